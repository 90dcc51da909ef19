import type pg from 'pg';
import {
  AdministrationStore,
  type ActAnswer,
  type ActWrites,
  type AskedAct,
  type LoadedAct,
} from '../../features/administration/ports/administration-store.port.js';
import { ADMINISTRATION_ALONE } from './administration-lock.js';
import { answerTo, keepAnswer } from './answered-requests.js';
import { administrativeChanges, administrativeDecisions } from './entities/administration-tables.js';
import { journalUnsealed } from './entities/history-tables.js';
import { assignments, officers, offices, publications } from './entities/office-tables.js';
import { loadChange, loadStanding } from './load-standing.js';
import type { Query } from './pool.js';
import type { Table } from './table.js';
import { inTransaction } from './transaction.js';

/** Administrative acts in PostgreSQL, on a pool of the role `engine`. */
export class PgAdministrationStore extends AdministrationStore {
  constructor(private readonly pool: pg.Pool) {
    super();
  }

  act({ request, changeId, office }: AskedAct, decide: (loaded: LoadedAct) => ActWrites): Promise<ActAnswer> {
    return inTransaction(this.pool, async (query) => {
      // In turn: else two of three administrators could each end the role of another, and one would be left.
      await query(ADMINISTRATION_ALONE);
      const known = await answerTo(query, request);
      if (known !== undefined) {
        return known.digest === request.digest
          ? { kind: 'done', answer: known.response }
          : { kind: 'refused', code: 'idempotency-key-reused' };
      }
      const change = changeId === undefined ? undefined : await loadChange(query, changeId);
      const about = change?.office ?? office;
      // Whoever starts a case there is done, and counted; whoever wants to start one waits, and finds what was decided here.
      if (about !== undefined) await query('select from offices where code = $1 for update', [about]);
      const writes = decide({ change, standing: await loadStanding(query, about) });
      await writeAct(query, writes);
      await keepAnswer(query, request, writes.answer);
      return { kind: 'done', answer: writes.answer };
    });
  }
}

/** One act with what it changes, and its entries for the journal; in the caller's transaction. */
export async function writeAct(
  query: Query,
  { proposal, decision, standing = {} }: Omit<ActWrites, 'answer'>,
): Promise<void> {
  await write(query, administrativeChanges, proposal && [proposal]);
  await write(query, administrativeDecisions, decision && [decision]);
  await write(query, offices, standing.offices);
  await write(query, officers, standing.people);
  await write(query, assignments, standing.roles);
  await write(query, publications, standing.publications);
  const facts = [proposal, decision].flatMap((fact) =>
    fact === undefined ? [] : [{ kind: 'administration' as const, entryId: fact.id }],
  );
  await write(query, journalUnsealed, facts);
}

async function write<Row>(query: Query, table: Table<Row>, rows: readonly Row[] = []): Promise<void> {
  if (rows.length > 0) await query(table.write, table.parameters(rows));
}
