import type pg from 'pg';
import { required } from '../../kernel/values/assert.js';
import { SEARCH_KEPT_HOURS } from '../../features/search/ports/case-search.port.js';
import { LEGAL_NOW, REAL_NOW } from '../clock/database-time.js';
import { queryOn } from './pool.js';

/**
 * Numbers up to `rowsMax` committed entries in the journal, on a pool of the role `sealer`; any number of nodes may do so.
 *
 * @returns how many were numbered; the caller goes on at once while it is `rowsMax`
 */
export async function sealJournal(pool: pg.Pool, rowsMax: number): Promise<number> {
  const [sealed] = await queryOn(pool)<{ rows: number }>('select seal_journal($1) as rows', [rowsMax]);
  return required(sealed, 'the count of sealed rows').rows;
}

/** Whether the role of the pool may do that: `sealer`, and the owner of the schema. */
export async function mayNumberJournal(pool: pg.Pool): Promise<boolean> {
  const [right] = await queryOn(pool)<{ is: boolean }>(
    `select has_function_privilege('seal_journal(integer)', 'execute') as is`,
  );
  return required(right, 'the right to number the journal').is;
}

/**
 * Forgets answers to requests that nobody repeats any more; a repeat after so long counts as a new request. What a draft was answered with
 * when it was submitted stays as long as the draft: it knows no other way that it has its case, if its process died between the two.
 */
export async function forgetOldRequests(pool: pg.Pool, keptDays: number): Promise<number> {
  const { rowCount } = await pool.query(
    `delete from idempotency where created_at < ${REAL_NOW} - $1 * interval '1 day'
       and not exists (select 1 from drafts where drafts.id::text = idempotency.key)`,
    [keptDays],
  );
  return rowCount ?? 0;
}

/** Forgets what was searched for, once it can no longer be asked for again. */
export async function forgetOldSearches(pool: pg.Pool): Promise<void> {
  await pool.query(`delete from searches where at <= ${REAL_NOW} - interval '${SEARCH_KEPT_HOURS} hours'`);
}

/** Makes the partitions of the present month and the following ones, where they are missing. Any number of nodes may do so. */
export async function createHistoryPartitions(pool: pg.Pool, months: number): Promise<void> {
  await pool.query(`select create_history_partitions((${LEGAL_NOW} at time zone 'UTC')::date, $1)`, [months]);
}
