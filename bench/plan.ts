/** What is measured, in which order. */
import type { QueueName, SubjectName } from './figures.js';

export interface PlannedRun {
  readonly subject: SubjectName;
  readonly queue: QueueName;
  readonly inFlight: number;
  readonly cases: number;
  readonly warmUp: number;
}

export interface PlannedLimit {
  readonly name: 'batched' | 'oneTransactionPerEvent';
  /** How the engine is loaded while its rows are collected. */
  readonly inFlight: number;
  readonly cases: number;
  readonly connections: number;
}

export interface Plan {
  readonly limits: readonly PlannedLimit[];
  readonly runs: readonly PlannedRun[];
}

const SUBJECTS: readonly SubjectName[] = ['engine', 'product'];
const QUEUES: readonly QueueName[] = ['redis', 'postgres'];

/** By cases in flight: how many cases are measured. The population has births for 1,800 in one installation of the product. */
const CASES: Readonly<Record<SubjectName, readonly (readonly [inFlight: number, cases: number, warmUp: number])[]>> = {
  engine: [
    [1, 100, 50],
    [64, 1_000, 250],
    [256, 2_000, 500],
    [1_024, 2_000, 500],
  ],
  product: [
    [1, 30, 20],
    [64, 200, 100],
    [256, 300, 100],
    [1_024, 1_100, 100],
  ],
};
const QUICK: readonly PlannedRun[] = [
  { subject: 'engine', queue: 'redis', inFlight: 256, cases: 300, warmUp: 100 },
  { subject: 'engine', queue: 'postgres', inFlight: 256, cases: 300, warmUp: 100 },
  { subject: 'product', queue: 'redis', inFlight: 64, cases: 64, warmUp: 20 },
];

export function wholePlan(): Plan {
  return {
    limits: [
      { name: 'batched', inFlight: 256, cases: 2_000, connections: 1 },
      { name: 'oneTransactionPerEvent', inFlight: 1, cases: 150, connections: 8 },
    ],
    runs: SUBJECTS.flatMap((subject) =>
      QUEUES.flatMap((queue) =>
        CASES[subject].map(([inFlight, cases, warmUp]) => ({ subject, queue, inFlight, cases, warmUp })),
      ),
    ),
  };
}

/** Under a minute: it says whether something broke, not how fast it is. */
export function quickPlan(): Plan {
  return { limits: [{ name: 'batched', inFlight: 256, cases: 256, connections: 1 }], runs: QUICK };
}
