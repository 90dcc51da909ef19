import type { CarriedDispatch } from './outbox-store.port.js';

/** What one job carries: dispatches of one agency, at most 64, keys and fences only. */
export interface DispatchJob {
  readonly agency: string;
  readonly dispatches: readonly CarriedDispatch[];
}

/**
 * Carries dispatches from the relay to the workers: one queue an agency, oldest first, at least once. It is a carrier and
 * no truth: what it loses the sweep brings again, and what it says has failed has not failed.
 */
export abstract class DispatchQueue {
  /** Puts jobs on their agencies' queues in one round trip an agency; resolves when the carrier has them. */
  abstract add(jobs: readonly DispatchJob[]): Promise<void>;

  /**
   * Hands each job to the handler. A handler that throws ends the job: the sweep will bring its dispatches again.
   *
   * @param concurrency - jobs of one agency that are handled at the same time
   */
  abstract consume(
    agencies: readonly string[],
    concurrency: number,
    handle: (job: DispatchJob) => Promise<void>,
  ): Promise<void>;

  /** Dispatches waiting and being handled, by agency. */
  abstract backlog(): Promise<Readonly<Record<string, number>>>;

  /** Lets running jobs finish, takes no new ones, and frees the connections. */
  abstract close(): Promise<void>;
}
