/** The places in the life of a case where a process can be made to die, or to stand still, exactly there. */
import { appendFileSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CarriedDispatch } from '../../../src/engine/ports/outbox-store.port.js';

/** In the order in which a case meets them: point 1 is the first. */
export const CRASH_POINTS = [
  /** api: an application is checked, its transaction has not begun. */
  'application-checked',
  /** api: the batch is read and locked, nothing is written. */
  'application-locked',
  /** api: everything is written, nothing is committed. */
  'application-written',
  /** api: committed, the client has no answer yet. */
  'application-committed',
  /** relay: dispatches are claimed, no queue has them. */
  'dispatches-claimed',
  /** relay: the queue has them, the relay has not heard of it. */
  'dispatches-queued',
  /** worker: a job is taken, its claims are not opened. */
  'job-taken',
  /** worker: the claims are opened, nothing is sent. */
  'claims-opened',
  /** agency systems: the result is in the register, nothing is committed. */
  'result-registered',
  /** agency systems: what came is committed, the engine has no reply yet. */
  'delivery-committed',
  /** worker: the agency has replied, its answers are not taken. */
  'agency-replied',
  /** worker: the answers are committed, the queue does not know that the job is done. */
  'reply-committed',
  /** agency systems: what was decided is committed, no callback has left. */
  'decision-committed',
  /** api: a callback is verified, its transaction has not begun. */
  'callback-verified',
  /** api: the callback is committed, the agency has no answer yet. */
  'callback-committed',
  /** timers: a silent agency has been asked, its reply is not taken. */
  'agency-asked',
  /** timers: due alarms are claimed, none has fired. */
  'alarms-claimed',
  /** timers: the alarms have fired, the loop does not know it. */
  'alarms-fired',
] as const;
export type CrashPoint = (typeof CRASH_POINTS)[number];

/** What the file of an armed point says: die, or stand still until somebody sends SIGCONT. */
export type Strike = 'SIGKILL' | 'SIGSTOP';

/** Who was struck, with what in hand. */
export interface Hit {
  readonly pid: number;
  readonly claims: readonly CarriedDispatch[];
}

/** One line of the journal in which relays and workers write down what they claim and open. */
export interface ClaimEntry extends CarriedDispatch {
  readonly act: 'claimed' | 'opened';
  readonly pid: number;
}

/** Where the points are armed and hit: files outlive the process that wrote them. */
export function pointsFolder(dataDir: string): string {
  return join(dataDir, 'crash-points');
}

/** Where each process keeps its journal of claims. */
export function claimsFolder(dataDir: string): string {
  return join(dataDir, 'claims');
}

const { DATA_DIR: dataDir = '.data' } = process.env;
const folder = pointsFolder(dataDir);
const journal = join(claimsFolder(dataDir), `${process.pid}.jsonl`);

/** Ends this process here, or stops it, if the point is armed; of many processes the first one is struck. */
export function passPoint(point: CrashPoint, claims: readonly CarriedDispatch[] = []): void {
  const armed = join(folder, `${point}.armed`);
  if (!existsSync(armed)) return;
  const taken = join(folder, `${point}.${process.pid}`);
  try {
    renameSync(armed, taken);
  } catch {
    return; // Another process was faster.
  }
  const signal = readFileSync(taken, 'utf8') === 'SIGSTOP' ? 'SIGSTOP' : 'SIGKILL';
  const hit: Hit = { pid: process.pid, claims };
  writeFileSync(taken, JSON.stringify(hit));
  renameSync(taken, join(folder, `${point}.hit`));
  process.kill(process.pid, signal);
}

/** Writes down which claims this process made or opened. */
export function noteClaims(act: ClaimEntry['act'], claims: readonly CarriedDispatch[]): void {
  if (claims.length === 0) return;
  mkdirSync(claimsFolder(dataDir), { recursive: true });
  const lines = claims.map(({ key, fence }) => {
    const entry: ClaimEntry = { act, pid: process.pid, key, fence };
    return `${JSON.stringify(entry)}\n`;
  });
  appendFileSync(journal, lines.join(''));
}
