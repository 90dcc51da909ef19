import type pg from 'pg';
import type { Instant } from '../../kernel/values/time.js';
import { LEGAL_NOW } from '../clock/database-time.js';
import { KEYS_IN_USE } from './key-locks.js';
import type { KeptReason, SealedReasons } from './sealed-reasons.js';
import type { Query } from './pool.js';
import { inTransaction } from './transaction.js';

/** Not confirmed by anybody who read the laws (docs/operating/keys.md). */
const REASON_YEARS_KEPT = 10;

/** Where reasons stand, and when each was written. */
const PLACES = [
  { table: 'administrative_changes', writtenAt: 'proposed_at' },
  { table: 'administrative_decisions', writtenAt: 'decided_at' },
  { table: 'access_findings', writtenAt: 'closed_at' },
] as const;

/**
 * Seals up to `limit` reasons of each table that an earlier release, or a process of one that still runs, kept in clear. Any number of
 * nodes may do so.
 *
 * @returns how many; the caller goes on at once until there are none
 * @throws KeysUnavailable
 */
export async function sealReasonsInClear(pool: pg.Pool, reasons: SealedReasons, limit: number): Promise<number> {
  let sealed = 0;
  for (const place of PLACES)
    sealed += await reasons.withKeys(
      () => inTransaction(pool, (query) => sealIn(query, reasons, { ...place, limit })),
      limit,
    );
  return sealed;
}

interface InClear {
  readonly id: string;
  readonly at: Instant;
  readonly reason: NonNullable<KeptReason['reason']>;
}

async function sealIn(
  query: Query,
  reasons: SealedReasons,
  { table, writtenAt, limit }: (typeof PLACES)[number] & { readonly limit: number },
): Promise<number> {
  await query(KEYS_IN_USE);
  const found = await query<InClear>(
    `select id, reason, ${writtenAt} as at from ${table} where reason is not null limit $1 for update skip locked`,
    [limit],
  );
  for (const { id, at, reason } of found) {
    const sealedReason = await reasons.seal(query, { id, at }, reason);
    await query(`update ${table} set reason = null, sealed_reason = $2 where id = $1`, [id, sealedReason]);
  }
  return found.length;
}

/** Deletes the keys of reasons whose time is over: nobody reads them any more. Any number of nodes may do so. */
export async function forgetOldReasons(pool: pg.Pool): Promise<void> {
  await pool.query(`delete from reason_keys where made_at <= ${LEGAL_NOW} - interval '${REASON_YEARS_KEPT} years'`);
}
