import type { PostgresConnection } from 'bullmq';
import { bullOn } from './queue-connection.js';

const QUEUE_PREFIX = 'dispatch-';

/** An idle worker looks by itself this often, should a notification ever be lost. */
const IDLE_LOOK_SECONDS = 5;
/** After an error of the database a worker tries again this soon; BullMQ's default is 15 s. */
const RETRY_MS = 500;
/** BullMQ keeps an event for every move of a job; nobody reads them here. */
const EVENTS_KEPT = 1_000;

/** How a lost job is noticed. */
export interface JobLease {
  /** A worker that did not renew its lock for so long has lost the job. */
  readonly lockDurationMs: number;
  /** How often lost jobs are looked for: one comes again at the second look after its lock ran out. */
  readonly stalledIntervalMs: number;
  /** How often a job may be lost before the queue drops it; the sweep brings its dispatches again. */
  readonly stalledCountMax: number;
}

export type AgencyQueue = ReturnType<typeof agencyQueue>;
export type AgencyWorker = ReturnType<typeof agencyWorker>;

function queueNameOf(agency: string): string {
  return `${QUEUE_PREFIX}${agency}`;
}

export function agencyOf(queueName: string): string {
  return queueName.slice(QUEUE_PREFIX.length);
}

/** Retries are the outbox's: a job is tried once and leaves nothing behind. */
export function agencyQueue(connection: PostgresConnection, agency: string) {
  const { Queue } = bullOn(connection);
  return new Queue<unknown, void>(queueNameOf(agency), {
    connection: connection.pool,
    defaultJobOptions: { attempts: 1, removeOnComplete: true, removeOnFail: true },
    streams: { events: { maxLen: EVENTS_KEPT } },
  });
}

/** @param process - is given what the job carries; it starts at once */
export function agencyWorker(
  connection: PostgresConnection,
  agency: string,
  options: JobLease & { readonly concurrency: number },
  process: (data: unknown) => Promise<void>,
) {
  const { Worker } = bullOn(connection);
  return new Worker<unknown, void>(queueNameOf(agency), (job) => process(job.data), {
    connection: connection.pool,
    concurrency: options.concurrency,
    lockDuration: options.lockDurationMs,
    stalledInterval: options.stalledIntervalMs,
    maxStalledCount: options.stalledCountMax,
    drainDelay: IDLE_LOOK_SECONDS,
    runRetryDelay: RETRY_MS,
  });
}
