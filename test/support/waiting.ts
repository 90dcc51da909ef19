import type { Query } from '../../src/adapters/postgres/pool.js';

const LOOKS_MAX = 2_000;

/** Until PostgreSQL says that so many transactions in this database wait for others: they are then where the test wants them. */
export async function somebodyWaits(query: Query, count = 1): Promise<void> {
  for (let look = 0; look < LOOKS_MAX; look += 1) {
    const waiting = await query(
      `select from pg_locks join pg_stat_activity using (pid) where not granted and datname = current_database()`,
    );
    if (waiting.length >= count) return;
  }
  throw new Error(`fewer than ${count} wait`);
}
