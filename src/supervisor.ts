import { fileURLToPath } from 'node:url';
import { freePort } from './adapters/postgres/embedded-process.js';
import { KeptPostgres } from './adapters/postgres/kept-postgres.js';
import { KeptProcess } from './kept-process.js';
import type { Config } from './platform/config.js';
import { prepareDatabase } from './prepare-database.js';
import { claimPort, RunFile } from './run-file.js';
import { StartFailed } from './start-failure.js';

const MAIN = fileURLToPath(new URL('./main.js', import.meta.url));
const AGENCIES_MAIN = fileURLToPath(new URL('../agency-systems/main.js', import.meta.url));

interface DatabaseUrls {
  readonly migrator: string;
  readonly engine: string;
  readonly reader: string;
  readonly sealer: string;
  readonly agencies: string;
}

/**
 * The whole product on this machine: PostgreSQL, agency systems with the identity provider, and the application. What dies is
 * started again; data and ports of the last time are found again.
 */
export class Installation {
  /** What runs, in the order of starting. */
  private readonly parts: { readonly stop: () => Promise<void> }[] = [];
  private starting: Promise<void> | undefined;
  private stopping: Promise<void> | undefined;

  constructor(
    private readonly config: Config,
    private readonly tell: (line: string) => void,
  ) {}

  /**
   * Resolves when everything is ready. A start that fails half-way stops what it started.
   *
   * @throws Error with a message for the person at the screen
   */
  async start(): Promise<void> {
    this.starting = this.startAll();
    try {
      await this.starting;
    } catch (error) {
      await this.stop();
      throw error;
    }
  }

  /** Stops everything, the last started first; during a start, after the step that is under way. */
  stop(): Promise<void> {
    this.stopping ??= this.stopAll();
    return this.stopping;
  }

  private async startAll(): Promise<void> {
    const { config } = this;
    const file = await RunFile.claim(config.DATA_DIR);
    this.parts.push({ stop: () => file.save({ supervisor: undefined, processes: {} }) });
    if (file.wasKilled)
      this.say('The last run was killed: waiting for its processes / Chờ các tiến trình lần trước dừng');
    await claimPort(config.PORT, { waits: file.wasKilled });
    const urls = await this.startDatabase(file);
    this.say('Migrating the database / Đang cập nhật cơ sở dữ liệu');
    await prepareDatabase(urls.migrator, config);
    const agenciesUrl = config.AGENCIES_URL ?? (await this.startAgencies(file, urls));
    this.say('Starting the application / Đang khởi động ứng dụng');
    await this.keep(file, 'app', MAIN, {
      PORT: String(config.PORT),
      DATABASE_URL: urls.engine,
      READER_DATABASE_URL: urls.reader,
      SEALER_DATABASE_URL: urls.sealer,
      AGENCIES_URL: agenciesUrl,
    });
  }

  private async stopAll(): Promise<void> {
    await this.starting?.catch(() => undefined);
    for (const part of this.parts.toReversed()) await part.stop();
  }

  private async startDatabase(file: RunFile): Promise<DatabaseUrls> {
    const { DATABASE_URL: url, DATA_DIR: dataDir } = this.config;
    if (url !== undefined) return urlsOf(url, this.config);
    this.say('Starting PostgreSQL / Đang khởi động PostgreSQL');
    const database = await KeptPostgres.start({
      dataDir,
      port: file.postgresPort,
      log: this.tell,
      onStarted: (pid) => file.started('postgres', pid),
    });
    this.parts.push(database);
    await file.save({ postgresPort: database.port });
    return database.urls;
  }

  private async startAgencies(file: RunFile, urls: DatabaseUrls): Promise<string> {
    this.say(
      'Starting the agency systems and the identity provider / Đang khởi động hệ thống các cơ quan và định danh',
    );
    const { PORT, AGENCIES_MODE, OIDC_ISSUER } = this.config;
    const port = await freePort(file.agenciesPort);
    await file.save({ agenciesPort: port });
    await this.keep(file, 'agencies', AGENCIES_MAIN, {
      AGENCIES_DATABASE_URL: urls.agencies,
      AGENCIES_PORT: String(port),
      AGENCIES_MODE,
      ENGINE_URL: `http://127.0.0.1:${PORT}`,
      // Where another provider signs people in, ours does not run.
      ...(OIDC_ISSUER === undefined ? { VNEID_ISSUER: `http://localhost:${PORT}/vneid` } : {}),
    });
    return `http://127.0.0.1:${port}`;
  }

  private async keep(file: RunFile, part: string, script: string, own: Record<string, string>): Promise<void> {
    const { DATA_DIR, LOG_LEVEL } = this.config;
    const kept = new KeptProcess({
      script,
      environment: { DATA_DIR, LOG_LEVEL, ...own },
      onReady: (pid) => file.started(part, pid),
      onDeath: () => this.tell(`${part} ended: starting it again / ${part} đã dừng: đang khởi động lại …`),
    });
    this.parts.push(kept);
    await kept.start();
  }

  /** Announces the next step, unless somebody asked us to stop meanwhile. */
  private say(line: string): void {
    if (this.stopping !== undefined) throw new StartFailed('Stopped / Đã dừng');
    this.tell(`${line} …`);
  }
}

/** A PostgreSQL that is not ours: what has no address of its own is done by the role of `url`. */
function urlsOf(url: string, config: Config): DatabaseUrls {
  const {
    MIGRATOR_DATABASE_URL: migrator = url,
    READER_DATABASE_URL: reader = url,
    SEALER_DATABASE_URL: sealer = url,
    AGENCIES_DATABASE_URL: agencies = url,
  } = config;
  return { migrator, engine: url, reader, sealer, agencies };
}
