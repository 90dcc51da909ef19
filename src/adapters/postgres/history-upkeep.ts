import type pg from 'pg';
import { required } from '../../kernel/values/assert.js';
import type { LocalDate } from '../../kernel/values/time.js';
import { queryOn } from './pool.js';

/**
 * Numbers up to `rowsMax` committed events and access entries in the journal; any number of nodes may do so.
 *
 * @returns how many were numbered; the caller goes on at once while it is `rowsMax`
 */
export async function sealJournal(pool: pg.Pool, rowsMax: number): Promise<number> {
  const [sealed] = await queryOn(pool)<{ rows: number }>('select seal_journal($1) as rows', [rowsMax]);
  return required(sealed, 'the count of sealed rows').rows;
}

/** Makes the partitions of that month and the following ones, where they are missing. Any number of nodes may do so. */
export async function createHistoryPartitions(pool: pg.Pool, from: LocalDate, months: number): Promise<void> {
  await queryOn(pool)('select create_history_partitions($1, $2)', [from, months]);
}
