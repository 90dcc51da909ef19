import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { z } from 'zod';

const readyMessage = z.object({ port: z.int().optional() });

const RESTART_MS = 500;
const STOP_MS_MAX = 25_000;

/** A child process that is started again when it dies, until it is stopped; it ends itself when we end. */
export class KeptProcess {
  private child: ChildProcess | undefined;
  private stopping = false;
  private port: number | undefined;

  constructor(
    private readonly script: string,
    private readonly environment: Readonly<Record<string, string>>,
  ) {}

  /** Resolves with the port that it listens on, once it says that it is ready. */
  start(): Promise<number> {
    return new Promise((resolve, reject) => {
      const child = this.launch();
      child.once('message', (message) => {
        this.port = readyMessage.parse(message).port ?? 0;
        resolve(this.port);
      });
      child.once('exit', (code) =>
        reject(new Error(`${this.script} ended with code ${String(code)} before it was ready`)),
      );
    });
  }

  get pid(): number | undefined {
    return this.child?.pid;
  }

  /** Asks it to end, and ends it by force when it does not. */
  async stop(): Promise<void> {
    this.stopping = true;
    const { child } = this;
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
    await new Promise<void>((resolve) => {
      const force = setTimeout(() => child.kill('SIGKILL'), STOP_MS_MAX);
      child.once('exit', () => {
        clearTimeout(force);
        resolve();
      });
      child.kill('SIGTERM');
    });
  }

  private launch(): ChildProcess {
    const env = { ...process.env, ...this.environment, ...this.samePort() };
    const child = fork(this.script, { env, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
    this.child = child;
    child.once('exit', () => {
      if (this.stopping || this.port === undefined) return;
      setTimeout(() => {
        if (!this.stopping) this.launch();
      }, RESTART_MS);
    });
    return child;
  }

  /** Others know it by its port: a new process takes the port of the dead one. */
  private samePort(): Readonly<Record<string, string>> {
    return this.port === undefined || this.environment['AGENCIES_PORT'] === undefined
      ? {}
      : { AGENCIES_PORT: String(this.port) };
  }
}
