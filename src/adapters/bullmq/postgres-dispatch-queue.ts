import type { PostgresConnection } from 'bullmq';
import type { DispatchJob } from '../../engine/ports/dispatch-queue.port.js';
import { agencyOf, QUEUE_OPTIONS, queueNameOf, workerOptions } from './agency-carriers.js';
import { BullDispatchQueue, type BullDispatchQueueOptions } from './bull-dispatch-queue.js';
import { bullOn, connectQueues } from './queue-connection.js';

export interface PostgresDispatchQueueOptions extends BullDispatchQueueOptions {
  /** Straight to PostgreSQL: a pooler between would lose the notifications. */
  readonly connectionString: string;
  /** Pooled connections of this process, for all agencies together; one more listens. */
  readonly connectionsMax: number;
}

/** BullMQ on PostgreSQL. A job whose worker died goes back to the end of its agency's queue. */
export class PostgresDispatchQueue extends BullDispatchQueue<PostgresQueue, PostgresWorker> {
  private constructor(
    private readonly connection: PostgresConnection,
    options: PostgresDispatchQueueOptions,
  ) {
    super(options);
    connection.on('error', (error) => this.tell(error));
    connection.on('listenerinvalidated', () => this.#listenAnew());
  }

  /** @throws Error if PostgreSQL cannot be reached or the schema was not migrated */
  static async open(options: PostgresDispatchQueueOptions): Promise<PostgresDispatchQueue> {
    return new PostgresDispatchQueue(await connectQueues(options.connectionString, options.connectionsMax), options);
  }

  /** Reads BullMQ's table: its own counts know jobs, not what they carry. */
  async backlog(): Promise<Readonly<Record<string, number>>> {
    const { rows } = await this.connection.pool.query<{ queue: string; dispatches: number }>(
      `SELECT queue, sum(jsonb_array_length(data -> 'dispatches'))::int AS dispatches
         FROM job WHERE state IN ('waiting', 'active') GROUP BY queue`,
    );
    return Object.fromEntries(rows.map(({ queue, dispatches }) => [agencyOf(queue), dispatches]));
  }

  protected openQueue(agency: string): PostgresQueue {
    return postgresQueue(this.connection, agency);
  }

  protected openWorker(agency: string, concurrency: number, process: (data: unknown) => Promise<void>): PostgresWorker {
    return postgresWorker(this.connection, agency, workerOptions(this.options, concurrency), process);
  }

  protected addToQueue(queue: PostgresQueue, jobs: readonly DispatchJob[]): Promise<unknown> {
    return queue.addBulk(jobs.map(({ agency, dispatches }) => ({ name: agency, data: { dispatches } })));
  }

  protected disconnect(): Promise<void> {
    return this.connection.close();
  }

  /** The connection replaces a dropped listener; a backend that shares it must be told to subscribe again. */
  #listenAnew(): void {
    for (const worker of this.workers) {
      const backend = worker.getBackend();
      void backend.disconnectBlocking();
      void backend.reconnectBlocking();
    }
  }
}

type PostgresQueue = ReturnType<typeof postgresQueue>;
type PostgresWorker = ReturnType<typeof postgresWorker>;

function postgresQueue(connection: PostgresConnection, agency: string) {
  const { Queue } = bullOn(connection);
  return new Queue<unknown, void>(queueNameOf(agency), { connection: connection.pool, ...QUEUE_OPTIONS });
}

function postgresWorker(
  connection: PostgresConnection,
  agency: string,
  options: ReturnType<typeof workerOptions>,
  process: (data: unknown) => Promise<void>,
) {
  const { Worker } = bullOn(connection);
  return new Worker<unknown, void>(queueNameOf(agency), (job) => process(job.data), {
    connection: connection.pool,
    ...options,
  });
}
