import type { Instant } from '../../kernel/values/time.js';
import type { AttachmentRecord } from './attachments.js';
import type { ExternalCodeRecord } from './external-codes.js';
import type { HolderChangeRecord } from './holder-change.js';
import type { NameTokensRecord } from './name-tokens.js';
import type { InboxAnswerRecord, InboxMessageRecord } from './inbox-records.js';
import type {
  AssignmentRecord,
  CaseRecord,
  CaseStepRecord,
  DispatchRecord,
  DocumentRecord,
  ErasedKeyRecord,
  EventRecord,
  IdempotencyRecord,
  IncidentRecord,
  PartRecord,
  PersonKeyRecord,
  PersonRecord,
  RefusalRecord,
  ScopeRecord,
  TimerRecord,
  WorkItemRecord,
} from './records.js';

/** What a batch has to read, and lock, before it can decide. Every list is free of duplicates. */
export interface BatchNeeds {
  /** Locked in id order, so that two batches never wait for each other. */
  readonly caseIds: readonly string[];
  /** Read and not locked: nothing of them changes. */
  readonly readCaseIds: readonly string[];
  readonly dispatchKeys: readonly string[];
  /** Cases whose reports to the portal are read, also those that were answered. */
  readonly reportsOf: readonly string[];
  /** Cases whose papers, and what they say, are read: every edition. */
  readonly editionsOf: readonly string[];
  readonly workItemIds: readonly string[];
  readonly incidentIds: readonly string[];
  /** Locked: each is bound once. */
  readonly attachmentIds: readonly string[];
  /** Numbers in the books of receipts. */
  readonly receipts: readonly string[];
  readonly idempotency: readonly Pick<IdempotencyRecord, 'scope' | 'key'>[];
  readonly messages: readonly Pick<InboxMessageRecord, 'agency' | 'messageId'>[];
  /** Whose assignments in force decide what the batch may do. */
  readonly actors: readonly string[];
  /** Tokens of people who may be known already. */
  readonly personTokens: readonly string[];
  /** Kept as they are until the batch ends, in the order of their codes: none of them closes while a case starts there. */
  readonly offices: readonly string[];
  /** How many case codes to take, by the unit's code. */
  readonly codes: Readonly<Record<string, number>>;
}

/** What the batch found. Cases and their work items, incidents and unanswered dispatches are locked until it ends. */
export interface LoadedBatch {
  /** The legal time: database time plus the offset of development and tests. */
  readonly legalNow: Instant;
  /** Unshifted database time: leases, back-off. */
  readonly realNow: Instant;
  readonly cases: ReadonlyMap<string, CaseRecord>;
  readonly readCases: ReadonlyMap<string, CaseRecord>;
  readonly dispatches: ReadonlyMap<string, DispatchRecord>;
  /** Everything that was issued in the asked-for cases. */
  readonly papers: readonly DocumentRecord[];
  /** What agencies said of those papers, sealed, oldest first. */
  readonly results: readonly PartRecord[];
  /** The asked-for items, and every item that is not done of the loaded cases; by id. */
  readonly workItems: ReadonlyMap<string, WorkItemRecord>;
  /** The asked-for incidents, and every open one of the loaded cases; by id. */
  readonly incidents: ReadonlyMap<string, IncidentRecord>;
  /** Of the asked-for attachments those that there are; by id. */
  readonly attachments: ReadonlyMap<string, AttachmentRecord>;
  /** For which cases the asked-for receipts were given, and by which offices. */
  readonly receipts: readonly ReceiptRecord[];
  readonly idempotency: readonly IdempotencyRecord[];
  /** Answers of the asked-for messages that were stored before. */
  readonly inboxAnswers: readonly InboxAnswerRecord[];
  /** Assignments in force at `legalNow`, of the actors. */
  readonly assignments: readonly AssignmentRecord[];
  /** Tokens of the actors' own personal ids, and of those in whose place they act, where they are known; by subject. */
  readonly officerTokens: ReadonlyMap<string, string>;
  /** Known people by token: of the asked tokens and of the officers'. */
  readonly persons: readonly PersonRecord[];
  /** Keys of the people found by token and of the people of the loaded cases, also of those that are only read. */
  readonly personKeys: readonly PersonKeyRecord[];
  /** Of the asked-for offices, those that take no applications at `legalNow`. */
  readonly closedOffices: ReadonlySet<string>;
  /** What was erased of those people, and of who left one of the cases by a correction. */
  readonly erasedKeys: readonly ErasedKeyRecord[];
  /** The first of the taken sequence numbers of the day, by unit. */
  readonly codes: Readonly<Record<string, number>>;
}

/** For which case an office gave a receipt: each stands for one payment. */
export interface ReceiptRecord {
  readonly caseId: string;
  readonly office: string;
  readonly receipt: string;
}

/** Everything that a batch writes, all or nothing. Records with a known primary key replace the stored one. */
export interface BatchWrites {
  readonly cases: readonly CaseRecord[];
  readonly steps: readonly CaseStepRecord[];
  readonly events: readonly EventRecord[];
  readonly parts: readonly PartRecord[];
  readonly persons: readonly PersonRecord[];
  readonly personKeys: readonly PersonKeyRecord[];
  readonly nameTokens: readonly NameTokensRecord[];
  readonly dispatches: readonly DispatchRecord[];
  readonly timers: readonly TimerRecord[];
  readonly workItems: readonly WorkItemRecord[];
  readonly holderChanges: readonly HolderChangeRecord[];
  readonly incidents: readonly IncidentRecord[];
  readonly documents: readonly DocumentRecord[];
  readonly attachments: readonly AttachmentRecord[];
  readonly externalCodes: readonly ExternalCodeRecord[];
  readonly receipts: readonly ReceiptRecord[];
  readonly scopes: readonly ScopeRecord[];
  readonly inboxMessages: readonly InboxMessageRecord[];
  readonly inboxAnswers: readonly InboxAnswerRecord[];
  readonly refusals: readonly RefusalRecord[];
  readonly idempotency: readonly IdempotencyRecord[];
}

/** What the pure part of a batch computes from what was loaded. */
export interface BatchResult<T> {
  readonly writes: BatchWrites;
  readonly value: T;
}

/**
 * The store could not take the batch; nothing of it was written. `retryable`: the same batch may succeed later; `notWritable`: as
 * soon as the store takes data again, for which an operator has to free space or mend the disk.
 */
export class BatchFailed extends Error {
  override readonly name = 'BatchFailed';
  readonly notWritable: boolean;

  constructor(
    readonly retryable: boolean,
    options: { readonly cause: unknown; readonly notWritable?: boolean },
  ) {
    super('the batch was not written', { cause: options.cause });
    this.notWritable = options.notWritable ?? false;
  }
}

/** The store may or may not have taken the batch: the connection broke between COMMIT and its answer. */
export class BatchOutcomeUnknown extends Error {
  override readonly name = 'BatchOutcomeUnknown';
}

/**
 * The truth: cases with their histories and everything that a decision writes, in one transaction per batch.
 *
 * `runBatch` begins, locks and reads what `needs` names, calls `work` once (synchronously: no waiting inside the
 * transaction), writes what it returns and commits. An error thrown by `work` rolls back and is passed on.
 *
 * @throws BatchFailed if nothing was written; BatchOutcomeUnknown if that cannot be told
 */
export abstract class CaseStore {
  abstract runBatch<T>(needs: BatchNeeds, work: (loaded: LoadedBatch) => BatchResult<T>): Promise<T>;
}
