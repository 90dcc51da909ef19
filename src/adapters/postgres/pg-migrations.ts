import type pg from 'pg';
import { z } from 'zod';
import type { CaseRecord } from '../../engine/ports/records.js';
import { Migrations } from '../../features/administration/ports/migrations.port.js';
import type {
  MigratableCase,
  MigrationItem,
  MigrationProgress,
  MigrationRecord,
  MigrationScope,
} from '../../features/administration/ports/migrations.port.js';
import { pageOf, positionIn } from '../../platform/http/cursor.js';
import { cases } from './entities/case-tables.js';
import { caseMigrationItems, caseMigrations } from './entities/migration-tables.js';
import { queryOn, type Query } from './pool.js';
import { Conditions } from './read-models/conditions.js';
import { inTransaction } from './transaction.js';
import { isUuid } from './uuid.js';

type Asked = Pick<MigrationScope, 'procedure' | 'fromVersion' | 'office'>;

const OPEN = `status in ('open', 'awaiting-supplement')`;
const LISTED = `select ${caseMigrations.columns()},
    (select count(*)::integer from case_migration_items as item where item.migration_id = case_migrations.id) as cases,
    coalesce((
      select jsonb_object_agg(outcome, number) from (
        select outcome, count(*)::integer as number from case_migration_items as item
        where item.migration_id = case_migrations.id and outcome is not null group by outcome
      ) as counted
    ), '{}') as outcomes
  from case_migrations`;
const CODE = z.tuple([z.string().max(40)]);

/** Migrations in PostgreSQL, on a pool of the role `engine`: nothing personal of a case is opened. */
export class PgMigrations extends Migrations {
  constructor(private readonly pool: pg.Pool) {
    super();
  }

  async case(code: string): Promise<MigratableCase | undefined> {
    const query = queryOn(this.pool);
    const [record] = await query<CaseRecord>(`select ${cases.columns()} from cases where code = $1`, [code]);
    if (record === undefined) return undefined;
    const events = await query<{ header: Uint8Array }>(
      'select header from case_events where case_id = $1 order by seq',
      [record.id],
    );
    return { record, headers: events.map(({ header }) => header) };
  }

  casesIn(scope: Asked, { limit, after }: Parameters<Migrations['casesIn']>[1]): Promise<readonly CaseRecord[]> {
    const conditions = inScope(scope);
    if (after !== undefined) {
      const [at, id] = [after.state.receivedAt, after.id].map((value) => conditions.parameter(value));
      conditions.addPlain(`(received_at, id) > (${at}::timestamptz, ${id}::uuid)`);
    }
    return queryOn(this.pool)<CaseRecord>(
      `select ${cases.columns()} from cases ${conditions.where()} order by received_at, id limit ${limit}`,
      conditions.parameters(),
    );
  }

  async count(scope: Asked): Promise<number> {
    const conditions = inScope(scope);
    const [counted] = await queryOn(this.pool)<{ number: number }>(
      `select count(*)::integer as number from cases ${conditions.where()}`,
      conditions.parameters(),
    );
    return counted?.number ?? 0;
  }

  list(limit: number): Promise<readonly MigrationProgress[]> {
    return queryOn(this.pool)<MigrationProgress>(`${LISTED} order by approved_at desc, id desc limit $1`, [limit]);
  }

  async find(id: string): Promise<MigrationProgress | undefined> {
    if (!isUuid(id)) return undefined;
    const [found] = await queryOn(this.pool)<MigrationProgress>(`${LISTED} where id = $1`, [id]);
    return found;
  }

  async items(id: string, { outcome, limit, cursor }: Parameters<Migrations['items']>[1]) {
    const conditions = new Conditions();
    conditions.add((value) => `item.migration_id = ${value}`, id);
    conditions.addIfGiven((value) => `item.outcome = ${value}`, outcome);
    const position = positionIn(cursor, CODE);
    conditions.addIfGiven((value) => `cases.code > ${value}`, position?.[0]);
    const rows = await queryOn(this.pool)<MigrationItem & { readonly code: string }>(
      `select ${caseMigrationItems.columns('item')}, cases.code from case_migration_items as item
       join cases on cases.id = item.case_id ${conditions.where()} order by cases.code limit ${limit + 1}`,
      conditions.parameters(),
    );
    return pageOf(rows, limit, ({ code }) => [code]);
  }

  async stop(id: string, by: string): Promise<boolean> {
    if (!isUuid(id)) return false;
    const stopped = await queryOn(this.pool)(
      `update case_migrations set state = 'stopped', stopped_by = $2 where id = $1 and state in ('waiting', 'running') returning id`,
      [id, by],
    );
    return stopped.length > 0;
  }

  retryFailed(id: string): Promise<boolean> {
    if (!isUuid(id)) return Promise.resolve(false);
    return inTransaction(this.pool, async (query) => {
      // First the migration, as who takes its next cases does.
      // One that was stopped stays so: its other cases would have their turn too.
      const lock = `select id from case_migrations where id = $1 and state in ('running', 'done') for update`;
      if ((await query(lock, [id])).length === 0) return false;
      const again = await query(
        `update case_migration_items set outcome = null, at = null
         where migration_id = $1 and outcome = 'failed' returning case_id`,
        [id],
      );
      if (again.length > 0) await query(`update case_migrations set state = 'running' where id = $1`, [id]);
      return again.length > 0;
    });
  }

  next(limit: number) {
    return inTransaction(this.pool, async (query) => {
      const [migration] = await query<MigrationRecord>(
        `select ${caseMigrations.columns()} from case_migrations where state in ('waiting', 'running')
         order by approved_at, id limit 1 for update`,
      );
      if (migration === undefined) return undefined;
      if (migration.state === 'waiting') await takeCases(query, migration);
      const waiting = await query<{ caseId: string }>(
        `select case_id from case_migration_items where migration_id = $1 and outcome is null order by case_id limit $2`,
        [migration.id, limit],
      );
      return { migration, caseIds: waiting.map(({ caseId }) => caseId) };
    });
  }

  async keep(items: readonly MigrationItem[]): Promise<void> {
    await queryOn(this.pool)(
      `update case_migration_items as item set outcome = given.outcome, obstacles = given.obstacles, at = given.at
       from unnest($1::uuid[], $2::uuid[], $3::text[], $4::jsonb[], $5::timestamptz[])
         as given (migration_id, case_id, outcome, obstacles, at)
       where item.migration_id = given.migration_id and item.case_id = given.case_id and item.outcome is null`,
      caseMigrationItems.parameters(items),
    );
  }

  async finish(id: string): Promise<void> {
    // Not where some were asked for again meanwhile.
    await queryOn(this.pool)(
      `update case_migrations set state = 'done' where id = $1 and state = 'running'
       and not exists (select from case_migration_items where migration_id = $1 and outcome is null)`,
      [id],
    );
  }
}

function inScope({ procedure, fromVersion, office }: Asked): Conditions {
  const conditions = new Conditions();
  conditions.add((value) => `procedure = ${value}`, procedure);
  conditions.add((value) => `version = ${value}`, fromVersion);
  conditions.addIfGiven((value) => `intake_office = ${value}`, office);
  conditions.addPlain(OPEN);
  return conditions;
}

/** The cases as they are now: what comes later is received by the new version. */
async function takeCases(query: Query, { id, procedure, fromVersion, office }: MigrationRecord): Promise<void> {
  await query(
    `insert into case_migration_items (migration_id, case_id)
     select $1, cases.id from cases
     where procedure = $2 and version = $3 and ($4::text is null or intake_office = $4) and ${OPEN}
     on conflict do nothing`,
    [id, procedure, fromVersion, office],
  );
  await query(`update case_migrations set state = 'running' where id = $1`, [id]);
}
