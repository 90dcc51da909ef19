import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { migrateQueueSchema } from './adapters/bullmq/queue-connection.js';
import { migrate } from './adapters/postgres/data-source.js';
import { startEmbeddedPostgres } from './adapters/postgres/embedded-server.js';
import { createHistoryPartitions } from './adapters/postgres/history-upkeep.js';
import { createPool, queryOn } from './adapters/postgres/pool.js';
import { seedDemoAssignments, seedProvince } from './adapters/postgres/seed-province.js';
import { KeptProcess } from './kept-process.js';
import type { Config } from './platform/config.js';
import { registry } from '../workflows/registry.js';

/** Of history, so that the first case of a new database finds its month; later ones are made by the running application. */
const PARTITION_MONTHS = 2;

const MAIN = fileURLToPath(new URL('./main.js', import.meta.url));
const AGENCIES_MAIN = fileURLToPath(new URL('../agency-systems/main.js', import.meta.url));

const runFile = z.object({
  supervisor: z.int(),
  postgresPort: z.int().optional(),
  agenciesPort: z.int().optional(),
});
type RunFile = z.infer<typeof runFile>;

export interface Installation {
  readonly url: string;
  readonly agenciesUrl: string;
  readonly stop: () => Promise<void>;
}

interface DatabaseUrls {
  readonly migrator: string;
  readonly engine: string;
  readonly reader: string;
  readonly agencies: string;
}

/**
 * Starts the whole product on this machine: PostgreSQL, agency systems with the identity provider, and the application;
 * what dies is started again. Data of the last time is found again.
 *
 * @throws Error with a message for the person at the screen
 */
export async function startInstallation(config: Config, tell: (line: string) => void): Promise<Installation> {
  const file = join(config.DATA_DIR, 'run.json');
  const last = await readRunFile(file);
  const database = await startDatabase(config, last, tell);
  tell('Migrating the database …');
  await prepareDatabase(database.urls, config);
  tell('Starting the agency systems and the identity provider …');
  const issuer = config.OIDC_ISSUER ?? `http://localhost:${config.PORT}/vneid`;
  const shared = { DATA_DIR: config.DATA_DIR, LOG_LEVEL: config.LOG_LEVEL };
  const agencies = new KeptProcess(AGENCIES_MAIN, {
    ...shared,
    AGENCIES_DATABASE_URL: database.urls.agencies,
    AGENCIES_PORT: String(last?.agenciesPort ?? 0),
    AGENCIES_MODE: config.AGENCIES_MODE,
    ENGINE_URL: `http://127.0.0.1:${config.PORT}`,
    VNEID_ISSUER: issuer,
  });
  const agenciesPort = await agencies.start();
  await writeRunFile(file, { supervisor: process.pid, postgresPort: database.port, agenciesPort });
  tell('Starting the application …');
  const app = new KeptProcess(MAIN, {
    ...shared,
    PORT: String(config.PORT),
    DATABASE_URL: database.urls.engine,
    READER_DATABASE_URL: database.urls.reader,
    AGENCIES_URL: `http://127.0.0.1:${agenciesPort}`,
  });
  await app.start();
  return {
    url: `http://localhost:${config.PORT}`,
    agenciesUrl: `http://127.0.0.1:${agenciesPort}`,
    stop: async () => {
      await app.stop();
      await agencies.stop();
      await database.stop();
    },
  };
}

async function startDatabase(config: Config, last: RunFile | undefined, tell: (line: string) => void) {
  const { DATABASE_URL: url } = config;
  if (url !== undefined) {
    const urls = {
      migrator: url,
      engine: url,
      reader: config.READER_DATABASE_URL ?? url,
      agencies: config.AGENCIES_DATABASE_URL ?? url,
    };
    return { urls, port: undefined, stop: () => Promise.resolve() };
  }
  tell('Starting PostgreSQL …');
  return startEmbeddedPostgres({ dataDir: config.DATA_DIR, port: last?.postgresPort, log: tell });
}

async function prepareDatabase(urls: DatabaseUrls, config: Config): Promise<void> {
  await migrate(urls.migrator);
  await migrateQueueSchema(urls.migrator);
  const pool = createPool({ url: urls.migrator, connections: 1 });
  try {
    await createHistoryPartitions(pool, PARTITION_MONTHS);
    await seedProvince(queryOn(pool), registry);
    if (config.OIDC_ISSUER === undefined) await seedDemoAssignments(queryOn(pool));
  } finally {
    await pool.end();
  }
}

async function readRunFile(file: string): Promise<RunFile | undefined> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  return text === undefined ? undefined : runFile.safeParse(JSON.parse(text)).data;
}

async function writeRunFile(file: string, content: RunFile): Promise<void> {
  await writeFile(file, `${JSON.stringify(content, undefined, 2)}\n`);
}
