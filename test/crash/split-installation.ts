/** The product as production runs it, every role in processes of its own, each of which is started again when it dies. */
import { mkdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { readCliSecret } from '../../agency-systems/vneid/keys.js';
import { requestDemoToken } from '../../agency-systems/vneid/token-client.js';
import { callerWith, until, type Answer, type Caller } from '../../demo/product.js';
import type { EmbeddedUrls } from '../../src/adapters/postgres/embedded-databases.js';
import { freePort } from '../../src/adapters/postgres/embedded-process.js';
import { createPool, type ConnectionPool } from '../../src/adapters/postgres/pool.js';
import { KeptProcess } from '../../src/kept-process.js';
import { Front } from './front.js';
import { pointsFolder } from './mortal/crash-points.js';
import type { Servers } from './servers.js';

/** The processes of the engine, each named after its role. */
const FIRST = ['api-1', 'api-2', 'relay-1', 'relay-2', 'timers-1', 'sealer-1'] as const;
const WORKERS = ['worker-1', 'worker-2'] as const;
type EngineProcess = (typeof FIRST)[number] | (typeof WORKERS)[number];
export type ProcessName = EngineProcess | 'agencies';

const SETTINGS = {
  NODE_OPTIONS: '',
  LOG_LEVEL: 'fatal',
  LEASE_MS: '2000',
  SWEEP_INTERVAL_MS: '250',
  // A long run moves the clock with the token that it began with.
  FRESH_SIGN_IN_MS: '28800000',
  REQUESTS_PER_MINUTE: 'read=900000,write=900000',
  QUEUE_LOCK_MS: '2000',
  QUEUE_STALLED_INTERVAL_MS: '1000',
  // Shorter than an agency takes to decide: every dispatch that waits for its callback is asked about.
  SILENCE_MS: '1500',
  AGENCIES_DELAY_MS: '2500',
  // An agency system that was killed is back after seconds.
  BREAKER_PAUSE_MS_FIRST: '250',
  BREAKER_PAUSE_MS_MAX: '1000',
  // Ten processes share one server.
  DATABASE_CONNECTIONS_MAX: '3',
  QUEUE_CONNECTIONS_MAX: '2',
};

interface Place {
  readonly servers: Servers;
  /** Where `engine.js` and `agencies.js` are. */
  readonly scripts: string;
  readonly dataDir: string;
  readonly urls: EmbeddedUrls;
  readonly apiPorts: Readonly<Record<'api-1' | 'api-2', number>>;
  readonly agenciesPort: number;
  readonly front: Front;
  readonly pool: ConnectionPool;
}

export class SplitInstallation {
  private readonly kept = new Map<ProcessName, KeptProcess>();
  private readonly pids = new Map<ProcessName, number>();

  private constructor(private readonly place: Place) {}

  /** Starts all processes but the workers, on databases of their own, from the folder of the mortal processes. */
  static async start(servers: Servers, scripts: string): Promise<SplitInstallation> {
    const { urls, dataDir } = await servers.newRound();
    await mkdir(pointsFolder(dataDir));
    const [api1, api2, agencies] = [await freePort(undefined), await freePort(undefined), await freePort(undefined)];
    const installation = new SplitInstallation({
      servers,
      scripts,
      dataDir,
      urls,
      apiPorts: { 'api-1': api1, 'api-2': api2 },
      agenciesPort: agencies,
      front: await Front.before([api1, api2]),
      pool: createPool({ url: urls.administrator, connections: 3 }),
    });
    // First: they make the keys of the identity provider.
    await installation.startAgencies();
    await Promise.all(FIRST.map((name) => installation.startEngine(name)));
    return installation;
  }

  get servers(): Servers {
    return this.place.servers;
  }

  get dataDir(): string {
    return this.place.dataDir;
  }

  get agenciesDatabase(): string {
    return this.place.urls.agencies;
  }

  /** The engine's database, past every right. */
  get pool(): ConnectionPool {
    return this.place.pool;
  }

  /** Without them no dispatch comes to an agency. */
  async startWorkers(): Promise<void> {
    await Promise.all(WORKERS.map((name) => this.startEngine(name)));
  }

  /** That user, whose every request goes to the other API process than the one before. */
  async as(username: string): Promise<Caller> {
    const cliSecret = await readCliSecret(join(this.dataDir, 'keys'));
    const token = await requestDemoToken({ issuer: this.issuer, cliSecret, username });
    const callers = Object.values(this.place.apiPorts).map((port) =>
      callerWith(`http://127.0.0.1:${port}/api/v1`, token),
    );
    let turn = 0;
    const next = async (ask: (caller: Caller) => Promise<Answer>): Promise<Answer> => {
      const caller = callers[turn % callers.length];
      turn += 1;
      if (caller === undefined) throw new Error('no API process');
      return ask(caller);
    };
    return {
      get: (path) => next((caller) => caller.get(path)),
      post: (path, body, key) => next((caller) => caller.post(path, body, key)),
      put: (path, body) => next((caller) => caller.put(path, body)),
      send: (path, content, headers) => next((caller) => caller.send(path, content, headers)),
    };
  }

  /** Waits until that process is ready, and gives its id. */
  runs(name: ProcessName): Promise<number> {
    return until(`${name} runs`, async () => this.pids.get(name));
  }

  /** Waits until it is known that the process died: nobody can be struck twice. */
  async isGone(pid: number): Promise<void> {
    await until('the process is gone', async () => ![...this.pids.values()].includes(pid) || undefined);
  }

  /** Ends that process without a warning as soon as it runs; it is started again. */
  async strike(name: ProcessName): Promise<void> {
    const pid = await this.runs(name);
    this.pids.delete(name);
    process.kill(pid, 'SIGKILL');
  }

  async stop(): Promise<void> {
    await Promise.all([...this.kept.values()].map((kept) => kept.stop()));
    await this.place.pool.end();
    this.place.front.stop();
  }

  private get agenciesUrl(): string {
    return `http://127.0.0.1:${this.place.agenciesPort}`;
  }

  private get issuer(): string {
    return `${this.agenciesUrl}/vneid`;
  }

  private startAgencies(): Promise<void> {
    const { urls, agenciesPort, front } = this.place;
    return this.keep('agencies', 'agencies.js', {
      AGENCIES_DATABASE_URL: urls.agencies,
      AGENCIES_PORT: String(agenciesPort),
      ENGINE_URL: front.url,
      VNEID_ISSUER: this.issuer,
    });
  }

  private async startEngine(name: EngineProcess): Promise<void> {
    const { urls, apiPorts, servers, dataDir } = this.place;
    await this.keep(name, 'engine.js', {
      ROLE: name.slice(0, name.indexOf('-')),
      PORT: String(apiPorts[name === 'api-2' ? name : 'api-1']),
      HEALTH_PORT: String(await freePort(undefined)),
      DATABASE_URL: urls.engine,
      READER_DATABASE_URL: urls.reader,
      SEALER_DATABASE_URL: urls.sealer,
      AGENCIES_URL: this.agenciesUrl,
      OIDC_ISSUER: this.issuer,
      ...(servers.redis === undefined ? {} : { REDIS_URL: servers.redis.url, REDIS_PREFIX: basename(dataDir) }),
    });
  }

  private async keep(name: ProcessName, script: string, own: Readonly<Record<string, string>>): Promise<void> {
    const kept = new KeptProcess({
      script: join(this.place.scripts, script),
      environment: { ...SETTINGS, DATA_DIR: this.dataDir, ...own },
      onReady: (pid) => this.pids.set(name, pid),
      onDeath: () => this.pids.delete(name),
    });
    this.kept.set(name, kept);
    await kept.start();
  }
}
