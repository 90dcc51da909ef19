/** What a round of the campaign does to an installation, and who dies of it. */
import type { CrashPoint } from './mortal/crash-points.js';
import type { ProcessName } from './split-installation.js';

type Victim = ProcessName | 'postgres' | 'redis';

export type Blow =
  | { readonly kind: 'kill'; readonly victim: Victim }
  /** PostgreSQL's immediate stop: it does not even finish what it has begun. */
  | { readonly kind: 'stop-postgres' }
  | { readonly kind: 'die-at'; readonly point: CrashPoint }
  | { readonly kind: 'pause-at'; readonly point: CrashPoint };

/** Kinds of processes, as the figures name them. */
export const KINDS = ['api', 'worker', 'relay', 'timers', 'sealer', 'agencies', 'postgres', 'redis'] as const;
export type Kind = (typeof KINDS)[number];

const KIND_AT: Readonly<Record<CrashPoint, Kind>> = {
  'application-checked': 'api',
  'application-locked': 'api',
  'application-written': 'api',
  'application-committed': 'api',
  'dispatches-claimed': 'relay',
  'dispatches-queued': 'relay',
  'job-taken': 'worker',
  'claims-opened': 'worker',
  'result-registered': 'agencies',
  'delivery-committed': 'agencies',
  'agency-replied': 'worker',
  'reply-committed': 'worker',
  'decision-committed': 'agencies',
  'callback-verified': 'api',
  'callback-committed': 'api',
  'agency-asked': 'timers',
  'alarms-claimed': 'timers',
  'alarms-fired': 'timers',
};

/** What strikes at the same time, as on a bad day in a machine room. */
export type Volley = readonly Blow[];

/**
 * The volleys of a round. A kind that starts slowly is seldom struck twice in a row, so that few volleys wait for a start; a process
 * that stands still leaves another of its kind to take over.
 */
const VOLLEYS: readonly Volley[] = [
  [kill('redis'), kill('worker-1'), dieAt('application-checked')],
  [kill('postgres'), kill('relay-1'), dieAt('decision-committed')],
  [dieAt('job-taken'), dieAt('alarms-claimed')],
  [kill('postgres'), kill('relay-2'), dieAt('application-locked')],
  [kill('agencies'), dieAt('claims-opened')],
  [pauseAt('dispatches-claimed'), kill('sealer-1'), dieAt('application-written')],
  [kill('postgres'), kill('timers-1'), dieAt('result-registered')],
  [kill('worker-2'), dieAt('dispatches-claimed'), dieAt('callback-verified')],
  [{ kind: 'stop-postgres' }, dieAt('delivery-committed')],
  [pauseAt('job-taken'), kill('api-2'), dieAt('agency-asked')],
  [kill('redis'), dieAt('dispatches-queued'), dieAt('reply-committed')],
  [kill('postgres'), kill('agencies'), dieAt('application-committed')],
  [pauseAt('agency-replied'), kill('relay-1'), dieAt('alarms-fired')],
  [kill('postgres'), kill('api-1'), dieAt('agency-replied')],
  [dieAt('callback-committed')],
];

/** Every point once; api, worker, relay, agencies and PostgreSQL at least five times each. */
export function volleysOfRound(hasRedis: boolean): readonly Volley[] {
  const happens = (blow: Blow): boolean => hasRedis || killedBy(blow) !== 'redis';
  return VOLLEYS.map((volley) => volley.filter(happens));
}

function kill(victim: Victim): Blow {
  return { kind: 'kill', victim };
}

function dieAt(point: CrashPoint): Blow {
  return { kind: 'die-at', point };
}

function pauseAt(point: CrashPoint): Blow {
  return { kind: 'pause-at', point };
}

/** Where a relay and a worker stand still: with claims that nobody has, before they open theirs, and with a reply in hand. */
export const PAUSED_AT = ['dispatches-claimed', 'job-taken', 'agency-replied'] as const;

/** The kind of process that the blow kills, if it kills one. */
export function killedBy(blow: Blow): Kind | undefined {
  switch (blow.kind) {
    case 'kill':
      return KINDS.find((kind) => blow.victim.startsWith(kind));
    case 'die-at':
      return KIND_AT[blow.point];
    case 'stop-postgres':
    case 'pause-at':
      return undefined;
  }
}
