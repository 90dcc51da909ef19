import { types } from 'node:util';
import { Queue, Worker } from 'bullmq';
import { JobsNotTaken, type DispatchJob } from '../../engine/ports/dispatch-queue.port.js';
import { QUEUE_OPTIONS, queueNameOf, workerOptions } from './agency-carriers.js';
import { BullDispatchQueue, type BullDispatchQueueOptions } from './bull-dispatch-queue.js';
import { RedisPlace, untilReady, type RedisClient } from './redis-connection.js';

/** An addition waits so long for a connection that is being made again, and so long for its answer; then it fails. */
const AWAY_MS_MAX = 1_000;
const ANSWER_MS_MAX = 2_000;
/** The same for workers; longer than they wait for jobs. */
const SILENCE_MS_MAX = 15_000;
/** Of each list of jobs, so many are read to count what they carry. */
const JOBS_COUNTED_MAX = 10_000;

export interface RedisDispatchQueueOptions extends BullDispatchQueueOptions {
  /** Of one server, or of some nodes of one cluster. */
  readonly urls: readonly string[];
  /** Begins every key: two deployments on one Redis need two. */
  readonly prefix: string;
}

type RedisQueue = Queue<unknown, void>;
type RedisWorker = Worker<unknown, void>;

/**
 * BullMQ on Redis, one server or a cluster. A process has one connection for what asks and adds, and, if it handles
 * jobs, one for all workers and one for each agency, on which its worker waits. What Redis loses the sweep brings again.
 */
export class RedisDispatchQueue extends BullDispatchQueue<RedisQueue, RedisWorker> {
  /** Fails soon while Redis is away, so that a relay gives its claims back. */
  readonly #asking: RedisClient;
  /** Waits as long as Redis is away: a job that is done has to be finished. */
  #working: RedisClient | undefined;
  #isAway = false;

  private constructor(
    private readonly place: RedisPlace,
    protected override readonly options: RedisDispatchQueueOptions,
  ) {
    super(options);
    this.#asking = place.connect({
      maxRetriesPerRequest: 0,
      enableOfflineQueue: false,
      commandTimeout: ANSWER_MS_MAX,
    });
    this.#asking.on('error', (error) => this.tell(error));
    this.#asking.on('ready', () => {
      this.#isAway = false;
    });
  }

  /** @throws RedisUnusable if Redis cannot be reached, is several servers but no cluster, or may delete keys when its memory is full */
  static async open(options: RedisDispatchQueueOptions): Promise<RedisDispatchQueue> {
    return new RedisDispatchQueue(await RedisPlace.find(options.urls), options);
  }

  override async add(jobs: readonly DispatchJob[]): Promise<void> {
    const agencies = [...new Set(jobs.map(({ agency }) => agency))];
    await this.#ask(() => Promise.all([super.add(jobs), this.#noteQueuesOf(agencies)]));
  }

  /** Exact up to ten thousand jobs an agency, beyond that estimated from those. */
  backlog(): Promise<Readonly<Record<string, number>>> {
    return this.#ask(async () => {
      const agencies = await this.#asking.smembers(this.#agenciesKey);
      const counts = await Promise.all(agencies.map((agency) => this.#dispatchesOn(this.queueOf(agency))));
      return Object.fromEntries(agencies.map((agency, index) => [agency, counts[index] ?? 0]));
    });
  }

  protected openQueue(agency: string): RedisQueue {
    return new Queue<unknown, void>(queueNameOf(agency), {
      connection: this.#asking,
      prefix: this.#prefixOf(agency),
      // Asking for the version can fail, and would then fail for as long as the queue lives.
      skipVersionCheck: true,
      ...QUEUE_OPTIONS,
    });
  }

  protected openWorker(agency: string, concurrency: number, process: (data: unknown) => Promise<void>): RedisWorker {
    this.#working ??= this.#connectWorkers();
    return new Worker<unknown, void>(queueNameOf(agency), (job) => process(job.data), {
      connection: this.#working,
      prefix: this.#prefixOf(agency),
      ...workerOptions(this.options, concurrency),
    });
  }

  protected addToQueue(queue: RedisQueue, jobs: readonly DispatchJob[]): Promise<unknown> {
    return queue.addBulk(
      jobs.map((job) => ({
        name: job.agency,
        data: { dispatches: job.dispatches },
        opts: { jobId: jobIdOf(job) },
      })),
    );
  }

  protected async disconnect(): Promise<void> {
    for (const client of [this.#asking, this.#working]) client?.disconnect();
  }

  /** Without Redis a worker cannot end orderly: its jobs end, and then come again from a Redis that kept them. */
  protected override async closeWorker(worker: RedisWorker): Promise<void> {
    const working = this.#working;
    if (working?.status !== 'ready') return worker.close(true);
    const lost = new Promise<void>((resolve) => working.once('close', () => resolve()));
    await Promise.race([worker.close(), lost]);
  }

  protected override tell(error: unknown): void {
    if (hasTimedOut(error)) this.#working?.disconnect(true);
    this.#tellOnce(error);
  }

  /** An outage once: every connection fails anew at every attempt, and what is asked of BullMQ meanwhile fails too. */
  #tellOnce(error: unknown): void {
    if (this.#isAway) return;
    this.#isAway = isOfConnection(error);
    super.tell(error);
  }

  async #ask<T>(question: () => Promise<T>): Promise<T> {
    await untilReady(this.#asking, AWAY_MS_MAX);
    try {
      return await question();
    } catch (error) {
      if (hasTimedOut(error)) this.#asking.disconnect(true);
      throw error;
    }
  }

  /** For the backlog alone: what was added is carried without it, and the next addition notes them again. */
  async #noteQueuesOf(agencies: readonly string[]): Promise<void> {
    try {
      await this.#asking.sadd(this.#agenciesKey, [...agencies]);
    } catch (error) {
      // Not the workers' connection, which may be well.
      if (hasTimedOut(error)) this.#asking.disconnect(true);
      this.#tellOnce(error);
    }
  }

  #connectWorkers(): RedisClient {
    const client = this.place.connect({ maxRetriesPerRequest: null, commandTimeout: SILENCE_MS_MAX });
    client.on('error', (error) => this.tell(error));
    return client;
  }

  get #agenciesKey(): string {
    return `{${this.options.prefix}}:agencies`;
  }

  /** The braces keep all keys of one queue on one node of a cluster, and let the queues spread over its nodes. */
  #prefixOf(agency: string): string {
    return `{${this.options.prefix}-${agency}}`;
  }

  async #dispatchesOn({ keys }: RedisQueue): Promise<number> {
    const counts = await Promise.all([this.#dispatchesIn(keys['wait']), this.#dispatchesIn(keys['active'])]);
    return counts.reduce((sum, count) => sum + count, 0);
  }

  async #dispatchesIn(list = ''): Promise<number> {
    const [jobs, ids] = await Promise.all([this.#asking.llen(list), this.#asking.lrange(list, -JOBS_COUNTED_MAX, -1)]);
    const counted = ids.reduce((sum, id) => sum + dispatchesOf(id), 0);
    return ids.length < JOBS_COUNTED_MAX ? counted : Math.round((counted / ids.length) * jobs);
  }
}

function isOfConnection(error: unknown): boolean {
  return types.isNativeError(error) && ('syscall' in error || error.name === 'ClusterAllFailedError');
}

/** The other end may be gone without a word: TCP alone would notice a quarter of an hour later. */
function hasTimedOut(error: unknown): boolean {
  if (error instanceof JobsNotTaken) return error.errors.some(hasTimedOut);
  return types.isNativeError(error) && error.message === 'Command timed out';
}

/** Says which claim it carries, so that a repeat is the same job, and how many dispatches, so that they can be counted. */
function jobIdOf({ dispatches: [first], dispatches }: DispatchJob): string {
  return `${first?.key.replaceAll(':', '/')}/${first?.fence}/${dispatches.length}`;
}

function dispatchesOf(jobId: string): number {
  return Number(jobId.slice(jobId.lastIndexOf('/') + 1));
}
