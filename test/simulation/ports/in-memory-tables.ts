import type { BatchWrites } from '../../../src/engine/ports/case-store.port.js';
import type { AgencyLinkRecord } from '../../../src/engine/ports/outbox-store.port.js';
import type { AssignmentRecord } from '../../../src/engine/ports/records.js';
import type { Instant } from '../../../src/kernel/values/time.js';
import { InMemoryTable, type Undo } from './in-memory-table.js';

/** The record of one table of a batch. */
export type StoredRow<Name extends keyof BatchWrites> = BatchWrites[Name][number];

/** The two clocks of a simulated world. */
export interface SimulatedClock {
  /** Unshifted time: leases and back-off. */
  readonly realNow: () => Instant;
  readonly legalNow: () => Instant;
}

/** An assignment with the time in which it is in force; the end is not included. */
export interface DatedAssignment extends AssignmentRecord {
  readonly validFrom: Instant;
  readonly validTo?: Instant | undefined;
}

type Tables = { readonly [Name in keyof BatchWrites]: InMemoryTable<StoredRow<Name>> };

/** The state of the in-memory stores: the same tables, keys and constraints as in PostgreSQL. */
export class InMemoryTables {
  readonly tables: Tables = {
    cases: new InMemoryTable({
      name: 'cases',
      key: ({ id }) => id,
      whenKnown: 'replace',
      unique: { cases_code_key: ({ code }) => code },
    }),
    steps: new InMemoryTable({
      name: 'case_steps',
      key: ({ caseId, step }) => `${caseId}/${step}`,
      whenKnown: 'replace',
    }),
    scopes: new InMemoryTable({
      name: 'case_scope',
      key: ({ caseId, office, relation }) => `${caseId}/${office}/${relation}`,
      whenKnown: 'keep',
    }),
    events: new InMemoryTable({ name: 'case_events', key: ({ caseId, seq }) => `${caseId}/${seq}`, whenKnown: 'fail' }),
    parts: new InMemoryTable({
      name: 'case_event_parts',
      key: ({ caseId, seq, part, person }) => `${caseId}/${seq}/${part}/${person}`,
      whenKnown: 'fail',
    }),
    persons: new InMemoryTable({
      name: 'persons',
      key: ({ ref }) => ref,
      whenKnown: 'replace',
      unique: { persons_token_key: ({ token }) => token },
    }),
    personKeys: new InMemoryTable({
      name: 'person_keys',
      key: ({ id }) => id,
      whenKnown: 'replace',
      unique: { person_keys_person_class_key: ({ person, retentionClass }) => `${person}/${retentionClass}` },
    }),
    nameTokens: new InMemoryTable({
      name: 'name_tokens',
      key: ({ caseId, formGroup }) => `${caseId}/${formGroup}`,
      whenKnown: 'replace',
    }),
    dispatches: new InMemoryTable({
      name: 'dispatches',
      key: ({ key }) => key,
      whenKnown: 'replace',
      checks: { dispatches_lease_check: ({ state, leaseUntil }) => state !== 'carried' || leaseUntil !== undefined },
    }),
    timers: new InMemoryTable({
      name: 'timers',
      key: ({ caseId, timer, generation }) => `${caseId}/${timer}/${generation}`,
      whenKnown: 'replace',
    }),
    workItems: new InMemoryTable({
      name: 'work_items',
      key: ({ id }) => id,
      whenKnown: 'replace',
      unique: { work_items_case_item_key: ({ caseId, item }) => `${caseId}/${item}` },
      checks: { work_items_holder_check: ({ status, holder }) => status !== 'claimed' || holder !== undefined },
    }),
    holderChanges: new InMemoryTable({ name: 'holder_changes', key: ({ id }) => id, whenKnown: 'fail' }),
    incidents: new InMemoryTable({
      name: 'incidents',
      key: ({ id }) => id,
      whenKnown: 'replace',
      unique: { incidents_open_key: ({ key, status }) => (status === 'open' ? key : undefined) },
    }),
    documents: new InMemoryTable({ name: 'documents', key: ({ id }) => id, whenKnown: 'replace' }),
    attachments: new InMemoryTable({
      name: 'attachments',
      key: ({ id }) => id,
      whenKnown: 'replace',
      checks: { attachments_bound_check: ({ caseId, wrapped }) => (caseId === undefined) === (wrapped !== undefined) },
    }),
    externalCodes: new InMemoryTable({
      name: 'external_codes',
      key: ({ caseId, system, folded }) => `${caseId}:${system}:${folded}`,
      whenKnown: 'keep',
    }),
    receipts: new InMemoryTable({
      name: 'receipts',
      key: ({ office, receipt }) => `${office}:${receipt}`,
      whenKnown: 'fail',
    }),
    refusals: new InMemoryTable({ name: 'refusals', key: ({ id }) => id, whenKnown: 'fail' }),
    inboxMessages: new InMemoryTable({
      name: 'inbox_messages',
      key: ({ agency, messageId }) => `${agency}/${messageId}`,
      whenKnown: 'keep',
    }),
    inboxAnswers: new InMemoryTable({
      name: 'inbox_answers',
      key: ({ agency, messageId, position }) => `${agency}/${messageId}/${position}`,
      whenKnown: 'fail',
    }),
    idempotency: new InMemoryTable({
      name: 'idempotency',
      key: ({ scope, key }) => `${scope}/${key}`,
      whenKnown: 'fail',
    }),
  };

  /** The last number of a unit on a day. */
  readonly codes = new Map<string, number>();
  /** Tokens of officers' own personal ids, by subject. */
  readonly officerTokens = new Map<string, string>();
  readonly assignments: DatedAssignment[] = [];
  /** When offices close, by code; what does not stand here stays open. */
  readonly closings = new Map<string, Instant>();
  /** The ways to the agency systems, by agency. */
  readonly links = new Map<string, AgencyLinkRecord>();
  /** Unshifted time until which a timer is somebody's, by its key. */
  readonly timerLeases = new Map<string, Instant>();

  /** Writes the whole batch or nothing. */
  write(writes: BatchWrites): void {
    const undo: Undo = [];
    try {
      this.writeAll(writes, undo);
    } catch (error) {
      for (const step of undo.toReversed()) step();
      throw error;
    }
  }

  private writeAll(writes: BatchWrites, undo: Undo): void {
    const { tables } = this;
    tables.idempotency.write(writes.idempotency, undo);
    tables.inboxMessages.write(writes.inboxMessages, undo);
    tables.inboxAnswers.write(writes.inboxAnswers, undo);
    tables.persons.write(writes.persons, undo);
    tables.personKeys.write(writes.personKeys, undo);
    tables.cases.write(writes.cases, undo);
    tables.steps.write(writes.steps, undo);
    tables.scopes.write(writes.scopes, undo);
    tables.events.write(writes.events, undo);
    tables.parts.write(writes.parts, undo);
    tables.nameTokens.write(writes.nameTokens, undo);
    tables.dispatches.write(writes.dispatches, undo);
    tables.timers.write(writes.timers, undo);
    tables.workItems.write(writes.workItems, undo);
    tables.holderChanges.write(writes.holderChanges, undo);
    tables.incidents.write(writes.incidents, undo);
    tables.documents.write(writes.documents, undo);
    tables.attachments.write(writes.attachments, undo);
    tables.externalCodes.write(writes.externalCodes, undo);
    tables.receipts.write(writes.receipts, undo);
    tables.refusals.write(writes.refusals, undo);
  }
}
