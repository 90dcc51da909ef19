import type {
  CaseRecord,
  CaseStepRecord,
  DocumentRecord,
  IdempotencyRecord,
  RefusalRecord,
  ScopeRecord,
} from '../../../engine/ports/records.js';
import { table } from '../table.js';

export const cases = table<CaseRecord>({
  name: 'cases',
  key: ['id'],
  whenKnown: 'replace',
  columns: {
    id: 'uuid',
    code: 'text',
    definition: 'text',
    state: 'jsonb',
    lastHash: 'text',
    channel: 'text',
    intakeOffice: 'text',
    persons: 'jsonb',
    formerPersons: 'jsonb?',
    createdAt: 'timestamptz',
    awaitsHandOver: 'boolean',
    moneyOpen: 'boolean',
  },
  copies: {
    procedure: ['text', ({ state }) => state.procedure],
    version: ['integer', ({ state }) => state.version],
    status: ['text', ({ state }) => state.status],
    seq: ['integer', ({ state }) => state.seq],
    receivedAt: ['timestamptz', ({ state }) => state.receivedAt],
    dueAt: ['timestamptz?', ({ state }) => state.clocks['case']?.dueAt],
  },
  defaults: { awaitsHandOver: false, moneyOpen: false },
  indexes: {
    cases_code_key: { columns: ['code'], unique: true },
    cases_awaiting_hand_over: { columns: ['intakeOffice', 'receivedAt', 'id'], where: 'awaits_hand_over' },
    cases_by_receipt: { columns: ['receivedAt', 'id'] },
    cases_of_former_persons: { columns: ['formerPersons'], isByMigration: true },
    cases_of_persons: { columns: ['persons'], isByMigration: true },
    cases_by_folded_code: { columns: ['code'], isByMigration: true },
    cases_left_at_desk: {
      columns: ['intakeOffice', 'id'],
      where: `status <> 'completed' or awaits_hand_over or money_open`,
    },
    cases_by_status: { columns: ['status', 'receivedAt', 'id'] },
  },
  checks: { cases_last_hash_check: `"last_hash" ~ '^[0-9a-f]{64}$'` },
});

export const caseSteps = table<CaseStepRecord>({
  name: 'case_steps',
  key: ['caseId', 'step'],
  whenKnown: 'replace',
  columns: {
    caseId: 'uuid',
    step: 'text',
    agency: 'text',
    office: 'text',
    status: 'text',
    dueAt: 'timestamptz?',
    late: 'boolean',
  },
  indexes: {
    case_steps_by_office: { columns: ['office', 'status', 'step', 'dueAt'] },
    case_steps_late: { columns: ['caseId'], where: 'late' },
    case_steps_by_agency: { columns: ['agency', 'status', 'dueAt'] },
  },
});

export const caseScopes = table<ScopeRecord>({
  name: 'case_scope',
  key: ['caseId', 'office', 'relation'],
  // The first entry says since when.
  whenKnown: 'keep',
  columns: { caseId: 'uuid', office: 'text', relation: 'text', since: 'timestamptz', receivedAt: 'timestamptz' },
  indexes: { case_scope_by_receipt: { columns: ['office', 'receivedAt', 'caseId'] } },
});

export const documents = table<DocumentRecord>({
  name: 'documents',
  key: ['id'],
  whenKnown: 'replace',
  columns: {
    id: 'uuid',
    caseId: 'uuid',
    step: 'text',
    type: 'text',
    number: 'text',
    issuer: 'text',
    issuedOn: 'date',
    digest: 'text',
    source: 'text',
  },
  indexes: { documents_by_case: { columns: ['caseId'] } },
});

export const refusals = table<RefusalRecord>({
  name: 'refusals',
  key: ['id'],
  whenKnown: 'fail',
  columns: {
    id: 'uuid',
    caseId: 'uuid',
    seq: 'integer',
    at: 'timestamptz',
    command: 'text',
    code: 'text',
    actor: 'text',
  },
  indexes: { refusals_by_case: { columns: ['caseId', 'at'] } },
});

export const idempotency = table<IdempotencyRecord>({
  name: 'idempotency',
  key: ['scope', 'key'],
  // Two batches with the same request at the same time: the second fails, is tried again and finds the first answer.
  whenKnown: 'fail',
  columns: { scope: 'text', key: 'text', digest: 'text', response: 'jsonb', createdAt: 'timestamptz' },
  indexes: { idempotency_by_age: { columns: ['createdAt'] } },
});
