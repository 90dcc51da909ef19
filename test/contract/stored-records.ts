/** Builders of records as the engine writes them; what a test does not name is plausible and the same each time. */
import type { AttachmentRecord } from '../../src/engine/ports/attachments.js';
import type { BatchNeeds, BatchWrites } from '../../src/engine/ports/case-store.port.js';
import type { HolderChangeRecord } from '../../src/engine/ports/holder-change.js';
import type {
  CaseRecord,
  DispatchRecord,
  EventRecord,
  IdempotencyRecord,
  IncidentRecord,
  PartRecord,
  PersonKeyRecord,
  TimerRecord,
  WorkItemRecord,
} from '../../src/engine/ports/records.js';
import type { CaseState } from '../../src/kernel/case-state.js';
import { instant } from '../../src/kernel/values/time.js';

export const RECEIVED_AT = instant('2026-11-24T02:15:00.125Z');
export const DUE_AT = instant('2026-11-27T10:00:00.000Z');
const HASH = 'ab'.repeat(32);

/** `uuid(7)` is the seventh id of a family; ids of one family sort by number. */
export function uuid(number: number, family = 0): string {
  return `019ab430-${family.toString(16).padStart(4, '0')}-7000-8000-${number.toString(16).padStart(12, '0')}`;
}

export function needs(change: Partial<BatchNeeds> = {}): BatchNeeds {
  return {
    caseIds: [],
    readCaseIds: [],
    dispatchKeys: [],
    reportsOf: [],
    editionsOf: [],
    workItemIds: [],
    incidentIds: [],
    attachmentIds: [],
    receipts: [],
    idempotency: [],
    messages: [],
    actors: [],
    personTokens: [],
    offices: [],
    codes: {},
    ...change,
  };
}

export function writes(change: Partial<BatchWrites> = {}): BatchWrites {
  return {
    cases: [],
    steps: [],
    events: [],
    parts: [],
    persons: [],
    personKeys: [],
    nameTokens: [],
    dispatches: [],
    timers: [],
    workItems: [],
    holderChanges: [],
    incidents: [],
    documents: [],
    attachments: [],
    externalCodes: [],
    receipts: [],
    scopes: [],
    inboxMessages: [],
    inboxAnswers: [],
    refusals: [],
    idempotency: [],
    ...change,
  };
}

export function aState(change: Partial<CaseState> = {}): CaseState {
  return {
    procedure: 'interlinked-birth',
    version: 1,
    seq: 1,
    receivedAt: RECEIVED_AT,
    at: RECEIVED_AT,
    status: 'open',
    steps: { 'birth-registration': 'dispatching' },
    chart: {
      value: { 'birth-registration': 'at-agency' },
      context: { facts: { commune: '07210', children: 1 }, steps: {}, withdrawn: false, lapsed: false, ended: false },
      remembered: {},
    },
    clocks: {},
    timers: {},
    generations: {},
    workItems: {},
    incidents: {},
    documents: {},
    ...change,
  };
}

export function aCase(number: number, change: Partial<CaseRecord> = {}): CaseRecord {
  return {
    id: uuid(number),
    code: `H05.01-261124-${String(number).padStart(4, '0')}`,
    definition: HASH,
    state: aState(),
    lastHash: HASH,
    channel: 'counter',
    intakeOffice: 'one-stop.07210',
    persons: {},
    createdAt: RECEIVED_AT,
    awaitsHandOver: false,
    moneyOpen: false,
    ...change,
  };
}

export function anEvent(caseNumber: number, seq: number): EventRecord {
  return {
    caseId: uuid(caseNumber),
    seq,
    id: uuid(caseNumber * 1_000 + seq, 1),
    type: 'case-submitted',
    at: RECEIVED_AT,
    header: new TextEncoder().encode('{"tên":"Đào Thị Ước"}'),
    hash: HASH,
  };
}

export function aPart(caseNumber: number, seq: number, person: string): PartRecord {
  const ciphertext = Uint8Array.from([0, 92, 34, 255, seq]);
  return { caseId: uuid(caseNumber), seq, part: 'application', person, keyId: uuid(seq, 3), ciphertext };
}

export function aPersonKey(number: number, person: string): PersonKeyRecord {
  return {
    id: uuid(number, 3),
    person,
    retentionClass: 'civil-status-record',
    wrapped: Uint8Array.from([1, 2, 3, number]),
    kek: 1,
  };
}

/** A file that came with that event of its case. */
export function anAttachment(
  number: number,
  { caseNumber = 1, seq, kind }: { readonly caseNumber?: number; readonly seq: number; readonly kind?: string },
): AttachmentRecord {
  return {
    id: uuid(number, 9),
    owner: 'desk-officer',
    digest: number.toString(16).padStart(64, '0'),
    bytes: 1_000 + number,
    mediaType: 'application/pdf',
    uploadedAt: RECEIVED_AT,
    envelope: Uint8Array.from([number]),
    envelopeKeys: [uuid(1, 3)],
    caseId: uuid(caseNumber),
    seq,
    kind,
  };
}

export function aDispatch(caseNumber: number, change: Partial<DispatchRecord> = {}): DispatchRecord {
  const { step = 'birth-registration', occurrence = 1 } = change;
  return {
    key: `${uuid(caseNumber)}:${step}:${occurrence}`,
    caseId: uuid(caseNumber),
    step,
    occurrence,
    operation: 'perform',
    agency: 'civil-status',
    state: 'pending',
    fence: 0,
    attempts: 0,
    rejections: 0,
    createdAt: RECEIVED_AT,
    nextAt: RECEIVED_AT,
    params: {},
    ...change,
  };
}

export function aTimer(caseNumber: number, change: Partial<TimerRecord> = {}): TimerRecord {
  return { caseId: uuid(caseNumber), timer: 'case', generation: 1, dueAt: DUE_AT, state: 'armed', ...change };
}

export function aWorkItem(caseNumber: number, change: Partial<WorkItemRecord> = {}): WorkItemRecord {
  return {
    id: uuid(caseNumber, 4),
    caseId: uuid(caseNumber),
    item: 'birth-registration.1',
    step: 'birth-registration',
    kind: 'examine',
    agency: 'civil-status',
    office: 'civil-status.07210',
    status: 'open',
    dueAt: DUE_AT,
    openedAt: RECEIVED_AT,
    ...change,
  };
}

export function aHolderChange(caseNumber: number, change: Partial<HolderChangeRecord> = {}): HolderChangeRecord {
  return {
    id: uuid(caseNumber, 8),
    caseId: uuid(caseNumber),
    workItemId: uuid(caseNumber, 4),
    at: RECEIVED_AT,
    change: 'claim',
    actor: 'person:lan',
    rule: 'role:agency-officer@civil-status.07210',
    holder: 'lan',
    ...change,
  };
}

export function anIncident(caseNumber: number, change: Partial<IncidentRecord> = {}): IncidentRecord {
  return {
    id: uuid(caseNumber, 5),
    key: `${uuid(caseNumber)}/birth-registration.1`,
    caseId: uuid(caseNumber),
    cause: 'agency-rejected-the-dispatch',
    detail: 'HTTP 422',
    status: 'open',
    owner: 'operator',
    dueAt: DUE_AT,
    openedAt: RECEIVED_AT,
    ...change,
  };
}

export function anAnsweredRequest(key: string): IdempotencyRecord {
  return {
    scope: 'person:desk-officer POST /cases',
    key,
    digest: HASH,
    response: { code: 'H05.01-261124-0001' },
    createdAt: RECEIVED_AT,
  };
}
