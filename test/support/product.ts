/** The whole product in one process, over real PostgreSQL, real queues, real agency systems and the real identity provider. */
import { randomUUID } from 'node:crypto';
import { EventEmitter, once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { DestinationStream } from 'pino';
import type { Behaviour, Faults } from '../../agency-systems/behaviour.js';
import { MACHINE_CLIENT_IDS } from '../../agency-systems/vneid/identifiers.js';
import { readClientKey, readCliSecret } from '../../agency-systems/vneid/keys.js';
import { requestDemoToken, requestMachineToken } from '../../agency-systems/vneid/token-client.js';
import { freePort } from '../../src/adapters/postgres/embedded-process.js';
import { createPool, queryOn } from '../../src/adapters/postgres/pool.js';
import type { Query } from '../../src/adapters/postgres/pool.js';
import { seedDemoAssignments, seedProvince } from '../../src/adapters/postgres/seed-province.js';
import { startBackgroundWork } from '../../src/background-work.js';
import { createHttpApplication } from '../../src/http-server.js';
import type { ProcedureVersion } from '../../src/kernel/procedure/procedure-version.js';
import { readConfig } from '../../src/platform/config.js';
import { createLog } from '../../src/platform/log.js';
import { createMetrics } from '../../src/platform/metrics.js';
import { createRuntime } from '../../src/runtime.js';
import type { Runtime } from '../../src/runtime.js';
import { registry } from '../../workflows/registry.js';
import { keepClonesInThisRealm } from './one-realm.js';
import { startTestPostgres } from './postgres.js';
import type { TestDatabase } from './postgres.js';
import { agenciesOf, SOUND } from './running-agencies.js';

const WAIT_MS_MAX = 20_000;

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

/** The API as one person calls it; a mutating call has a key of its own unless one is given. */
export interface Caller {
  readonly get: (path: string, headers?: Readonly<Record<string, string>>) => Promise<Answer>;
  readonly post: (path: string, body?: unknown, headers?: Readonly<Record<string, string>>) => Promise<Answer>;
  readonly put: (path: string, body: unknown) => Promise<Answer>;
  readonly delete: (path: string) => Promise<Answer>;
  /** The answer as it comes, for a body that does not end. */
  readonly open: (path: string, headers: Readonly<Record<string, string>>, signal: AbortSignal) => Promise<Response>;
}

export interface TestProduct {
  readonly url: string;
  readonly app: NestExpressApplication;
  readonly runtime: Runtime;
  /** Statements with the rights of the schema's owner, for what no user can see. */
  readonly query: Query;
  readonly database: TestDatabase;
  /** A person or a machine client that calls this API, or another process of it. */
  readonly as: (username: string, origin?: string) => Promise<Caller>;
  /** The headers by which the API knows them. */
  readonly proofOf: (username: string) => Promise<Readonly<Record<string, string>>>;
  readonly anonymous: Caller;
  /** Lets an agency behave soundly but for the change. */
  readonly behave: (
    agency: string,
    change?: Partial<Omit<Behaviour, 'faults'>>,
    faults?: Partial<Faults>,
  ) => Promise<void>;
  /** What an agency has registered of a case. */
  readonly registered: (agency: string, code: string) => Promise<readonly unknown[]>;
  /** Moves the legal clock to so many milliseconds after real time. */
  readonly moveClock: (offsetMs: number) => Promise<void>;
  /** Moves the legal clock to just after that moment. */
  readonly moveClockPast: (at: string) => Promise<void>;
  /** Where the development keys lie, in `keys/`. */
  readonly dataDir: string;
  readonly stop: () => Promise<void>;
}

/**
 * Starts it on databases of its own; some two seconds.
 *
 * @param pages - the folder of the built web pages, for a test that opens them
 * @param versions - what is published: of each procedure the first version, of which most stories are told; or all, as in a new
 *   installation
 */
export async function startTestProduct(
  environment: Readonly<Record<string, string>> = {},
  logs?: DestinationStream,
  pages?: string,
  versions: readonly ProcedureVersion[] = registry.filter(({ version }) => version === 1),
): Promise<TestProduct> {
  keepClonesInThisRealm();
  const postgres = await startTestPostgres();
  const database = await postgres.createDatabase();
  const owner = createPool({ url: database.migrator, connections: 2 });
  const query = queryOn(owner);
  await seedProvince(query, versions);
  await seedDemoAssignments(query);

  const dataDir = await mkdtemp(join(tmpdir(), 'lienthong-product-'));
  const port = await freePort(undefined);
  const url = `http://localhost:${port}`;
  const agencies = await agenciesOf(postgres, { dataDir, url });
  const settings = { ...QUICK, ...QUICK_BREAKER, ...UNLIMITED, ...environment };
  const config = readConfig({ PORT: String(port), DATA_DIR: dataDir, NODE_ENV: 'test', ...settings });
  const level = logs === undefined ? 'silent' : config.LOG_LEVEL;
  const log = createLog({ level, format: 'json', process: 'test' }, logs);
  const urls = { engine: database.engine, reader: database.reader, sealer: database.sealer, agencies: agencies.url };
  const runtime = await createRuntime(config, urls, { log, metrics: createMetrics() });
  runtime.onCommit(() => commits.emit('commit'));
  const stopBackground = await startBackgroundWork({
    ...runtime,
    onAttempt: (attempt) => {
      runtime.onAttempt(attempt);
      commits.emit('commit');
    },
  });
  const app = await createHttpApplication(runtime, { identityProvider: agencies.url, pages });
  await app.listen(port);

  const tokens = new Map<string, Promise<string>>();
  const tokenOf = (username: string): Promise<string> => {
    const known = tokens.get(username) ?? tokenFor(`${url}/vneid`, dataDir, username);
    tokens.set(username, known);
    return known;
  };
  const as = async (username: string, origin = url) => callerWith(`${origin}/api/v1`, await tokenOf(username));
  const moveClock = async (offsetMs: number) => {
    const moved = await (await as('operator')).put('/development/clock', { offsetMs });
    if (moved.status !== 200) throw new Error(`the clock did not move: ${JSON.stringify(moved.body)}`);
  };
  return {
    url,
    app,
    runtime,
    query,
    database,
    as,
    proofOf: async (username) => ({ authorization: `Bearer ${await tokenOf(username)}` }),
    anonymous: callerWith(`${url}/api/v1`, undefined),
    behave: (agency, change = {}, faults = {}) =>
      agencies.behave(agency, { ...SOUND, ...change, faults: { ...SOUND.faults, ...faults } }),
    registered: agencies.registered,
    moveClock,
    moveClockPast: (at) => moveClock(Date.parse(at) - Date.now() + 1_000),
    dataDir,
    stop: async () => {
      await app.close();
      await stopBackground();
      await runtime.close();
      await agencies.stop();
      await owner.end();
      await postgres.stop();
      await rm(dataDir, { recursive: true });
    },
  };
}

/** Nothing that is waited for takes long. */
const QUICK = { LEASE_MS: '2000', SWEEP_INTERVAL_MS: '50', SILENCE_MS: '1000', AGENCY_DEADLINE_MS: '2000' };
/** A test asks faster than people. */
const UNLIMITED = { REQUESTS_PER_MINUTE: 'read=900000,write=900000,search=900000,sign-in=900000,machine=900000' };
const QUICK_BREAKER = { BREAKER_PAUSE_MS_FIRST: '200', BREAKER_PAUSE_MS_MAX: '1000' };

/** Tells of every commit of the engines of this process, and of each attempt to deliver, which commits what became of the one before. */
const commits = new EventEmitter().setMaxListeners(0);

/** Looks after each commit until it is there. */
export async function until<T>(what: string, look: () => Promise<T | undefined>, waitMsMax = WAIT_MS_MAX): Promise<T> {
  const signal = AbortSignal.timeout(waitMsMax);
  for (;;) {
    // Listening before looking: a commit in between is not missed.
    const next = once(commits, 'commit', { signal }).then(
      () => 'committed',
      () => 'too-late',
    );
    const seen = await look();
    if (seen !== undefined) return seen;
    if ((await next) === 'too-late') throw new Error(`after ${waitMsMax} ms still not: ${what}`);
  }
}

async function tokenFor(issuer: string, dataDir: string, name: string): Promise<string> {
  const keys = join(dataDir, 'keys');
  const clientId = MACHINE_CLIENT_IDS.find((id) => id === name);
  if (clientId !== undefined)
    return requestMachineToken({ issuer, clientId, key: await readClientKey(keys, clientId) });
  return requestDemoToken({ issuer, cliSecret: await readCliSecret(keys), username: name });
}

function callerWith(base: string, token: string | undefined): Caller {
  const call = async (
    method: string,
    path: string,
    { body, headers = {} }: { readonly body?: unknown; readonly headers?: Readonly<Record<string, string>> },
  ): Promise<Answer> => {
    const answer = await fetch(`${base}${path}`, {
      method,
      headers: {
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(method === 'POST' ? { 'idempotency-key': randomUUID() } : {}),
        ...headers,
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await answer.text();
    const isJson = answer.headers.get('content-type')?.includes('json') ?? false;
    return { status: answer.status, headers: answer.headers, body: isJson && text !== '' ? JSON.parse(text) : text };
  };
  return {
    get: (path, headers = {}) => call('GET', path, { headers }),
    post: (path, body, headers = {}) => call('POST', path, { body, headers }),
    put: (path, body) => call('PUT', path, { body }),
    delete: (path) => call('DELETE', path, {}),
    open: (path, headers, signal) =>
      fetch(`${base}${path}`, { signal, headers: { ...headers, authorization: `Bearer ${token}` } }),
  };
}
