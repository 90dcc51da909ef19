/** TypeORM compares its entities with a database that the migrations made, as `migration:generate` would. */
import type { DataSource } from 'typeorm';
import { KnowExternalCodes1764000054000 } from '../../migrations/1764000054000-know-external-codes.js';
import { openDataSource } from '../../src/adapters/postgres/data-source.js';
import { required } from '../../src/kernel/values/assert.js';
import { startTestPostgres, type TestPostgres } from '../support/postgres.js';

const SERVER_MS_MAX = 60_000;

let postgres: TestPostgres;
let source: DataSource;
beforeAll(async () => {
  postgres = await startTestPostgres();
  const { migrator } = await postgres.createDatabase();
  source = await openDataSource({ url: migrator, role: 'migrator' });
}, SERVER_MS_MAX);
afterAll(async () => {
  await source.destroy();
  await postgres.stop();
});

describe('the migrated schema', () => {
  it('is what the entities say, so that generating a migration finds no difference', async () => {
    const { upQueries } = await source.driver.createSchemaBuilder().log();

    expect(upQueries.map(({ query }) => query)).toEqual([]);
    expect(source.entityMetadatas.length).toBeGreaterThan(20);
  });

  it('takes a dispatch from a process of release 0.1.0, which may still run beside this one', async () => {
    await source.query(`
      insert into dispatches (key, case_id, step, occurrence, operation, agency, state, fence, attempts, created_at,
        next_at, lease_until, accepted_at, answered_at, answer, failure, params)
      values ('k', '01900000-0000-7000-8000-000000000001', 's', 1, 'register', 'residence', 'pending', 0, 0,
        '2026-11-25T08:00:00Z', '2026-11-25T08:00:00Z', null, null, null, null, null, '{}')`);

    expect(await source.query('select rejections from dispatches')).toEqual([{ rejections: 0 }]);
  });

  it('takes from such a process also which offices may see a case, and knows when that was received', async () => {
    const id = '01900000-0000-7000-8000-000000000002';
    await source.query(`
      insert into cases (id, code, procedure, version, definition, status, seq, state, last_hash, channel, intake_office,
        persons, received_at, created_at)
      values ('${id}', 'H05.01-261125-0001', 'interlinked-birth', 1, 'd', 'open', 1, '{}', repeat('0', 64), 'counter',
        'one-stop.07210', '[]', '2026-11-25T08:00:00Z', '2026-11-25T08:00:01Z');
      insert into case_scope (case_id, office, relation, since)
      values ('${id}', 'one-stop.07210', 'intake', '2026-11-25T08:00:01Z')`);

    expect(
      await source.query(
        `select received_at = '2026-11-25T08:00:00Z' as is_of_the_case from case_scope where case_id = '${id}'`,
      ),
    ).toEqual([{ is_of_the_case: true }]);
  });

  it('has no index over the state of a case, which each event rewrites', async () => {
    const overState = await source.query(
      `select objid::regclass::text as name from pg_depend join pg_attribute on attrelid = refobjid and attnum = refobjsubid
       where refobjid = 'cases'::regclass and classid = 'pg_class'::regclass and attname in ('state', 'last_hash', 'seq')`,
    );

    expect(overState).toEqual([]);
  });

  it('keeps one of two cases for which an office gave the same receipt before receipts were kept', async () => {
    await source.query(`
      insert into cases (id, code, procedure, version, definition, status, seq, state, last_hash, channel, intake_office,
        persons, received_at, created_at)
      select ('01900000-0000-7000-8000-00000000001' || n)::uuid, 'H05.01-261125-001' || n, 'interlinked-birth', 1, 'd', 'open', 1,
        '{"payment":{"paid":{"receipt":"0000123"}}}', repeat('0', 64), 'counter', 'one-stop.07210', '[]',
        '2026-11-25T08:00:00Z', '2026-11-25T08:00:01Z' from generate_series(1, 2) as n`);
    const migration = new KnowExternalCodes1764000054000();

    await source.transaction(async ({ queryRunner }) => {
      const runner = required(queryRunner, 'the connection of a transaction');
      await migration.down(runner);
      await migration.up(runner);
    });

    expect(await source.query('select office, receipt, case_id from receipts')).toEqual([
      { office: 'one-stop.07210', receipt: '0000123', case_id: '01900000-0000-7000-8000-000000000011' },
    ]);
  });

  it('is told apart from entities that it does not match', async () => {
    await source.query(
      'alter table work_items alter column holder set not null, drop constraint work_items_holder_check',
    );
    await source.query('drop index dispatches_pending');

    const { upQueries } = await source.driver.createSchemaBuilder().log();

    const differences = upQueries.map(({ query }) => query).join('\n');
    expect(differences).toContain('"holder" DROP NOT NULL');
    expect(differences).toContain('work_items_holder_check');
    expect(differences).toContain('dispatches_pending');
  });
});
