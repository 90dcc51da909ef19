import { z } from 'zod';
import type { CarriedDispatch } from '../../engine/ports/outbox-store.port.js';

const QUEUE_PREFIX = 'dispatch-';

/** An idle worker looks by itself this often, should a notification ever be lost. */
const IDLE_LOOK_SECONDS = 5;
/** After an error of the store a worker tries again this soon; BullMQ's default is 15 s. */
const RETRY_MS = 500;
/** BullMQ keeps an event for every move of a job; nobody reads them here. */
const EVENTS_KEPT = 1_000;

/** Retries are the outbox's: a job is tried once and leaves nothing behind. */
export const QUEUE_OPTIONS = {
  defaultJobOptions: { attempts: 1, removeOnComplete: true, removeOnFail: true },
  streams: { events: { maxLen: EVENTS_KEPT } },
} as const;

/** How a lost job is noticed. */
export interface JobLease {
  /** A worker that did not renew its lock for so long has lost the job. */
  readonly lockDurationMs: number;
  /** How often lost jobs are looked for: one comes again at the second look after its lock ran out. */
  readonly stalledIntervalMs: number;
  /** How often a job may be lost before the queue drops it; the sweep brings its dispatches again. */
  readonly stalledCountMax: number;
}

export function workerOptions(lease: JobLease, concurrency: number) {
  return {
    concurrency,
    lockDuration: lease.lockDurationMs,
    stalledInterval: lease.stalledIntervalMs,
    maxStalledCount: lease.stalledCountMax,
    drainDelay: IDLE_LOOK_SECONDS,
    runRetryDelay: RETRY_MS,
  };
}

export function queueNameOf(agency: string): string {
  return `${QUEUE_PREFIX}${agency}`;
}

export function agencyOf(queueName: string): string {
  return queueName.slice(QUEUE_PREFIX.length);
}

const jobDataSchema = z.object({
  dispatches: z.array(z.object({ key: z.string().min(1), fence: z.int().min(0) })).min(1),
});

/** @throws ZodError if somebody else wrote the job */
export function dispatchesIn(data: unknown): readonly CarriedDispatch[] {
  return jobDataSchema.parse(data).dispatches;
}
