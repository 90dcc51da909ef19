/**
 * A PostgreSQL server for tests. `TEST_DATABASE_URL` names one that is shared by the whole run (an administrator's URL); without it
 * each spec file starts its own, which takes about two seconds.
 */
import { createHash, randomBytes } from 'node:crypto';
import { chmod, mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { prepareDatabases, urlsOf } from '../../src/adapters/postgres/embedded-databases.js';
import { startEmbeddedPostgres } from '../../src/adapters/postgres/embedded-server.js';

/** URLs of one database, by role. */
export interface TestDatabase {
  readonly administrator: string;
  readonly migrator: string;
  readonly engine: string;
  readonly reader: string;
  readonly sealer: string;
}

export interface TestPostgres {
  /** An empty database for this caller alone, with every right. */
  readonly url: string;
  /** Another empty database, with every right. */
  readonly createEmptyDatabase: () => Promise<string>;
  /** A database with our migrated schema and the queue's, copied from a template in some ten milliseconds. */
  readonly createDatabase: () => Promise<TestDatabase>;
  /** Drops the databases, and ends the server if it was started here. Disconnect first. */
  readonly stop: () => Promise<void>;
}

const PASSWORDS = { migrator: 'migrator', engine: 'engine', reader: 'reader', sealer: 'sealer', agencies: 'agencies' };
const ROOT = new URL('../../', import.meta.url);
/** As it stands beside this file: written, or built. */
const ENDING = import.meta.url.slice(import.meta.url.lastIndexOf('.'));
/** What a template is made of, beside the migrations. */
const INGREDIENTS = [
  new URL(`src/adapters/postgres/roles${ENDING}`, ROOT),
  new URL(`src/adapters/postgres/embedded-databases${ENDING}`, ROOT),
  createRequire(import.meta.url).resolve('bullmq/package.json'),
];

/** The run's server, or one of this spec file's own. */
export async function startTestPostgres(): Promise<TestPostgres> {
  const { administrator, stop } = await sharedServer();
  const databases: string[] = [];

  async function create(options: string): Promise<string> {
    const name = `test_${randomBytes(6).toString('hex')}`;
    await run(administrator, `create database ${name} ${options}`);
    databases.push(name);
    // The server never dies under these tests: `test/crash` kills others, which wait for the disk.
    await run(administrator, `alter database ${name} set synchronous_commit = off`);
    return name;
  }
  const createEmptyDatabase = async () => urlOf(administrator, 'postgres', await create(''));
  return {
    url: await createEmptyDatabase(),
    createEmptyDatabase,
    createDatabase: async () => {
      const name = await create(`template ${await templateOn(administrator)} owner migrator`);
      const url = (role: keyof typeof PASSWORDS) => urlOf(administrator, role, name);
      return {
        administrator: urlOf(administrator, 'postgres', name),
        migrator: url('migrator'),
        engine: url('engine'),
        reader: url('reader'),
        sealer: url('sealer'),
      };
    },
    stop: async () => {
      if (stop !== undefined) return stop();
      if (process.env['TEST_DATABASES_STAY'] === 'true') return;
      for (const name of databases) await run(administrator, `drop database ${name} with (force)`);
    },
  };
}

async function sharedServer(): Promise<{ readonly administrator: string; readonly stop?: () => Promise<void> }> {
  const shared = process.env['TEST_DATABASE_URL'];
  if (shared !== undefined) return { administrator: shared };

  const dataDir = await mkdtemp(join(tmpdir(), 'lienthong-test-'));
  // PostgreSQL may run as another user.
  await chmod(dataDir, 0o755);
  const server = await startEmbeddedPostgres({ dataDir });
  const stop = async () => {
    await server.stop();
    await rm(dataDir, { recursive: true });
  };
  return { administrator: server.urls.administrator, stop };
}

/** The name of a database with today's schema, made with the roles that it needs by the first who asks. */
async function templateOn(administrator: string): Promise<string> {
  const name = `template_${await templateDigest()}`;
  const client = new pg.Client({ connectionString: administrator });
  await client.connect();
  try {
    await client.query(`select pg_advisory_lock(hashtext('${name}'))`);
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
    if (rowCount === 0) {
      // Only then: what migrates is a large library.
      const [{ migrate }, { migrateQueueSchema }] = await Promise.all([
        import('../../src/adapters/postgres/data-source.js'),
        import('../../src/adapters/bullmq/queue-connection.js'),
      ]);
      await prepareRoles(administrator);
      await client.query(`drop database if exists ${name}_draft`);
      await client.query(`create database ${name}_draft owner migrator`);
      const draft = urlOf(administrator, 'migrator', `${name}_draft`);
      await migrate(draft);
      await migrateQueueSchema(draft);
      await client.query(`alter database ${name}_draft rename to ${name}`);
    }
    return name;
  } finally {
    await client.end();
  }
}

async function prepareRoles(administrator: string): Promise<void> {
  const address = new URL(administrator);
  const passwords = { ...PASSWORDS, postgres: decodeURIComponent(address.password) };
  await prepareDatabases({ ...urlsOf(Number(address.port), passwords), administrator }, passwords);
}

async function templateDigest(): Promise<string> {
  const folder = new URL('migrations/', ROOT);
  const migrations = (await readdir(folder)).toSorted().map((file) => new URL(file, folder));
  const hash = createHash('sha256');
  for (const file of [...migrations, ...INGREDIENTS]) hash.update(await readFile(file));
  return hash.digest('hex').slice(0, 12);
}

function urlOf(administrator: string, role: 'postgres' | keyof typeof PASSWORDS, database: string): string {
  const url = new URL(administrator);
  url.pathname = `/${database}`;
  if (role === 'postgres') return url.href;
  url.username = role;
  url.password = PASSWORDS[role];
  return url.href;
}

async function run(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
