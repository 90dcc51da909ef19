import { DispatchQueue, JobsNotTaken, type DispatchJob } from '../../engine/ports/dispatch-queue.port.js';
import { dispatchesIn, type JobLease } from './agency-carriers.js';

export interface BullDispatchQueueOptions extends JobLease {
  /** Told of everything that goes wrong: a handler's error with its job, errors of the queue without one. */
  readonly onError: (error: unknown, job?: DispatchJob) => void;
}

/** What is used of BullMQ's queue, whatever store is behind it. */
export interface AgencyQueue {
  on(event: 'error', listener: (error: Error) => void): unknown;
  close(): Promise<void>;
}

/** What is used of BullMQ's worker, whatever store is behind it. */
export interface AgencyWorker {
  on(event: 'error', listener: (error: Error) => void): unknown;
  on(event: 'failed', listener: (job: unknown, error: Error) => void): unknown;
  waitUntilReady(): Promise<unknown>;
  close(force?: boolean): Promise<void>;
}

/** BullMQ as the carrier: one queue and, where jobs are handled, one worker an agency, on one store. */
export abstract class BullDispatchQueue<Q extends AgencyQueue, W extends AgencyWorker> extends DispatchQueue {
  protected readonly workers: W[] = [];
  readonly #queues = new Map<string, Q>();
  readonly #running = new Set<Promise<void>>();
  #closing: Promise<void> | undefined;

  protected constructor(protected readonly options: BullDispatchQueueOptions) {
    super();
  }

  protected abstract openQueue(agency: string): Q;
  /** @param process - is given what a job carries; the worker starts at once */
  protected abstract openWorker(agency: string, concurrency: number, process: (data: unknown) => Promise<void>): W;
  protected abstract addToQueue(queue: Q, jobs: readonly DispatchJob[]): Promise<unknown>;
  protected abstract disconnect(): Promise<void>;

  async add(jobs: readonly DispatchJob[]): Promise<void> {
    const agencies = [...new Set(jobs.map(({ agency }) => agency))];
    const additions = await Promise.allSettled(
      agencies.map((agency) => {
        const ofAgency = jobs.filter((job) => job.agency === agency);
        return this.addToQueue(this.queueOf(agency), ofAgency);
      }),
    );
    const reasons: readonly unknown[] = additions.flatMap((each) => (each.status === 'rejected' ? [each.reason] : []));
    if (reasons.length === 0) return;
    const refused = new Set(agencies.filter((_, index) => additions[index]?.status === 'rejected'));
    throw new JobsNotTaken(
      jobs.filter(({ agency }) => refused.has(agency)),
      reasons,
    );
  }

  async consume(
    agencies: readonly string[],
    concurrency: number,
    handle: (job: DispatchJob) => Promise<void>,
  ): Promise<void> {
    const workers = agencies.map((agency) => this.#worker(agency, concurrency, handle));
    this.workers.push(...workers);
    await Promise.all(workers.map((worker) => worker.waitUntilReady()));
  }

  close(): Promise<void> {
    this.#closing ??= this.#close(async (worker) => {
      await this.closeWorker(worker);
      await Promise.all(this.#running);
    });
    return this.#closing;
  }

  /** Leaves running jobs as they are: their locks run out and they come again. For a stop that can wait no longer. */
  abandon(): Promise<void> {
    this.#closing = this.#close((worker) => worker.close(true));
    return this.#closing;
  }

  protected queueOf(agency: string): Q {
    const known = this.#queues.get(agency);
    if (known !== undefined) return known;
    const queue = this.openQueue(agency);
    queue.on('error', (error) => this.tell(error));
    this.#queues.set(agency, queue);
    return queue;
  }

  protected closeWorker(worker: W): Promise<void> {
    return worker.close();
  }

  /** Passes on an error of BullMQ's. */
  protected tell(error: unknown): void {
    this.options.onError(error);
  }

  async #close(closeWorker: (worker: W) => Promise<void>): Promise<void> {
    await Promise.all(this.workers.map(closeWorker));
    await Promise.all([...this.#queues.values()].map((queue) => queue.close()));
    await this.disconnect();
  }

  #worker(agency: string, concurrency: number, handle: (job: DispatchJob) => Promise<void>): W {
    const worker = this.openWorker(agency, concurrency, async (data) => {
      const job = { agency, dispatches: dispatchesIn(data) };
      // Ends the job, as the port promises: that it failed says nothing about its dispatches.
      const handled = handle(job).catch((error: unknown) => this.options.onError(error, job));
      this.#running.add(handled);
      await handled.finally(() => this.#running.delete(handled));
    });
    worker.on('error', (error) => this.tell(error));
    worker.on('failed', (_job, error) => this.tell(error));
    return worker;
  }
}
