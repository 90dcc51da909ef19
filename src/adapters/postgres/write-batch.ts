import type { BatchWrites } from '../../engine/ports/case-store.port.js';
import { attachments } from './entities/attachment-tables.js';
import { caseScopes, caseSteps, cases, documents, idempotency, refusals } from './entities/case-tables.js';
import { externalCodes, receipts } from './entities/code-tables.js';
import { caseEventParts, caseEvents, journalUnsealed, persons } from './entities/history-tables.js';
import { personKeys } from './entities/key-tables.js';
import { nameTokens } from './entities/search-tables.js';
import {
  dispatches,
  holderChanges,
  inboxAnswers,
  inboxMessages,
  incidents,
  timers,
  workItems,
} from './entities/work-tables.js';
import type { Query } from './pool.js';
import type { Table } from './table.js';

/** Writes a batch with one statement a table, and none for a table that has no rows; they are sent together and run in this order. */
export async function writeBatch(query: Query, writes: BatchWrites): Promise<void> {
  await Promise.all([
    // Requests and receipts first: a repeat that runs at the same time waits here, before it has done any work.
    write(query, idempotency, writes.idempotency),
    write(query, receipts, writes.receipts),
    write(query, inboxMessages, writes.inboxMessages),
    write(query, inboxAnswers, writes.inboxAnswers),
    write(query, persons, writes.persons),
    write(query, personKeys, writes.personKeys),
    write(query, cases, writes.cases),
    write(query, caseSteps, writes.steps),
    write(query, caseScopes, writes.scopes),
    write(query, nameTokens, writes.nameTokens),
    write(query, caseEvents, writes.events),
    write(query, caseEventParts, writes.parts),
    write(query, journalUnsealed, entriesOf(writes)),
    write(query, dispatches, writes.dispatches),
    write(query, timers, writes.timers),
    write(query, workItems, writes.workItems),
    write(query, holderChanges, writes.holderChanges),
    write(query, incidents, writes.incidents),
    write(query, documents, writes.documents),
    write(query, attachments, writes.attachments),
    write(query, externalCodes, writes.externalCodes),
    write(query, refusals, writes.refusals),
  ]);
}

/** What the journal is to number: events, and who took which work item. */
function entriesOf({ events, holderChanges: changes }: BatchWrites) {
  return [
    ...events.map(({ id, caseId, seq }) => ({ kind: 'event' as const, entryId: id, caseId, seq })),
    ...changes.map(({ id, caseId }) => ({ kind: 'holder' as const, entryId: id, caseId })),
  ];
}

async function write<Row>(query: Query, table: Table<Row>, rows: readonly Row[]): Promise<void> {
  if (rows.length > 0) await query(table.write, table.parameters(rows));
}
