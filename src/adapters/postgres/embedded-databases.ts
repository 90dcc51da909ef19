import { randomBytes } from 'node:crypto';
import { chmod, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { z } from 'zod';
import { createRoles } from './roles.js';

const DATABASE = 'lienthong';
const AGENCIES_DATABASE = 'lienthong_agencies';

const passwordsSchema = z.object({
  postgres: z.string(),
  migrator: z.string(),
  engine: z.string(),
  reader: z.string(),
  // A data folder of before there was this role has none yet.
  sealer: z.string().default(newPassword),
  agencies: z.string(),
});
export type EmbeddedPasswords = z.infer<typeof passwordsSchema>;

/** Connection strings: roles of least rights, and the administrator, who makes databases. */
export interface EmbeddedUrls {
  readonly administrator: string;
  readonly migrator: string;
  readonly engine: string;
  readonly reader: string;
  readonly sealer: string;
  readonly agencies: string;
}

/** The server's passwords from `keys/postgres.json` (mode 600): made at the first start, and those that are new in this release at its first. */
export async function loadOrCreatePasswords(dataDir: string): Promise<EmbeddedPasswords> {
  const path = join(dataDir, 'keys', 'postgres.json');
  const stored = await readFile(path, 'utf8').catch(() => undefined);
  const passwords = stored === undefined ? newPasswords() : passwordsSchema.parse(JSON.parse(stored));
  const text = `${JSON.stringify(passwords, undefined, 2)}\n`;
  if (text === stored) return passwords;

  const keys = join(dataDir, 'keys');
  await mkdir(keys, { recursive: true });
  await chmod(keys, 0o700);
  await writeFile(`${path}.new`, text, { mode: 0o600 });
  await rename(`${path}.new`, path);
  return passwords;
}

function newPasswords(): EmbeddedPasswords {
  return {
    postgres: newPassword(),
    migrator: newPassword(),
    engine: newPassword(),
    reader: newPassword(),
    sealer: newPassword(),
    agencies: newPassword(),
  };
}

function newPassword(): string {
  return randomBytes(24).toString('base64url');
}

/** The URLs of a server on this machine. */
export function urlsOf(port: number, passwords: EmbeddedPasswords): EmbeddedUrls {
  const url = (role: string, password: string, database: string) =>
    `postgres://${role}:${password}@127.0.0.1:${port}/${database}`;
  return {
    administrator: url('postgres', passwords.postgres, 'postgres'),
    migrator: url('migrator', passwords.migrator, DATABASE),
    engine: url('engine', passwords.engine, DATABASE),
    reader: url('reader', passwords.reader, DATABASE),
    sealer: url('sealer', passwords.sealer, DATABASE),
    agencies: url('agencies', passwords.agencies, AGENCIES_DATABASE),
  };
}

/** Makes what is missing: the roles, our database, and one for the agency systems, who are strangers to it. */
export async function prepareDatabases(urls: EmbeddedUrls, passwords: EmbeddedPasswords): Promise<void> {
  const client = new pg.Client({ connectionString: urls.administrator });
  await client.connect();
  try {
    await client.query(`select pg_advisory_lock(hashtext('prepare_databases'))`);
    await createRoles(urls.administrator, passwords);
    await ensureOwner(client, 'migrator', passwords.migrator);
    await ensureOwner(client, 'agencies', passwords.agencies);
    await ensureDatabase(client, DATABASE, { owner: 'migrator', guests: ['engine', 'reader', 'sealer'] });
    // BullMQ hands many jobs over in a temporary table.
    await client.query(`grant temporary on database ${DATABASE} to engine`);
    await ensureDatabase(client, AGENCIES_DATABASE, { owner: 'agencies', guests: [] });
  } finally {
    await client.end();
  }
}

async function ensureOwner(client: pg.Client, role: string, password: string): Promise<void> {
  const { rowCount } = await client.query('select from pg_roles where rolname = $1', [role]);
  const verb = rowCount === 0 ? 'create' : 'alter';
  await client.query(`${verb} role ${role} login nosuperuser nocreaterole password ${client.escapeLiteral(password)}`);
  await client.query(`alter role ${role} set timezone = 'UTC'`);
}

async function ensureDatabase(
  client: pg.Client,
  name: string,
  { owner, guests }: { readonly owner: string; readonly guests: readonly string[] },
): Promise<void> {
  const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
  if (rowCount === 0) await client.query(`create database ${name} owner ${owner}`);
  await client.query(`revoke connect, temporary on database ${name} from public`);
  for (const guest of guests) await client.query(`grant connect on database ${name} to ${guest}`);
}
