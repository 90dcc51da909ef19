/** TypeORM compares its entities with a database that the migrations made, as `migration:generate` would. */
import type { DataSource } from 'typeorm';
import { createDataSource } from '../../src/adapters/postgres/data-source.js';
import { startTestPostgres, type TestPostgres } from '../support/postgres.js';

const SERVER_MS_MAX = 60_000;

let postgres: TestPostgres;
let source: DataSource;
beforeAll(async () => {
  postgres = await startTestPostgres();
  const { migrator } = await postgres.createDatabase();
  source = await createDataSource({ url: migrator, role: 'migrator' }).initialize();
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
