import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { commandOf } from './adapters/postgres/embedded-process.js';
import { isRunningAlready, portIsBusy, portIsForbidden } from './start-failure.js';

const LOOK_MS = 100;
/** Processes of a supervisor that was killed end in order: as long as that may take. */
const ORPHAN_LOOKS_MAX = 250;

const runFileSchema = z.object({
  /** Absent after an orderly end. */
  supervisor: z.int().optional(),
  postgresPort: z.int().optional(),
  agenciesPort: z.int().optional(),
  /** The process of each part, as last started. */
  processes: z.record(z.string(), z.int()).default({}),
});
type RunContent = z.infer<typeof runFileSchema>;

/** `DATA_DIR/run.json`: what runs, and the ports that the next start takes again. */
export class RunFile {
  private saved: Promise<void> = Promise.resolve();

  private constructor(
    private readonly path: string,
    private content: RunContent,
    /** The last supervisor was killed: its children may still be ending. */
    readonly wasKilled: boolean,
  ) {}

  /** @throws StartFailed if another instance runs on the same data */
  static async claim(dataDir: string): Promise<RunFile> {
    await mkdir(dataDir, { recursive: true, mode: 0o755 });
    const path = join(dataDir, 'run.json');
    const last = await contentOf(path);
    const { supervisor } = last;
    if (supervisor !== undefined && supervisor !== process.pid && (await commandOf(supervisor)).includes('cli.js')) {
      throw isRunningAlready(dataDir, supervisor);
    }
    const file = new RunFile(path, last, supervisor !== undefined);
    await file.save({ supervisor: process.pid, processes: {} });
    return file;
  }

  get postgresPort(): number | undefined {
    return this.content.postgresPort;
  }

  get agenciesPort(): number | undefined {
    return this.content.agenciesPort;
  }

  /** Changes what is given; one write after the other, each whole. */
  save(change: Partial<RunContent>): Promise<void> {
    this.content = { ...this.content, ...change };
    this.saved = this.writeAfter(this.saved);
    return this.saved;
  }

  private async writeAfter(earlier: Promise<void>): Promise<void> {
    // Who asked for the earlier one hears that it failed; with space on the disk again, this one may not.
    await earlier.catch(() => undefined);
    await writeFile(`${this.path}.new`, `${JSON.stringify(this.content, undefined, 2)}\n`);
    await rename(`${this.path}.new`, this.path);
  }

  /** On a full disk the file stays as it was: what runs is worth more, and the next start looks for itself. */
  started(part: string, pid: number): void {
    this.save({ processes: { ...this.content.processes, [part]: pid } }).catch(() => undefined);
  }
}

/**
 * Makes sure that we can listen there.
 *
 * @param waits - whether a dead supervisor's application may still be ending
 * @throws StartFailed if somebody else does, or we may not
 */
export async function claimPort(port: number, { waits }: { readonly waits: boolean }): Promise<void> {
  const looksMax = waits ? ORPHAN_LOOKS_MAX : 1;
  for (let looks = 1; ; looks += 1) {
    const failure = await listenFailure(port);
    if (failure === undefined) return;
    if (failure !== 'EADDRINUSE') throw portIsForbidden(port, failure);
    if (looks >= looksMax) throw portIsBusy(port);
    await pause(LOOK_MS);
  }
}

function listenFailure(port: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    probe.listen(port, '0.0.0.0', () => probe.close(() => resolve(undefined)));
  });
}

/** A file that cannot be read tells nothing: ports are then chosen anew. */
async function contentOf(path: string): Promise<RunContent> {
  const text = await readFile(path, 'utf8').catch(() => '');
  const nothing: RunContent = { processes: {} };
  try {
    return runFileSchema.safeParse(JSON.parse(text)).data ?? nothing;
  } catch {
    return nothing;
  }
}
