import type { SeededRandom } from '../../../agency-systems/_shared/seeded-random.js';

/** What can go wrong, with the greatest probability at which it does. */
const FAULTS_MAX = {
  'store-fails': 0.25,
  'store-refuses-statement': 0.02,
  'commit-unknown': 0.25,
  'store-slow': 0.2,
  'queue-loses': 0.4,
  'queue-duplicates': 0.4,
  'queue-reorders': 0.6,
  'queue-refuses': 0.2,
  'queue-wiped': 0.5,
  'workers-stop': 0.5,
  'agency-away': 0.6,
  'agency-slow': 0.2,
  'agency-rejects': 0.25,
  'answer-lost': 0.4,
  'answer-left-out': 0.2,
  'callback-duplicated': 0.5,
  'callback-said-again': 0.3,
  'callback-reordered': 0.6,
  'callback-early': 0.7,
  'callback-stray': 0.5,
  'process-crashes': 0.6,
  'process-pauses': 0.5,
  'client-answer-lost': 0.4,
} as const;

export type Fault = keyof typeof FAULTS_MAX;
const FAULTS = Object.keys(FAULTS_MAX).filter((name): name is Fault => name in FAULTS_MAX);

/** How agencies and people behave; no fault, so it goes on in the quiet phase. */
export interface Conduct {
  /** An agency takes the step and answers by callback. */
  readonly later: number;
  /** Who is told something takes it first and confirms it later. */
  readonly tellLater: number;
  /** An officer decides. */
  readonly officer: number;
  readonly supplement: number;
  readonly verify: number;
  readonly reject: number;
  readonly amend: number;
  readonly withdraw: number;
  /** Somebody records a result that was issued in the other system. */
  readonly outside: number;
  /** Applicants who let a supplement lapse. */
  readonly lapse: number;
  /** Legal time goes on in leaps, so that limits run out. */
  readonly leaps: number;
}

/** What one seed is about. */
export interface Swarm {
  readonly cases: number;
  readonly processes: number;
  readonly faults: Readonly<Record<Fault, number>>;
  readonly conduct: Conduct;
}

/** Draws which faults there are and how strong, how many cases, and how everybody behaves. */
export function drawSwarm(random: SeededRandom, only: readonly Fault[] | undefined): Swarm {
  const strength = (name: Fault) => {
    const drawn = random.chance(0.4) ? random.fraction() * FAULTS_MAX[name] : 0;
    if (only === undefined) return drawn;
    return only.includes(name) ? FAULTS_MAX[name] : 0;
  };
  const some = (max: number) => (random.chance(0.6) ? random.fraction() * max : 0);
  return {
    // One to five, mostly few: what goes wrong, goes wrong with two.
    cases: 1 + Math.floor(5 * random.fraction() ** 2),
    processes: random.integer(2, 3),
    faults: {
      'store-fails': strength('store-fails'),
      'store-refuses-statement': strength('store-refuses-statement'),
      'commit-unknown': strength('commit-unknown'),
      'store-slow': strength('store-slow'),
      'queue-loses': strength('queue-loses'),
      'queue-duplicates': strength('queue-duplicates'),
      'queue-reorders': strength('queue-reorders'),
      'queue-refuses': strength('queue-refuses'),
      'queue-wiped': strength('queue-wiped'),
      'workers-stop': strength('workers-stop'),
      'agency-away': strength('agency-away'),
      'agency-slow': strength('agency-slow'),
      'agency-rejects': strength('agency-rejects'),
      'answer-lost': strength('answer-lost'),
      'answer-left-out': strength('answer-left-out'),
      'callback-duplicated': strength('callback-duplicated'),
      'callback-said-again': strength('callback-said-again'),
      'callback-reordered': strength('callback-reordered'),
      'callback-early': strength('callback-early'),
      'callback-stray': strength('callback-stray'),
      'process-crashes': strength('process-crashes'),
      'process-pauses': strength('process-pauses'),
      'client-answer-lost': strength('client-answer-lost'),
    },
    conduct: {
      later: some(0.8),
      tellLater: some(0.2),
      officer: some(0.9),
      supplement: some(0.4),
      verify: some(0.4),
      reject: some(0.2),
      amend: some(0.5),
      withdraw: some(0.3),
      outside: some(0.2),
      lapse: some(0.6),
      leaps: some(1),
    },
  };
}

/** The faults that are on, for the head of a story. */
export function faultsOf({ faults }: Swarm): string {
  const on = FAULTS.filter((name) => faults[name] > 0).map((name) => `${name} ${faults[name].toFixed(2)}`);
  return on.length === 0 ? 'none' : on.join(', ');
}
