/** PostgreSQL and Redis for measuring: ours alone, with the settings of the product (fsync on), thrown away afterwards. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrateQueueSchema } from '../src/adapters/bullmq/queue-connection.js';
import { createHistoryPartitions } from '../src/adapters/postgres/history-upkeep.js';
import { createPool, queryOn } from '../src/adapters/postgres/pool.js';
import { seedDemoAssignments, seedProvince } from '../src/adapters/postgres/seed-province.js';
import { startTestPostgres, type TestDatabase, type TestPostgres } from '../test/support/postgres.js';
import { HAS_REDIS_SERVER, TestRedis } from '../test/support/redis.js';
import { registry } from '../workflows/registry.js';

const PARTITION_MONTHS = 2;

export class Servers {
  private constructor(
    private readonly postgres: TestPostgres,
    readonly postgresVersion: string,
  ) {}

  static async start(): Promise<Servers> {
    const postgres = await startTestPostgres();
    const pool = createPool({ url: postgres.url, connections: 1 });
    const [row] = await queryOn(pool)<{ version: string }>(`select current_setting('server_version') as version`);
    await pool.end();
    return new Servers(postgres, row?.version ?? 'unknown');
  }

  /** Why there is no run over Redis; undefined if there is one. */
  get redisMissing(): string | undefined {
    return HAS_REDIS_SERVER ? undefined : 'no redis-server on the PATH';
  }

  /** A new database, ready for an engine. */
  async database(): Promise<TestDatabase> {
    const database = await this.postgres.createDatabase();
    await migrateQueueSchema(database.migrator);
    const pool = createPool({ url: database.migrator, connections: 1 });
    await createHistoryPartitions(pool, PARTITION_MONTHS);
    await seedProvince(queryOn(pool), registry);
    await seedDemoAssignments(queryOn(pool));
    await pool.end();
    return database;
  }

  async stop(): Promise<void> {
    await this.postgres.stop();
  }
}

/** Gives the work an empty Redis. */
export async function withRedis<T>(work: (url: string) => Promise<T>): Promise<T> {
  const redis = await TestRedis.start();
  try {
    return await work(redis.url);
  } finally {
    await redis.stop();
  }
}

/** Gives the work an empty folder. */
export async function withFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'lienthong-bench-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}
