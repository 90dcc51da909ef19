import { execFile } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';

const LOOK_AGAIN_MS = 20;
const FAST_STOP_TRIES = 1_500;

const run = promisify(execFile);

/** A server that `postmaster.pid` tells of. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
}

/** The server that runs on that data folder, whoever started it. What a dead one left behind is cleared away. */
export async function runningOn(data: string): Promise<Postmaster | undefined> {
  const path = join(data, 'postmaster.pid');
  const lines = (await readFile(path, 'utf8').catch(() => '')).split('\n');
  const [pid, port] = [Number(lines[0]), Number(lines[3])];
  if (!(pid > 0)) return undefined;
  if ((await commandOf(pid)).includes(data)) return { pid, port };
  // The number belongs to another program by now. Of a process that is gone the file stays: by it PostgreSQL waits for its orphans.
  if (await isAlive(pid)) await rm(path, { force: true });
  return undefined;
}

/** Ends a server as Ctrl-C would (open transactions roll back), and waits until it is gone. */
export async function stopProcess(pid: number): Promise<void> {
  if (!signal(pid, 'SIGINT')) return;
  for (let tries = 0; tries < FAST_STOP_TRIES; tries += 1) {
    if (!(await isAlive(pid))) return;
    await pause(LOOK_AGAIN_MS);
  }
  // It recovers from its log at the next start.
  signal(pid, 'SIGQUIT');
  await waitUntil(async () => !(await isAlive(pid)));
}

/** Whether the process still runs; one that ended and waits for its parent to notice does not. */
export async function isAlive(pid: number): Promise<boolean> {
  if (!signal(pid, 0)) return false;
  const status = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  return !/\) Z /.test(status);
}

/** Asks again and again; whoever calls limits how often by throwing. */
export async function waitUntil(done: () => Promise<boolean>): Promise<void> {
  while (!(await done())) await pause(LOOK_AGAIN_MS);
}

/** The wanted port if nobody listens on it, else one that is free now. */
export async function freePort(wanted: number | undefined): Promise<number> {
  return (await tryPort(wanted ?? 0)) ?? (await tryPort(0)) ?? 0;
}

function tryPort(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(undefined));
    probe.listen(port, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' ? address?.port : undefined));
    });
  });
}

function signal(pid: number, name: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, name);
  } catch {
    return false;
  }
}

/** The command line of a process, empty if there is none. */
export async function commandOf(pid: number): Promise<string> {
  const fromProc = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => undefined);
  if (fromProc !== undefined) return fromProc.replaceAll('\0', ' ');
  const listed = await run('ps', ['-o', 'args=', '-p', String(pid)]).catch(() => ({ stdout: '' }));
  return listed.stdout;
}
