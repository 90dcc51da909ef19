/** The product as production runs it: each role a process, an identity provider of its own, and nobody who supervises. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { z } from 'zod';
import { callerWith, until, type Caller } from '../../demo/product.js';
import { freePort } from '../../src/adapters/postgres/embedded-process.js';
import { startEmbeddedPostgres } from '../../src/adapters/postgres/embedded-server.js';

const READY_MS_MAX = 100_000;
const ROLES = ['worker', 'relay', 'timers', 'sealer', 'api'] as const;

const realmSchema = z.object({ users: z.array(z.object({ id: z.string(), username: z.string() })) });

export interface Command {
  readonly code: number | null;
  readonly output: string;
}

export interface Deployment {
  /** Of the API, and of the probes of every role. */
  readonly urls: ReadonlyMap<string, string>;
  /** Starts the agency systems and all roles. */
  readonly startRoles: () => Promise<void>;
  /** Starts one role and does not wait; `said` is what it wrote up to now. */
  readonly startRole: (role: string) => Promise<{ readonly said: () => string; readonly ready: () => Promise<void> }>;
  /** Runs a command of the product to its end. */
  readonly run: (script: string, ...options: readonly string[]) => Promise<Command>;
  /** The API as that user of the realm. */
  readonly as: (username: string) => Promise<Caller>;
  readonly stop: () => Promise<void>;
}

/** A deployment on the data in that folder, or on new data; nothing but PostgreSQL and the identity provider runs yet. */
export async function deploymentOn(dataDir: string, settings: Readonly<Record<string, string>>): Promise<Deployment> {
  const postgres = await startEmbeddedPostgres({ dataDir });
  const provider = await startIdentityProvider();
  const ports = { api: await freePort(undefined), agencies: await freePort(undefined) };
  const environment = {
    ...process.env,
    NODE_ENV: 'production',
    KEY_STORE: 'file',
    DATA_DIR: dataDir,
    DATABASE_URL: postgres.urls.engine,
    READER_DATABASE_URL: postgres.urls.reader,
    SEALER_DATABASE_URL: postgres.urls.sealer,
    AGENCIES_URL: `http://127.0.0.1:${ports.agencies}`,
    OIDC_ISSUER: provider.issuer,
    OIDC_JWKS_URL: provider.jwksUrl,
    PORT: String(ports.api),
    ...settings,
  };
  const processes: ChildProcess[] = [];
  const urls = new Map([['api', `http://127.0.0.1:${ports.api}`]]);

  const startRole = async (role: string) => {
    const healthPort = await freePort(undefined);
    const child = start('src/main.js', { ...environment, ROLE: role, HEALTH_PORT: String(healthPort) });
    processes.push(child);
    if (role !== 'api') urls.set(role, `http://127.0.0.1:${healthPort}`);
    const said = outputOf(child);
    return { said, ready: () => answering(`${urls.get(role)}/readyz`, said) };
  };
  const startAgencies = async () => {
    const child = start('agency-systems/main.js', {
      ...environment,
      AGENCIES_DATABASE_URL: postgres.urls.agencies,
      AGENCIES_PORT: String(ports.agencies),
      ENGINE_URL: `http://127.0.0.1:${ports.api}`,
    });
    processes.push(child);
    const said = outputOf(child);
    await answering(`${environment.AGENCIES_URL}/healthz`, said);
  };
  return {
    urls,
    startRole,
    startRoles: async () => {
      await startAgencies();
      const started = await Promise.all(ROLES.map(startRole));
      await Promise.all(started.map(({ ready }) => ready()));
    },
    run: async (script, ...options) => {
      const migrator = script.endsWith('migrate.js') ? { MIGRATOR_DATABASE_URL: postgres.urls.migrator } : {};
      const child = start(script, { ...environment, ...migrator }, options);
      const output = outputOf(child);
      const [code] = z.tuple([z.int().nullable(), z.unknown()]).parse(await once(child, 'close'));
      return { code, output: output() };
    },
    as: async (username) => callerWith(`${urls.get('api')}/api/v1`, await provider.tokenOf(await subjectOf(username))),
    stop: async () => {
      await Promise.all(processes.map(ended));
      await provider.stop();
      await postgres.stop();
    },
  };
}

/** As compose starts it, without a channel to a parent. */
function start(script: string, env: NodeJS.ProcessEnv, options: readonly string[] = []): ChildProcess {
  return spawn(process.execPath, [join('dist', script), ...options], { env, stdio: ['ignore', 'pipe', 'pipe'] });
}

function outputOf(child: ChildProcess): () => string {
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  return () => output;
}

async function answering(url: string, said: () => string): Promise<void> {
  await until(`${url} answers`, () => answers(url), READY_MS_MAX).catch((error: unknown) => {
    throw new Error(`${String(error)}; it said: ${said()}`);
  });
}

async function answers(url: string): Promise<true | undefined> {
  const answer = await fetch(url).catch(() => undefined);
  return answer?.ok === true ? true : undefined;
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, 'exit');
  child.kill('SIGTERM');
  await exit;
}

async function subjectOf(username: string): Promise<string> {
  const { users } = realmSchema.parse(JSON.parse(await readFile('deploy/keycloak/realm.json', 'utf8')));
  const user = users.find((candidate) => candidate.username === username);
  if (user === undefined) throw new Error(`the realm has no ${username}`);
  return user.id;
}

/** Signs access tokens as the realm of deploy/keycloak does, and publishes the key where Keycloak would. */
async function startIdentityProvider() {
  const { publicKey, privateKey } = await generateKeyPair('RS256');
  const keys = JSON.stringify({ keys: [{ ...(await exportJWK(publicKey)), kid: '1', alg: 'RS256', use: 'sig' }] });
  const server = createServer((_request, response) => response.end(keys)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = z.object({ port: z.int() }).parse(server.address());
  const issuer = 'http://localhost:8080/realms/lienthong';
  return {
    issuer,
    jwksUrl: `http://127.0.0.1:${port}/realms/lienthong/protocol/openid-connect/certs`,
    tokenOf: (subject: string) =>
      new SignJWT({ azp: 'lienthong-cli', client_id: 'lienthong-cli', typ: 'Bearer' })
        .setProtectedHeader({ alg: 'RS256', typ: 'at+jwt', kid: '1' })
        .setIssuer(issuer)
        .setAudience(['lienthong-api', 'account'])
        .setSubject(subject)
        .setIssuedAt()
        .setExpirationTime('15m')
        .sign(privateKey),
    stop: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
