import type { BatchWrites } from '../../engine/ports/case-store.port.js';
import { caseScopes, caseSteps, cases, documents, idempotency, refusals } from './entities/case-tables.js';
import { caseEventParts, caseEvents, journalUnsealed, personKeys, persons } from './entities/history-tables.js';
import { dispatches, inboxAnswers, inboxMessages, incidents, timers, workItems } from './entities/work-tables.js';
import type { Query } from './pool.js';
import type { Table } from './table.js';

/** Writes a batch with one statement a table, and none for a table that has no rows. */
export async function writeBatch(query: Query, writes: BatchWrites): Promise<void> {
  // Requests first: a repeat that runs at the same time waits here, before it has done any work.
  await write(query, idempotency, writes.idempotency);
  await write(query, inboxMessages, writes.inboxMessages);
  await write(query, inboxAnswers, writes.inboxAnswers);
  await write(query, persons, writes.persons);
  await write(query, personKeys, writes.personKeys);
  await write(query, cases, writes.cases);
  await write(query, caseSteps, writes.steps);
  await write(query, caseScopes, writes.scopes);
  await write(query, caseEvents, writes.events);
  await write(query, caseEventParts, writes.parts);
  await write(
    query,
    journalUnsealed,
    writes.events.map(({ id, caseId, seq }) => ({ kind: 'event', entryId: id, caseId, seq })),
  );
  await write(query, dispatches, writes.dispatches);
  await write(query, timers, writes.timers);
  await write(query, workItems, writes.workItems);
  await write(query, incidents, writes.incidents);
  await write(query, documents, writes.documents);
  await write(query, refusals, writes.refusals);
}

async function write<Row>(query: Query, table: Table<Row>, rows: readonly Row[]): Promise<void> {
  if (rows.length > 0) await query(table.write, table.parameters(rows));
}
