/** What outlives a round of the campaign: PostgreSQL, Redis where there is one, and the databases of each round. */
import { chmod, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { until } from '../../demo/product.js';
import { migrateQueueSchema } from '../../src/adapters/bullmq/queue-connection.js';
import { migrate } from '../../src/adapters/postgres/data-source.js';
import type { EmbeddedUrls } from '../../src/adapters/postgres/embedded-databases.js';
import { createHistoryPartitions } from '../../src/adapters/postgres/history-upkeep.js';
import { KeptPostgres } from '../../src/adapters/postgres/kept-postgres.js';
import { createPool, queryOn } from '../../src/adapters/postgres/pool.js';
import { seedDemoAssignments, seedProvince } from '../../src/adapters/postgres/seed-province.js';
import { registry } from '../../workflows/registry.js';
import { HAS_REDIS_SERVER, TestRedis } from '../support/redis.js';
import { ask } from './installation.js';

const PARTITION_MONTHS = 2;

export class Servers {
  private rounds = 0;

  private constructor(
    private readonly folder: string,
    private readonly postgres: KeptPostgres,
    private readonly running: { postgres: number | undefined },
    /** Absent where this machine has none: BullMQ then runs on PostgreSQL. */
    readonly redis: TestRedis | undefined,
  ) {}

  /** Starts PostgreSQL with a migrated and furnished database, which is the template of every round. */
  static async start(): Promise<Servers> {
    const folder = await mkdtemp(join(tmpdir(), 'lienthong-crash-'));
    // PostgreSQL may run as another user.
    await chmod(folder, 0o755);
    const running: { postgres: number | undefined } = { postgres: undefined };
    const postgres = await KeptPostgres.start({
      dataDir: folder,
      log: () => undefined,
      onStarted: (pid) => {
        running.postgres = pid;
      },
    });
    const servers = new Servers(folder, postgres, running, HAS_REDIS_SERVER ? await TestRedis.start() : undefined);
    await furnish(postgres.urls.migrator);
    return servers;
  }

  /** Databases and a data folder for one round. */
  async newRound(): Promise<{ readonly urls: EmbeddedUrls; readonly dataDir: string }> {
    this.rounds += 1;
    const name = `round_${this.rounds}`;
    const { urls } = this.postgres;
    const on = (url: string, database: string) => Object.assign(new URL(url), { pathname: `/${database}` }).href;
    await ask(urls.administrator, `create database ${name} template lienthong owner migrator`);
    await ask(urls.administrator, `create database ${name}_agencies owner agencies`);
    // What a process left open that stands still is rolled back after a second instead of thirty.
    const limit = `set idle_in_transaction_session_timeout = '1s'`;
    await ask(urls.administrator, `alter role engine in database ${name} ${limit}`);
    const dataDir = join(this.folder, name);
    await mkdir(dataDir);
    return {
      dataDir,
      urls: {
        administrator: on(urls.administrator, name),
        migrator: on(urls.migrator, name),
        engine: on(urls.engine, name),
        reader: on(urls.reader, name),
        sealer: on(urls.sealer, name),
        agencies: on(urls.agencies, `${name}_agencies`),
      },
    };
  }

  /** Ends PostgreSQL's first process by that signal, and waits until it has been started again. */
  async strikePostgres(signal: 'SIGKILL' | 'SIGQUIT'): Promise<void> {
    const { running } = this;
    const pid = await until('PostgreSQL runs', async () => running.postgres);
    running.postgres = undefined;
    process.kill(pid, signal);
    await until('PostgreSQL is back', async () => running.postgres);
  }

  /** Ends Redis, and starts it again without what it had. */
  async strikeRedis(): Promise<void> {
    await this.redis?.goAway();
    await this.redis?.comeBack();
  }

  async stop(): Promise<void> {
    await this.redis?.stop();
    await this.postgres.stop();
    await rm(this.folder, { recursive: true });
  }
}

async function furnish(url: string): Promise<void> {
  await migrate(url);
  await migrateQueueSchema(url);
  const pool = createPool({ url, connections: 1 });
  await createHistoryPartitions(pool, PARTITION_MONTHS);
  await seedProvince(queryOn(pool), registry);
  await seedDemoAssignments(queryOn(pool));
  await pool.end();
}
