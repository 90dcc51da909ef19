import type { CarriedDispatch } from './outbox-store.port.js';

/** What one job carries: dispatches of one agency, at most 64, keys and fences only. */
export interface DispatchJob {
  readonly agency: string;
  readonly dispatches: readonly CarriedDispatch[];
}

/** Some jobs could not be put on their agencies' queues; the carrier has all others of that addition. */
export class JobsNotTaken extends AggregateError {
  override readonly name = 'JobsNotTaken';

  /**
   * @param jobs - that may be given again; the carrier may have some of them nevertheless
   * @param reasons - why, one for each agency
   */
  constructor(
    readonly jobs: readonly DispatchJob[],
    reasons: readonly unknown[],
  ) {
    const agencies = [...new Set(jobs.map(({ agency }) => agency))];
    const texts = new Set(reasons.map((reason) => (reason instanceof Error ? reason.message : String(reason))));
    super(reasons, `not taken for ${agencies.join(', ')}: ${[...texts].join('; ')}`);
  }
}

/**
 * Carries dispatches from the relay to the workers: one queue an agency, oldest first, at least once. It is a carrier and
 * no truth: what it loses the sweep brings again, and what it says has failed has not failed.
 */
export abstract class DispatchQueue {
  /**
   * Puts jobs on their agencies' queues in one round trip an agency; resolves when the carrier has them.
   *
   * @throws JobsNotTaken if the queues of some agencies could not take theirs; any other error says so of all jobs
   */
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
