import pg from 'pg';
import { PostgresDispatchQueue } from '../../src/adapters/bullmq/postgres-dispatch-queue.js';
import { migrateQueueSchema } from '../../src/adapters/bullmq/queue-connection.js';
import { startTestPostgres, type TestPostgres } from '../support/postgres.js';
import { addAtLast, aJob, Inbox } from './dispatch-jobs.js';
import { itCarriesDispatches, type ErrorListener } from './dispatch-queue.contract.js';

function open(connectionString: string, onError: ErrorListener): Promise<PostgresDispatchQueue> {
  return PostgresDispatchQueue.open({
    connectionString,
    connectionsMax: 4,
    lockDurationMs: 400,
    stalledIntervalMs: 200,
    stalledCountMax: 3,
    onError,
  });
}

let postgres: TestPostgres;
beforeAll(async () => {
  postgres = await startTestPostgres();
}, 60_000);
afterAll(() => postgres.stop());

itCarriesDispatches('BullMQ on PostgreSQL', async () => {
  const url = await postgres.createEmptyDatabase();
  await migrateQueueSchema(url);
  return {
    open: async (onError) => {
      const queue = await open(url, onError);
      return { queue, crash: () => queue.abandon() };
    },
    stop: async () => undefined,
  };
});

describe('the queue on PostgreSQL', () => {
  let observer: pg.Client;
  beforeAll(async () => {
    observer = new pg.Client({ connectionString: postgres.url });
    await observer.connect();
  });
  afterAll(() => observer.end());

  it('does not open before its schema was migrated, and may be migrated twice', async () => {
    await expect(open(postgres.url, () => undefined)).rejects.toThrow(/migrat/i);

    await Promise.all([migrateQueueSchema(postgres.url), migrateQueueSchema(postgres.url)]);

    const queue = await open(postgres.url, () => undefined);
    await expect(queue.backlog()).resolves.toEqual({});
    await queue.close();
  });

  it('is prepared by the role that owns the schema and used by the engine’s', async () => {
    const { migrator, engine } = await postgres.createDatabase();
    await migrateQueueSchema(migrator);
    const queue = await open(engine, () => undefined);
    const inbox = new Inbox(1);

    await queue.consume(['residence'], 1, inbox.take);
    await queue.add([aJob('residence', 1, 2)]);

    expect(await inbox.full).toEqual([aJob('residence', 1, 2)]);
    await queue.close();
  });

  it('needs no more connections for more agencies', async () => {
    await migrateQueueSchema(postgres.url);
    const queue = await open(postgres.url, () => undefined);
    const agencies = Array.from({ length: 10 }, (_, index) => `crowd-${index}`);
    const inbox = new Inbox(200);
    await queue.consume(agencies, 8, inbox.take);

    await queue.add(Array.from({ length: 200 }, (_, index) => aJob(agencies[index % 10] ?? '', index, 1)));
    await inbox.full;

    expect((await connectionsOfQueue()).length).toBeLessThanOrEqual(5);
    await queue.close();
  });

  it('goes on when all its connections, also the listening one, are cut', async () => {
    await migrateQueueSchema(postgres.url);
    const errors: unknown[] = [];
    const queue = await open(postgres.url, (error) => errors.push(error));
    const before = new Inbox(1);
    const after = new Inbox(2);
    await queue.consume(['cut'], 1, async (job) => {
      await (before.taken.length === 0 ? before : after).take(job);
    });
    await queue.add([aJob('cut', 1, 1)]);
    await before.full;

    for (const pid of await connectionsOfQueue()) await observer.query('SELECT pg_terminate_backend($1)', [pid]);
    await addAtLast(queue, aJob('cut', 2, 1));
    await addAtLast(queue, aJob('cut', 3, 1));

    expect(await after.full).toEqual([aJob('cut', 2, 1), aJob('cut', 3, 1)]);
    expect(errors.length).toBeGreaterThan(0);
    await queue.close();
  });

  async function connectionsOfQueue(): Promise<readonly number[]> {
    const { rows } = await observer.query<{ pid: number }>(
      `SELECT pid FROM pg_stat_activity WHERE application_name = 'lienthong-queue' AND datname = current_database()`,
    );
    return rows.map(({ pid }) => pid);
  }
});
