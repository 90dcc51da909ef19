import { isSupplied } from '../../kernel/procedure/effects.js';
import type { AttachmentRecord } from '../ports/attachments.js';
import type { BatchWrites, LoadedBatch, ReceiptRecord } from '../ports/case-store.port.js';
import type { ExternalCodeRecord } from '../ports/external-codes.js';
import type { HolderChangeRecord } from '../ports/holder-change.js';
import type { NameTokensRecord } from '../ports/name-tokens.js';
import type { InboxAnswerRecord, InboxMessageRecord } from '../ports/inbox-records.js';
import type {
  CaseRecord,
  CaseStepRecord,
  DispatchRecord,
  DocumentRecord,
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
} from '../ports/records.js';
import { BatchTable } from './batch-table.js';

/**
 * What one command changes, on top of what its batch has decided so far. A command that fails is dropped with its draft;
 * one that succeeds is merged, so that the next command of the same case finds the case as this one left it.
 */
export class BatchDraft {
  readonly cases = new BatchTable<CaseRecord>(({ id }) => id);
  readonly steps = new BatchTable<CaseStepRecord>(({ caseId, step }) => `${caseId}:${step}`);
  readonly events = new BatchTable<EventRecord>();
  readonly parts = new BatchTable<PartRecord>();
  readonly persons = new BatchTable<PersonRecord>(({ ref }) => ref);
  readonly personKeys = new BatchTable<PersonKeyRecord>(({ id }) => id);
  readonly nameTokens = new BatchTable<NameTokensRecord>(({ caseId, formGroup }) => `${caseId}:${formGroup}`);
  readonly dispatches = new BatchTable<DispatchRecord>(({ key }) => key);
  readonly timers = new BatchTable<TimerRecord>(({ caseId, timer, generation }) => `${caseId}:${timer}:${generation}`);
  readonly workItems = new BatchTable<WorkItemRecord>(({ id }) => id);
  readonly holderChanges = new BatchTable<HolderChangeRecord>();
  readonly incidents = new BatchTable<IncidentRecord>(({ id }) => id);
  readonly documents = new BatchTable<DocumentRecord>(({ id }) => id);
  readonly attachments = new BatchTable<AttachmentRecord>(({ id }) => id);
  readonly externalCodes = new BatchTable<ExternalCodeRecord>(
    ({ caseId, system, folded }) => `${caseId}:${system}:${folded}`,
  );
  readonly receipts = new BatchTable<ReceiptRecord>(({ office, receipt }) => `${office}:${receipt}`);
  readonly scopes = new BatchTable<ScopeRecord>(({ caseId, office, relation }) => `${caseId}:${office}:${relation}`);
  readonly inboxMessages = new BatchTable<InboxMessageRecord>(({ agency, messageId }) => `${agency}:${messageId}`);
  readonly inboxAnswers = new BatchTable<InboxAnswerRecord>(
    ({ agency, messageId, position }) => `${agency}:${messageId}:${position}`,
  );
  readonly refusals = new BatchTable<RefusalRecord>();
  readonly idempotency = new BatchTable<IdempotencyRecord>(({ scope, key }) => `${scope}:${key}`);

  constructor(
    readonly loaded: LoadedBatch,
    private readonly below?: BatchDraft,
  ) {}

  /** A draft on top of this one. */
  begin(): BatchDraft {
    return new BatchDraft(this.loaded, this);
  }

  /** Takes over everything that the draft wrote. */
  merge(draft: BatchDraft): void {
    this.cases.putAll(draft.cases);
    this.steps.putAll(draft.steps);
    this.events.putAll(draft.events);
    this.parts.putAll(draft.parts);
    this.persons.putAll(draft.persons);
    this.personKeys.putAll(draft.personKeys);
    this.nameTokens.putAll(draft.nameTokens);
    this.dispatches.putAll(draft.dispatches);
    this.timers.putAll(draft.timers);
    this.workItems.putAll(draft.workItems);
    this.holderChanges.putAll(draft.holderChanges);
    this.incidents.putAll(draft.incidents);
    this.documents.putAll(draft.documents);
    this.attachments.putAll(draft.attachments);
    this.externalCodes.putAll(draft.externalCodes);
    this.receipts.putAll(draft.receipts);
    this.scopes.putAll(draft.scopes);
    this.inboxMessages.putAll(draft.inboxMessages);
    this.inboxAnswers.putAll(draft.inboxAnswers);
    this.refusals.putAll(draft.refusals);
    this.idempotency.putAll(draft.idempotency);
  }

  case(id: string): CaseRecord | undefined {
    return this.cases.get(id) ?? this.below?.case(id) ?? this.loaded.cases.get(id);
  }

  dispatch(key: string): DispatchRecord | undefined {
    return this.dispatches.get(key) ?? this.below?.dispatch(key) ?? this.loaded.dispatches.get(key);
  }

  /** The dispatches of a step that are not finally answered. */
  dispatchesAt(caseId: string, step: string): readonly DispatchRecord[] {
    return this.knownDispatchesAt(caseId, step).filter(({ state }) => state !== 'answered');
  }

  /** The same with those that were answered, as far as the batch asked for them. */
  knownDispatchesAt(caseId: string, step: string): readonly DispatchRecord[] {
    const is = (row: DispatchRecord) => row.caseId === caseId && row.step === step;
    const below = this.below?.knownDispatchesAt(caseId, step) ?? [...this.loaded.dispatches.values()].filter(is);
    return [...new Map([...below, ...this.dispatches.list().filter(is)].map((row) => [row.key, row])).values()];
  }

  /** Every paper that the step has had, if the batch asked for them. */
  papersOf(caseId: string, step: string): readonly DocumentRecord[] {
    const is = (row: DocumentRecord) => row.caseId === caseId && row.step === step;
    return [
      ...(this.below?.papersOf(caseId, step) ?? this.loaded.papers.filter(is)),
      ...this.documents.list().filter(is),
    ];
  }

  /** What was said last of the step's result, if the batch asked for it. */
  lastResultOf(caseId: string, step: string): PartRecord | undefined {
    const is = (row: PartRecord) => row.caseId === caseId && row.part === `result.${step}`;
    const written = this.parts.list().findLast(is);
    return written ?? this.below?.lastResultOf(caseId, step) ?? this.loaded.results.findLast(is);
  }

  workItem(id: string): WorkItemRecord | undefined {
    return this.workItems.get(id) ?? this.below?.workItem(id) ?? this.loaded.workItems.get(id);
  }

  /** The item of a case by its key within the case. */
  workItemOf(caseId: string, item: string): WorkItemRecord | undefined {
    const is = (row: WorkItemRecord) => row.caseId === caseId && row.item === item;
    return this.workItems.find(is) ?? this.below?.workItemOf(caseId, item) ?? findIn(this.loaded.workItems, is);
  }

  /** The item of a step that asks its agency to examine or to sign and that is not done; what the desk is asked lies beside it. */
  openWorkItemAt(caseId: string, step: string): WorkItemRecord | undefined {
    return this.openWorkItems(caseId).find(
      (item) => item.step === step && item.outsideResult === undefined && !isSupplied(item.kind),
    );
  }

  /** The items that ask somebody to confirm a result from outside, of which a step has one at most. */
  preparedResults(caseId: string): readonly WorkItemRecord[] {
    return this.openWorkItems(caseId).filter(({ outsideResult }) => outsideResult !== undefined);
  }

  /** Every item of the case that is not done. */
  openWorkItems(caseId: string): readonly WorkItemRecord[] {
    return this.workItemsOf(caseId).filter(({ status }) => status !== 'done');
  }

  private workItemsOf(caseId: string): readonly WorkItemRecord[] {
    const is = (row: WorkItemRecord) => row.caseId === caseId;
    const below = this.below?.workItemsOf(caseId) ?? [...this.loaded.workItems.values()].filter(is);
    return [...new Map([...below, ...this.workItems.list().filter(is)].map((row) => [row.id, row])).values()];
  }

  /** What an office gave a receipt for. */
  givenReceipt(office: string, receipt: string): ReceiptRecord | undefined {
    const is = (row: ReceiptRecord) => row.office === office && row.receipt === receipt;
    return this.receipts.find(is) ?? this.below?.givenReceipt(office, receipt) ?? this.loaded.receipts.find(is);
  }

  attachment(id: string): AttachmentRecord | undefined {
    return this.attachments.get(id) ?? this.below?.attachment(id) ?? this.loaded.attachments.get(id);
  }

  incident(id: string): IncidentRecord | undefined {
    return this.incidents.get(id) ?? this.below?.incident(id) ?? this.loaded.incidents.get(id);
  }

  /** The incident of that key, if it is open. */
  openIncident(key: string): IncidentRecord | undefined {
    const is = (row: IncidentRecord) => row.key === key;
    const found = this.incidents.find(is) ?? this.below?.openIncident(key) ?? findIn(this.loaded.incidents, is);
    return found?.status === 'open' ? found : undefined;
  }

  personByToken(token: string): PersonRecord | undefined {
    const is = (row: PersonRecord) => row.token === token;
    return this.persons.find(is) ?? this.below?.personByToken(token) ?? this.loaded.persons.find(is);
  }

  personKey(person: string, retentionClass: string): PersonKeyRecord | undefined {
    const is = (row: PersonKeyRecord) => row.person === person && row.retentionClass === retentionClass;
    return this.personKeys.find(is) ?? this.below?.personKey(person, retentionClass) ?? this.loaded.personKeys.find(is);
  }

  /** The key that a part lies under, while it is there. */
  keyOf({ keyId }: Pick<PartRecord, 'keyId'>): PersonKeyRecord | undefined {
    const is = ({ id }: PersonKeyRecord) => id === keyId;
    return this.personKeys.get(keyId) ?? this.below?.keyOf({ keyId }) ?? this.loaded.personKeys.find(is);
  }

  /** The stored answer to a request. */
  answered(scope: string, key: string): IdempotencyRecord | undefined {
    const is = (row: IdempotencyRecord) => row.scope === scope && row.key === key;
    return this.idempotency.find(is) ?? this.below?.answered(scope, key) ?? this.loaded.idempotency.find(is);
  }

  /** The verdict on an answer that was taken before. */
  inboxAnswer({
    agency,
    messageId,
    position,
  }: Pick<InboxAnswerRecord, 'agency' | 'messageId' | 'position'>): InboxAnswerRecord | undefined {
    const is = (row: InboxAnswerRecord) =>
      row.agency === agency && row.messageId === messageId && row.position === position;
    return (
      this.inboxAnswers.find(is) ??
      this.below?.inboxAnswer({ agency, messageId, position }) ??
      this.loaded.inboxAnswers.find(is)
    );
  }

  /** Everything written, for the store. */
  writes(): BatchWrites {
    return {
      cases: this.cases.list(),
      steps: this.steps.list(),
      events: this.events.list(),
      parts: this.parts.list(),
      persons: this.persons.list(),
      personKeys: this.personKeys.list(),
      nameTokens: this.nameTokens.list(),
      dispatches: this.dispatches.list(),
      timers: this.timers.list(),
      workItems: this.workItems.list(),
      holderChanges: this.holderChanges.list(),
      incidents: this.incidents.list(),
      documents: this.documents.list(),
      attachments: this.attachments.list(),
      externalCodes: this.externalCodes.list(),
      receipts: this.receipts.list(),
      scopes: this.scopes.list(),
      inboxMessages: this.inboxMessages.list(),
      inboxAnswers: this.inboxAnswers.list(),
      refusals: this.refusals.list(),
      idempotency: this.idempotency.list(),
    };
  }
}

function findIn<Row>(rows: ReadonlyMap<string, Row>, is: (row: Row) => boolean): Row | undefined {
  for (const row of rows.values()) if (is(row)) return row;
  return undefined;
}
