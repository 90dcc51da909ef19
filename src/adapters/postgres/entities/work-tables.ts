import type { HolderChangeRecord } from '../../../engine/ports/holder-change.js';
import type { AgencyLinkRecord } from '../../../engine/ports/outbox-store.port.js';
import type { InboxAnswerRecord, InboxMessageRecord } from '../../../engine/ports/inbox-records.js';
import type { DispatchRecord, IncidentRecord, TimerRecord, WorkItemRecord } from '../../../engine/ports/records.js';
import { table } from '../table.js';

/** The outbox. */
export const dispatches = table<DispatchRecord>({
  name: 'dispatches',
  key: ['key'],
  whenKnown: 'replace',
  columns: {
    key: 'text',
    caseId: 'uuid',
    step: 'text',
    occurrence: 'integer',
    operation: 'text',
    agency: 'text',
    state: 'text',
    fence: 'integer',
    attempts: 'integer',
    rejections: 'integer',
    createdAt: 'timestamptz',
    nextAt: 'timestamptz',
    leaseUntil: 'timestamptz?',
    acceptedAt: 'timestamptz?',
    answeredAt: 'timestamptz?',
    answer: 'text?',
    failure: 'text?',
    params: 'jsonb',
  },
  defaults: { rejections: 0 },
  indexes: {
    dispatches_pending: { columns: ['agency', 'createdAt', 'key', 'nextAt'], where: `state = 'pending'` },
    dispatches_carried: { columns: ['leaseUntil'], where: `state = 'carried'` },
    dispatches_by_case: { columns: ['caseId'] },
    dispatches_reports: { columns: ['caseId', 'occurrence'], where: `operation = 'report-status'` },
    dispatches_reports_by_time: { columns: ['params', 'caseId'], isByMigration: true },
    dispatches_answered: { columns: ['agency', 'answeredAt'], where: `state = 'answered'` },
  },
  checks: {
    dispatches_state_check: `state in ('pending', 'carried', 'answered', 'incident', 'recalled')`,
    dispatches_lease_check: `state <> 'carried' or lease_until is not null`,
  },
});

/** The ways to the agency systems. */
export const agencyLinks = table<AgencyLinkRecord>({
  name: 'agency_links',
  key: ['agency'],
  whenKnown: 'replace',
  columns: {
    agency: 'text',
    failures: 'integer',
    openedAt: 'timestamptz?',
    retryAt: 'timestamptz?',
    probeUntil: 'timestamptz?',
    bookedUntil: 'timestamptz?',
  },
});

export const timers = table<TimerRecord>({
  name: 'timers',
  key: ['caseId', 'timer', 'generation'],
  whenKnown: 'replace',
  columns: { caseId: 'uuid', timer: 'text', generation: 'integer', dueAt: 'timestamptz', state: 'text' },
  extra: { leaseUntil: 'timestamptz?' },
  indexes: { timers_armed: { columns: ['dueAt'], where: `state = 'armed'` } },
  checks: { timers_state_check: `state in ('armed', 'fired', 'cancelled')` },
});

export const workItems = table<WorkItemRecord>({
  name: 'work_items',
  key: ['id'],
  whenKnown: 'replace',
  columns: {
    id: 'uuid',
    caseId: 'uuid',
    item: 'text',
    step: 'text',
    kind: 'text',
    agency: 'text',
    office: 'text',
    status: 'text',
    holder: 'text?',
    claimedUntil: 'timestamptz?',
    preparedBy: 'text?',
    preparedFor: 'text?',
    outsideResult: 'jsonb?',
    resultPerson: 'uuid?',
    resultKeyId: 'uuid?',
    resultCommitment: 'text?',
    resultCiphertext: 'bytea?',
    dueAt: 'timestamptz?',
    openedAt: 'timestamptz',
    closedAt: 'timestamptz?',
  },
  indexes: {
    work_items_case_item_key: { columns: ['caseId', 'item'], unique: true },
    work_items_inbox: { columns: ['office', 'dueAt', 'id'], isByMigration: true },
    work_items_done: { columns: ['office', 'dueAt', 'id'], isByMigration: true },
    work_items_by_agency: { columns: ['agency', 'status', 'dueAt', 'id'] },
  },
  checks: {
    work_items_status_check: `status in ('open', 'claimed', 'done')`,
    work_items_holder_check: `status <> 'claimed' or holder is not null`,
    work_items_outside_result_check: `outside_result is null or (kind = 'sign' and prepared_by is not null and result_ciphertext is not null)`,
  },
});

/** Append-only. */
export const holderChanges = table<HolderChangeRecord>({
  name: 'holder_changes',
  key: ['id'],
  whenKnown: 'fail',
  columns: {
    id: 'uuid',
    caseId: 'uuid',
    workItemId: 'uuid',
    at: 'timestamptz',
    change: 'text',
    actor: 'text',
    rule: 'text',
    holderBefore: 'text?',
    holder: 'text?',
    reason: 'text?',
    person: 'uuid?',
    keyId: 'uuid?',
    ciphertext: 'bytea?',
  },
  indexes: { holder_changes_by_case: { columns: ['caseId', 'at', 'id'] } },
  checks: {
    holder_changes_change_check: `"change" in ('claim', 'release', 'assign', 'prepare', 'send-back', 'take-away')`,
  },
});

export const incidents = table<IncidentRecord>({
  name: 'incidents',
  key: ['id'],
  whenKnown: 'replace',
  columns: {
    id: 'uuid',
    key: 'text',
    caseId: 'uuid?',
    step: 'text?',
    agency: 'text?',
    dispatchKey: 'text?',
    cause: 'text',
    detail: 'text',
    status: 'text',
    owner: 'text',
    dueAt: 'timestamptz',
    openedAt: 'timestamptz',
    resolvedAt: 'timestamptz?',
    resolvedBy: 'text?',
    resolution: 'text?',
  },
  indexes: {
    incidents_open_key: { columns: ['key'], where: `status = 'open'`, unique: true },
    incidents_by_case: { columns: ['caseId'] },
    incidents_by_cause: { columns: ['status', 'cause', 'openedAt'] },
  },
  checks: { incidents_status_check: `status in ('open', 'resolved')` },
});

/** What came first under an id stays. The messages that an earlier release kept as a whole are in `raw`. */
export const inboxMessages = table<InboxMessageRecord>({
  name: 'inbox_messages',
  key: ['agency', 'messageId'],
  whenKnown: 'keep',
  columns: { agency: 'text', messageId: 'text', receivedAt: 'timestamptz', keyId: 'text' },
  extra: { raw: 'bytea?' },
});

export const inboxAnswers = table<InboxAnswerRecord>({
  name: 'inbox_answers',
  key: ['agency', 'messageId', 'position'],
  // Two batches with the same message at the same time: the second fails, is tried again and finds it answered.
  whenKnown: 'fail',
  columns: {
    agency: 'text',
    messageId: 'text',
    position: 'integer',
    dispatchKey: 'text',
    kind: 'text',
    verdict: 'text',
    caseId: 'uuid?',
    seq: 'integer?',
    content: 'bytea?',
    contentKeys: 'uuid[]?',
  },
  indexes: {
    inbox_answers_by_case: { columns: ['caseId'] },
    inbox_answers_stray: { columns: ['dispatchKey'], where: 'case_id is null' },
  },
});
