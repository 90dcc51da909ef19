import type { PostgresConnection } from 'bullmq';
import { z } from 'zod';
import { DispatchQueue, type DispatchJob } from '../../engine/ports/dispatch-queue.port.js';
import {
  agencyOf,
  agencyQueue,
  agencyWorker,
  type AgencyQueue,
  type AgencyWorker,
  type JobLease,
} from './agency-carriers.js';
import { connectQueues } from './queue-connection.js';

const jobDataSchema = z.object({
  dispatches: z.array(z.object({ key: z.string().min(1), fence: z.int().min(0) })).min(1),
});

export interface PostgresDispatchQueueOptions extends JobLease {
  /** Straight to PostgreSQL: a pooler between would lose the notifications. */
  readonly connectionString: string;
  /** Pooled connections of this process, for all agencies together; one more listens. */
  readonly connectionsMax: number;
  /** Told of everything that goes wrong: a handler's error with its job, errors of the queue without one. */
  readonly onError: (error: unknown, job?: DispatchJob) => void;
}

/** BullMQ on PostgreSQL. A job whose worker died goes back to the end of its agency's queue. */
export class PostgresDispatchQueue extends DispatchQueue {
  readonly #queues = new Map<string, AgencyQueue>();
  readonly #workers: AgencyWorker[] = [];
  #closing: Promise<void> | undefined;

  private constructor(
    private readonly connection: PostgresConnection,
    private readonly options: PostgresDispatchQueueOptions,
  ) {
    super();
    connection.on('error', (error) => this.options.onError(error));
    connection.on('listenerinvalidated', () => this.#listenAnew());
  }

  /** @throws Error if PostgreSQL cannot be reached or the schema was not migrated */
  static async open(options: PostgresDispatchQueueOptions): Promise<PostgresDispatchQueue> {
    return new PostgresDispatchQueue(await connectQueues(options.connectionString, options.connectionsMax), options);
  }

  async add(jobs: readonly DispatchJob[]): Promise<void> {
    const additions = [...new Set(jobs.map(({ agency }) => agency))].map((agency) => {
      const ofAgency = jobs.filter((job) => job.agency === agency);
      return this.#queue(agency).addBulk(ofAgency.map(({ dispatches }) => ({ name: agency, data: { dispatches } })));
    });
    await Promise.all(additions);
  }

  async consume(
    agencies: readonly string[],
    concurrency: number,
    handle: (job: DispatchJob) => Promise<void>,
  ): Promise<void> {
    const workers = agencies.map((agency) => this.#worker(agency, concurrency, handle));
    this.#workers.push(...workers);
    await Promise.all(workers.map((worker) => worker.waitUntilReady()));
  }

  /** Reads BullMQ's table: its own counts know jobs, not what they carry. */
  async backlog(): Promise<Readonly<Record<string, number>>> {
    const { rows } = await this.connection.pool.query<{ queue: string; dispatches: number }>(
      `SELECT queue, sum(jsonb_array_length(data -> 'dispatches'))::int AS dispatches
         FROM job WHERE state IN ('waiting', 'active') GROUP BY queue`,
    );
    return Object.fromEntries(rows.map(({ queue, dispatches }) => [agencyOf(queue), dispatches]));
  }

  close(): Promise<void> {
    this.#closing ??= this.#close((worker) => worker.close());
    return this.#closing;
  }

  /** Leaves running jobs as they are: their locks run out and they come again. For a stop that can wait no longer. */
  abandon(): Promise<void> {
    this.#closing = this.#close((worker) => worker.close(true));
    return this.#closing;
  }

  async #close(closeWorker: (worker: AgencyWorker) => Promise<void>): Promise<void> {
    await Promise.all(this.#workers.map(closeWorker));
    await Promise.all([...this.#queues.values()].map((queue) => queue.close()));
    await this.connection.close();
  }

  #queue(agency: string): AgencyQueue {
    const known = this.#queues.get(agency);
    if (known !== undefined) return known;
    const queue = agencyQueue(this.connection, agency);
    queue.on('error', (error) => this.options.onError(error));
    this.#queues.set(agency, queue);
    return queue;
  }

  #worker(agency: string, concurrency: number, handle: (job: DispatchJob) => Promise<void>): AgencyWorker {
    const worker = agencyWorker(this.connection, agency, { ...this.options, concurrency }, async (data) => {
      const job = { agency, dispatches: jobDataSchema.parse(data).dispatches };
      // Ends the job, as the port promises: that it failed says nothing about its dispatches.
      await handle(job).catch((error: unknown) => this.options.onError(error, job));
    });
    worker.on('error', (error) => this.options.onError(error));
    worker.on('failed', (_job, error) => this.options.onError(error));
    return worker;
  }

  /** The connection replaces a dropped listener; a backend that shares it must be told to subscribe again. */
  #listenAnew(): void {
    for (const worker of this.#workers) {
      const backend = worker.getBackend();
      void backend.disconnectBlocking();
      void backend.reconnectBlocking();
    }
  }
}
