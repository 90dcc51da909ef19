import type { PoolClient } from 'pg';
import type { AgencyResult, Answer, Dispatch, Operation, Reason } from '../../agency-contract/wire.js';
import { isAcrossAgencies } from '../_shared/claims.js';
import type { DispatchState, HeldDispatch, Holder, LedgerContent, Registration } from '../desk/ledger.js';

export interface DispatchRow {
  readonly dispatch: Dispatch;
  readonly state: DispatchState;
  readonly answer: Answer;
  readonly decide_at_ms: string | null;
}

export interface RegisterRow {
  readonly dispatch_key: string;
  readonly case_code: string;
  readonly operation: Operation;
  readonly record: Readonly<Record<string, unknown>>;
  readonly digest: string;
  readonly result: AgencyResult | null;
  readonly amended: AgencyResult | null;
  readonly registered_at: Date;
  readonly revoked_at: Date | null;
  readonly revoked_because: Reason | null;
}

/** What a batch will look at, named before it is handled. */
export interface Wanted {
  readonly agency: string;
  /** Dispatches whose registrations may be asked for. */
  readonly dispatchKeys: readonly string[];
  /** Cases whose entries may have been corrected: all of theirs are read, in the order in which they were made. */
  readonly cases: readonly string[];
  readonly claims: readonly string[];
  readonly series: readonly string[];
}

/** Every agency names them in the same order, so that none waits for one which waits for it. */
const LOCK_CLAIMS = 'select pg_advisory_xact_lock(hashtextextended(claim, 0)) from unnest($1::text[]) as claim';

const DISPATCH = 'select dispatch, state, answer, decide_at_ms from agencies.dispatches where agency = $1';

export async function readDispatches(
  client: Pick<PoolClient, 'query'>,
  agency: string,
  keys: readonly string[],
): Promise<ReadonlyMap<string, HeldDispatch>> {
  const { rows } = await client.query<DispatchRow>(`${DISPATCH} and key = any($2)`, [agency, keys]);
  return byKey(rows);
}

/** Accepted or verified dispatches whose time has come, the oldest first. */
export async function readDueDispatches(
  client: PoolClient,
  { agency, nowMs, limit }: { readonly agency: string; readonly nowMs: number; readonly limit: number },
): Promise<ReadonlyMap<string, HeldDispatch>> {
  const { rows } = await client.query<DispatchRow>(
    `${DISPATCH} and decide_at_ms <= $2 order by decide_at_ms limit $3`,
    [agency, nowMs, limit],
  );
  return byKey(rows);
}

export async function isClaimed(client: Pick<PoolClient, 'query'>, agency: string, claim: string): Promise<boolean> {
  const { rows } = await client.query('select 1 from agencies.claims where agency = $1 and claim = $2', [
    agency,
    claim,
  ]);
  return rows.length > 0;
}

/** Registrations, claims and numbers for a batch: a fixed number of queries, however many dispatches it holds. */
export async function readBooks(client: PoolClient, wanted: Wanted): Promise<Omit<LedgerContent, 'dispatches'>> {
  const { agency, dispatchKeys, cases, claims, series } = wanted;
  const across = claims.filter(isAcrossAgencies).toSorted();
  // Agencies work at the same time: who comes second to a claim that holds among them waits, and then sees who has it.
  if (across.length > 0) await client.query(LOCK_CLAIMS, [across]);
  const held = await client.query<{ claim: string; case_code: string; dispatch_key: string }>(
    `select claim, case_code, dispatch_key from agencies.claims where agency = $1 and claim = any($2)
      union all select claim, case_code, dispatch_key from agencies.claims where agency <> $1 and claim = any($3)`,
    [agency, claims, across],
  );
  const keys = [...dispatchKeys, ...held.rows.map((row) => row.dispatch_key)];
  const register = await client.query<RegisterRow>(
    'select * from agencies.register where agency = $1 and (dispatch_key = any($2) or case_code = any($3)) order by position',
    [agency, keys, cases],
  );
  const numbers = await client.query<{ series: string; last: number }>(
    'select series, last from agencies.numbers where agency = $1 and series = any($2)',
    [agency, series],
  );
  const holderOf = (row: { case_code: string; dispatch_key: string }): Holder => ({
    caseCode: row.case_code,
    dispatchKey: row.dispatch_key,
  });
  return {
    registrations: new Map(register.rows.map((row) => [row.dispatch_key, registrationOf(row)])),
    claims: new Map(held.rows.map((row) => [row.claim, holderOf(row)])),
    numbers: new Map(numbers.rows.map((row) => [row.series, row.last])),
  };
}

export function registrationOf(row: RegisterRow): Registration {
  const { revoked_at: at, revoked_because: because } = row;
  return {
    dispatchKey: row.dispatch_key,
    caseCode: row.case_code,
    operation: row.operation,
    record: row.record,
    digest: row.digest,
    result: row.result ?? undefined,
    amended: row.amended ?? undefined,
    registeredAt: row.registered_at.toISOString(),
    revoked: at === null || because === null ? undefined : { at: at.toISOString(), because },
  };
}

export function byKey(rows: readonly DispatchRow[]): ReadonlyMap<string, HeldDispatch> {
  return new Map(rows.map((row) => [row.dispatch.key, heldOf(row)]));
}

function heldOf({ dispatch, state, answer, decide_at_ms: decideAtMs }: DispatchRow): HeldDispatch {
  return { dispatch, state, answer, decideAtMs: decideAtMs === null ? undefined : Number(decideAtMs) };
}
