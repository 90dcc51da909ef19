/** What a round of the campaign does to an installation, and who dies of it. */
import { CRASH_POINTS, type CrashPoint } from './mortal/crash-points.js';
import type { ProcessName } from './split-installation.js';

export type Blow =
  | { readonly kind: 'kill'; readonly victim: ProcessName | 'postgres' | 'redis' }
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

/** What is killed from outside; seldom the same kind twice in a row, so that few blows wait for a restart. */
const VICTIMS = [
  ['redis', 'relay-1', 'postgres', 'worker-1', 'api-1', 'postgres', 'agencies', 'relay-2', 'postgres', 'timers-1'],
  ['redis', 'worker-2', 'postgres', 'sealer-1', 'api-2', 'postgres', 'agencies', 'relay-1'],
] as const;

/** Every kind at least five times: most points are passed by the API, workers and agencies, and die there too. */
export function blowsOfRound(hasRedis: boolean): readonly Blow[] {
  const [first, second] = VICTIMS.map((victims) =>
    victims.filter((victim) => hasRedis || victim !== 'redis').map((victim): Blow => ({ kind: 'kill', victim })),
  );
  const points = shuffled(CRASH_POINTS).map((point): Blow => ({ kind: 'die-at', point }));
  const pauses = PAUSED_AT.map((point): Blow => ({ kind: 'pause-at', point }));
  const half = points.length / 2;
  return [
    ...(first ?? []),
    ...points.slice(0, half),
    ...pauses,
    { kind: 'stop-postgres' },
    ...(second ?? []),
    ...points.slice(half),
  ];
}

/** From three parts of a case's life in turn, so that another kind of process dies while the last one starts again. */
function shuffled(points: readonly CrashPoint[]): readonly CrashPoint[] {
  const third = Math.ceil(points.length / 3);
  return points
    .slice(0, third)
    .flatMap((point, index) => [
      point,
      ...points.slice(third + index, third + index + 1),
      ...points.slice(2 * third + index, 2 * third + index + 1),
    ]);
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
