import { setTimeout as pause } from 'node:timers/promises';
import { startEmbeddedPostgres, type EmbeddedPostgres } from './embedded-server.js';
import { isAlive } from './embedded-process.js';

const LOOK_MS = 200;

interface KeptOptions {
  readonly dataDir: string;
  readonly port?: number | undefined;
  readonly log: (message: string) => void;
  /** Told after each start of the server. */
  readonly onStarted: (pid: number) => void;
}

/** The embedded PostgreSQL, started again on the same port and data when it dies, until it is stopped. */
export class KeptPostgres {
  private stopping = false;
  private readonly watching: Promise<void>;

  private constructor(
    private server: EmbeddedPostgres,
    private readonly options: KeptOptions,
  ) {
    this.watching = this.watch();
  }

  /** @throws EmbeddedPostgresFailed if it does not start the first time */
  static async start(options: KeptOptions): Promise<KeptPostgres> {
    const server = await startEmbeddedPostgres(options);
    options.onStarted(server.pid);
    return new KeptPostgres(server, options);
  }

  get urls(): EmbeddedPostgres['urls'] {
    return this.server.urls;
  }

  get port(): number {
    return this.server.port;
  }

  async stop(): Promise<void> {
    this.stopping = true;
    await this.watching;
    await this.server.stop();
  }

  /** A server that we took over is no child of ours, so its end is seen by looking. */
  private async watch(): Promise<void> {
    const { log } = this.options;
    let told: string | undefined;
    while (!this.stopping) {
      await pause(LOOK_MS);
      if (this.stopping || (await isAlive(this.server.pid))) continue;
      if (told === undefined) log('PostgreSQL ended: starting it again / PostgreSQL đã dừng: đang khởi động lại …');
      const failure = await this.startAgain();
      // A try may come too early, while processes of the dead server still end; the same failure is told once.
      if (failure !== undefined && failure !== told) log(failure);
      told = failure;
    }
  }

  /** @returns why it did not start */
  private async startAgain(): Promise<string | undefined> {
    const { dataDir, log, onStarted } = this.options;
    try {
      this.server = await startEmbeddedPostgres({ dataDir, port: this.server.port, portIsFixed: true, log });
      onStarted(this.server.pid);
      return undefined;
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  }
}
