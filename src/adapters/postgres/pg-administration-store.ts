import type pg from 'pg';
import {
  AdministrationStore,
  type ActAnswer,
  type ActWrites,
  type AskedAct,
  type LoadedAct,
} from '../../features/administration/ports/administration-store.port.js';
import type { GivenReason } from '../../features/administration/ports/change-record.js';
import type { Instant } from '../../kernel/values/time.js';
import { ADMINISTRATION_ALONE } from './administration-lock.js';
import { answerTo, keepAnswer } from './answered-requests.js';
import { administrativeChanges, administrativeDecisions } from './entities/administration-tables.js';
import type { KeptDecision, KeptProposal } from './entities/administration-tables.js';
import type { StandingWrites } from '../../features/administration/ports/standing.js';
import { caseMigrations } from './entities/migration-tables.js';
import { journalUnsealed } from './entities/history-tables.js';
import { assignments, officers, offices, publications } from './entities/office-tables.js';
import { KEYS_IN_USE } from './key-locks.js';
import { loadChange, loadStanding } from './load-standing.js';
import { OFFICE_ALONE } from './office-locks.js';
import type { Query } from './pool.js';
import type { SealedReasons } from './sealed-reasons.js';
import type { Table } from './table.js';
import { inTransaction } from './transaction.js';

/** Administrative acts in PostgreSQL, on a pool of the role `engine`. */
export class PgAdministrationStore extends AdministrationStore {
  constructor(
    private readonly pool: pg.Pool,
    private readonly reasons: SealedReasons,
  ) {
    super();
  }

  act(asked: AskedAct, decide: (loaded: LoadedAct) => ActWrites): Promise<ActAnswer> {
    return this.reasons.withKeys(() => inTransaction(this.pool, (query) => this.actIn(query, asked, decide)));
  }

  private async actIn(
    query: Query,
    { request, changeId, closing }: AskedAct,
    decide: (loaded: LoadedAct) => ActWrites,
  ): Promise<ActAnswer> {
    // In turn: else two of three administrators could each end the role of another, and one would be left.
    await query(ADMINISTRATION_ALONE);
    // Like every user of keys it waits before it holds a row.
    await query(KEYS_IN_USE);
    const known = await answerTo(query, request);
    if (known !== undefined) {
      return known.digest === request.digest
        ? { kind: 'done', answer: known.response }
        : { kind: 'refused', code: 'idempotency-key-reused' };
    }
    const change = changeId === undefined ? undefined : await loadChange(query, changeId);
    const closes = change?.kind === 'close-office' ? change.office : closing;
    // Whoever starts a case there is done, and counted; whoever wants to start one waits, and finds what was decided here.
    if (closes !== undefined) await query(OFFICE_ALONE, [closes]);
    const { proposal, decision, standing, answer } = decide({ change, standing: await loadStanding(query, closes) });
    await writeAct(query, {
      proposal: proposal && (await this.sealed(query, proposal, proposal.proposedAt)),
      decision: decision && (await this.sealed(query, decision, decision.decidedAt)),
      standing,
    });
    await keepAnswer(query, request, answer);
    return { kind: 'done', answer };
  }

  private async sealed<Row extends { readonly id: string; readonly reason?: GivenReason | undefined }>(
    query: Query,
    { reason, ...row }: Row,
    at: Instant,
  ): Promise<Omit<Row, 'reason'> & { readonly sealedReason?: Uint8Array | undefined }> {
    if (reason === undefined) return row;
    return { ...row, sealedReason: await this.reasons.seal(query, { id: row.id, at }, reason) };
  }
}

/** One act with its reasons as they are kept, and what it changes. */
interface KeptAct {
  readonly proposal?: KeptProposal | undefined;
  readonly decision?: KeptDecision | undefined;
  readonly standing?: StandingWrites | undefined;
}

/** One act with what it changes, and its entries for the journal; in the caller's transaction. A reason in clear is sealed later. */
export async function writeAct(query: Query, { proposal, decision, standing = {} }: KeptAct): Promise<void> {
  await write(query, administrativeChanges, proposal && [proposal]);
  await write(query, administrativeDecisions, decision && [decision]);
  await write(query, offices, standing.offices);
  await write(query, officers, standing.people);
  await write(query, assignments, standing.roles);
  await write(query, publications, standing.publications);
  await write(query, caseMigrations, standing.migrations);
  const facts = [proposal, decision].flatMap((fact) =>
    fact === undefined ? [] : [{ kind: 'administration' as const, entryId: fact.id }],
  );
  await write(query, journalUnsealed, facts);
}

async function write<Row>(query: Query, table: Table<Row>, rows: readonly Row[] = []): Promise<void> {
  if (rows.length > 0) await query(table.write, table.parameters(rows));
}
