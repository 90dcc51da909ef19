/** Migrations of many cases, carried out by hand so that a test decides when each case has its turn. */
import { z } from 'zod';
import { PgMigrations } from '../../src/adapters/postgres/pg-migrations.js';
import { queryOn } from '../../src/adapters/postgres/pool.js';
import { legalNow } from '../../src/adapters/postgres/reader.js';
import { runMigrationsOnce } from '../../src/features/administration/migrate-cases/run-migrations.js';
import type { Caller, TestProduct } from './product.js';

/** Everything but alarms and migrations, which the test carries out. */
export const WITHOUT_ROUNDS = { ROLE: 'api,worker,relay,sealer' };

const item = z.looseObject({ code: z.string(), outcome: z.string().optional() });
const items = z.object({ items: z.array(item) });
const migration = z.looseObject({
  id: z.string(),
  state: z.string(),
  cases: z.int(),
  outcomes: z.record(z.string(), z.int()),
});

/** How far it is, as auditors see it. */
export async function migrationOf(by: Caller, id: string) {
  return migration.parse((await by.get(`/administration/migrations/${id}`)).body);
}

/** What became of each case. */
export async function itemsOf(by: Caller, id: string, query = '') {
  return items.parse((await by.get(`/administration/migrations/${id}/cases${query}`)).body).items;
}

/** All rounds, by two processes at once: neither may do harm to the other. */
export async function carryOut({ runtime }: TestProduct): Promise<void> {
  const { enginePool, processor } = runtime;
  const rounds = async () => {
    const store = new PgMigrations(enginePool);
    while ((await runMigrationsOnce(store, processor, () => legalNow(queryOn(enginePool)))) > 0);
  };
  await Promise.all([rounds(), rounds()]);
}

/** Lets a migration that is done begin again with these cases: what happens to a case between the count and its turn, tests do before. */
export async function takeAsWell({ query }: TestProduct, id: string, codes: readonly string[]): Promise<void> {
  await query(
    `insert into case_migration_items (migration_id, case_id) select $1, id from cases where code = any($2)
     on conflict (migration_id, case_id) do update set outcome = null`,
    [id, codes],
  );
  await query(`update case_migrations set state = 'running' where id = $1`, [id]);
}
