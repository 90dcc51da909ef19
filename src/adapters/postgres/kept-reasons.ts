import type pg from 'pg';
import type { Instant } from '../../kernel/values/time.js';
import { LEGAL_NOW } from '../clock/database-time.js';
import { KEYS_IN_USE } from './key-locks.js';
import type { KeptReason, SealedReasons } from './sealed-reasons.js';
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
 * Seals one reason of each table that an earlier release, or a process of one that still runs, kept in clear. Any number of nodes may do
 * so.
 *
 * @returns how many; the caller goes on at once until there are none
 * @throws KeysUnavailable
 */
export async function sealReasonsInClear(pool: pg.Pool, reasons: SealedReasons): Promise<number> {
  let sealed = 0;
  for (const { table, writtenAt } of PLACES) {
    sealed += await reasons.withKeys(() =>
      inTransaction(pool, async (query) => {
        await query(KEYS_IN_USE);
        const [found] = await query<Required<Pick<KeptReason, 'id' | 'reason'>> & { readonly at: Instant }>(
          `select id, reason, ${writtenAt} as at from ${table} where reason is not null limit 1 for update skip locked`,
        );
        if (found?.reason === undefined) return 0;
        const sealedReason = await reasons.seal(query, found, found.reason);
        await query(`update ${table} set reason = null, sealed_reason = $2 where id = $1`, [found.id, sealedReason]);
        return 1;
      }),
    );
  }
  return sealed;
}

/** Deletes the keys of reasons whose time is over: nobody reads them any more. Any number of nodes may do so. */
export async function forgetOldReasons(pool: pg.Pool): Promise<void> {
  await pool.query(`delete from reason_keys where made_at <= ${LEGAL_NOW} - interval '${REASON_YEARS_KEPT} years'`);
}
