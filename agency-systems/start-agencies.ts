/** Starts every simulated agency system, and the development identity provider if it is asked for, on one port. */
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { pino, type Logger } from 'pino';
import type { AgencyKey } from '../agency-contract/wire.js';
import { seededRandom } from './_shared/seeded-random.js';
import type { Agency } from './_shared/agency.js';
import { AGENCIES } from './agencies.js';
import { BackgroundLoop } from './background-loop.js';
import { sendCallbacks, type Sending } from './callbacks/send-callbacks.js';
import { AgencyClock } from './clock/agency-clock.js';
import { Conduct } from './conduct.js';
import type { AgenciesConfig } from './config.js';
import { decideWhatIsDue } from './desk/decide-due.js';
import { Office, type OfficeTools } from './desk/office.js';
import { handleRequest, type HandlerTools } from './http/agencies-handler.js';
import { loadOrCreateSigningKeys, type SigningKeys } from './signing-keys.js';
import { Outbox } from './store/outbox.js';
import { createPool } from './store/pool.js';
import { PopulationRegister } from './store/population-register.js';
import { prepareSchema } from './store/schema.js';
import { Settings } from './store/settings.js';
import { DEMO_POSTS } from '../agency-contract/demo-posts.js';
import { loadOrCreateKeys } from './vneid/keys.js';
import type { RequestHandler } from './vneid/vneid.js';

/** What VNeID is besides an identity provider: a system that is dispatched to, and pages for those whom it asks. */
const OF_THE_APPLICATION = /^\/vneid\/(dispatches|queries|register|behaviour|consents)(\/|\?|$)/;

/** What nobody woke a loop for is found after that. */
const PAUSE_MS_MAX = 1_000;
/** A request that takes longer while we stop is cut off; whoever sent it asks again. */
const FINISH_MS_MAX = 3_000;

export interface RunningAgencies {
  readonly port: number;
  /** Finishes the requests that are under way, if they are soon done, then disconnects. */
  readonly stop: () => Promise<void>;
}

/** @throws Error if the database cannot be reached or the port is taken */
export async function startAgencies(
  config: AgenciesConfig,
  agencies: readonly Agency[] = AGENCIES,
): Promise<RunningAgencies> {
  const log = pino({ level: config.logLevel, base: { process: 'agencies' } }, pino.destination(2));
  const pool = createPool(config.databaseUrl, (error) =>
    log.warn({ event: 'database.connection-lost', cause: error.message }),
  );
  await prepareSchema(pool);
  const settings = new Settings(pool);
  const clock = new AgencyClock(await settings.clockOffsetMs());
  const keys = await loadOrCreateSigningKeys(join(config.dataDir, 'keys'));
  const wake = () => loops.forEach((loop) => loop.wake());
  const population = await PopulationRegister.load(pool);
  const onFault: OfficeTools['onFault'] = ({ key, step }, error) =>
    log.error({ event: 'agency.rule-failed', key, step, err: error });
  const tools: OfficeTools = { pool, clock, population, onWork: wake, onFault };
  const offices = await officesOf({ config, agencies, settings, tools });
  const loops = startLoops({ config, tools, offices, keys, log });
  const handler: HandlerTools = {
    pool,
    settings,
    clock,
    population,
    isDevelopment: config.isDevelopment,
    onWork: wake,
    offices: new Map(offices.map((office) => [office.agency.key, office])),
    engineKey: keys.engine,
    keyOf: keys.of,
    onError: (error) => log.error({ event: 'request.failed', err: error }),
  };
  const server = createServer(await listenerFor(config, handler));
  const port = await listen(server, config);
  return {
    port,
    stop: async () => {
      await close(server);
      await Promise.all(loops.map((loop) => loop.stop()));
      await pool.end();
    },
  };
}

interface Founding {
  readonly config: AgenciesConfig;
  readonly agencies: readonly Agency[];
  readonly settings: Settings;
  readonly tools: OfficeTools;
}

async function officesOf({ config, agencies, settings, tools }: Founding): Promise<readonly Office[]> {
  const behaviourOf = async (agency: AgencyKey) => (await settings.behaviour(agency)) ?? config.behaviour;
  return Promise.all(
    agencies.map(async (agency, index) => {
      const conduct = new Conduct(await behaviourOf(agency.key), seededRandom(config.seed + index));
      return new Office(agency, conduct, tools);
    }),
  );
}

interface Running {
  readonly config: AgenciesConfig;
  readonly tools: OfficeTools;
  readonly offices: readonly Office[];
  readonly keys: SigningKeys;
  readonly log: Logger;
}

function startLoops({ config, tools, offices, keys, log }: Running): readonly BackgroundLoop[] {
  const { pool, clock } = tools;
  const onError = (error: unknown) => log.error({ event: 'loop.failed', err: error });
  const random = seededRandom(config.seed);
  const sending: Sending = {
    clock,
    engineUrl: config.engineUrl,
    keyOf: keys.of,
    stepOfAnother: (agency) => otherSteps(offices, agency)[0] ?? 'no-step',
    fraction: () => random.fraction(),
    outbox: new Outbox(pool),
    held: () => ({ silent: thoseWith(offices, 'down'), unamending: thoseWith(offices, 'numberingDown') }),
    onFailure: ({ id, agency, attempts }, cause) =>
      log.warn({ event: 'callback.failed', message: id, agency, attempts, cause }),
    onDoubt: ({ id, agency }, dispatch, verdict) =>
      log.warn({ event: 'callback.not-understood', message: id, agency, dispatch, verdict }),
  };
  return [
    new BackgroundLoop({ turn: () => decideWhatIsDue(tools, offices), pauseMsMax: PAUSE_MS_MAX, onError }),
    new BackgroundLoop({ turn: () => sendCallbacks(sending), pauseMsMax: PAUSE_MS_MAX, onError }),
  ];
}

function thoseWith(offices: readonly Office[], fault: 'down' | 'numberingDown'): readonly string[] {
  return offices.filter(({ conduct }) => conduct.behaviour.faults[fault]).map(({ agency }) => agency.key);
}

function otherSteps(offices: readonly Office[], own: string): readonly string[] {
  return offices
    .filter(({ agency }) => agency.key !== own)
    .flatMap(({ agency }) => agency.acts.map(({ step }) => step));
}

async function listenerFor(config: AgenciesConfig, tools: HandlerTools): Promise<RequestHandler> {
  const answer: RequestHandler = (request, response) => void handleRequest(tools, request, response);
  const { vneidIssuer: issuer } = config;
  if (issuer === undefined) return answer;
  // Only then: the library behind it is large, and complains about runtimes.
  const { createVneid } = await import('./vneid/vneid.js');
  const keys = await loadOrCreateKeys(join(config.dataDir, 'keys'));
  const signIn = createVneid({ issuer, keys, users: DEMO_POSTS });
  const prefix = `${new URL(issuer).pathname.replace(/\/$/, '')}/`;
  return (request, response) => {
    const isSignIn = request.url?.startsWith(prefix) === true && !OF_THE_APPLICATION.test(request.url);
    (isSignIn ? signIn : answer)(request, response);
  };
}

async function listen(server: Server, { host, port }: AgenciesConfig): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, host, resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return address.port;
}

async function close(server: Server): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeIdleConnections();
  const cutOff = setTimeout(() => server.closeAllConnections(), FINISH_MS_MAX);
  await closed;
  clearTimeout(cutOff);
}
