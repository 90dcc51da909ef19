import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';

const RESTART_MS = 500;
const STOP_MS_MAX = 25_000;

interface KeptOptions {
  readonly script: string;
  readonly environment: Readonly<Record<string, string>>;
  /** Told whenever a process of it is ready. */
  readonly onReady: (pid: number) => void;
  /** Told when it died and will be started again. */
  readonly onDeath: () => void;
}

/** A child process that is started again when it dies, until it is stopped; it ends itself when we end. */
export class KeptProcess {
  private child: ChildProcess | undefined;
  private stopping = false;
  private wasReady = false;

  constructor(private readonly options: KeptOptions) {}

  /** Resolves once it says that it is ready. */
  start(): Promise<void> {
    return new Promise((resolve, reject) => {
      const child = this.launch();
      child.once('message', () => resolve());
      child.once('error', reject);
      child.once('exit', (code, signal) =>
        reject(new Error(`${this.options.script} ended (${code ?? signal}) before it was ready`)),
      );
    });
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
    const { script, environment, onReady, onDeath } = this.options;
    const child = fork(script, {
      env: { ...process.env, ...withoutFiles(environment), ...environment },
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      // Ctrl-C goes to all of a terminal's group at once; in a group of its own a child ends when it is its turn.
      detached: true,
    });
    this.child = child;
    child.once('message', () => {
      this.wasReady = true;
      onReady(child.pid ?? 0);
    });
    child.once('exit', () => {
      // A first start that fails is told to whoever asked for it.
      if (this.stopping || !this.wasReady) return;
      onDeath();
      setTimeout(() => {
        if (!this.stopping) this.launch();
      }, RESTART_MS);
    });
    return child;
  }
}

/** What the keeper says goes before a file that says it to the keeper. */
function withoutFiles(environment: Readonly<Record<string, string>>): Readonly<Record<string, undefined>> {
  return Object.fromEntries(Object.keys(environment).map((name) => [`${name}_FILE`, undefined]));
}
