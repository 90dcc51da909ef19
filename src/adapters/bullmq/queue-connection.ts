import {
  PostgresConnection,
  PostgresQueueBackend,
  runMigrations,
  withBackend,
  type PostgresConnectionOptions,
} from 'bullmq';
import pg from 'pg';

type ListenClient = Awaited<ReturnType<PostgresConnection['getListenClient']>>;

const SCHEMA = 'bullmq';

/** The longest that a worker waits without looking by itself, should a notification ever be lost. */
const WAIT_SECONDS_MAX = 5;

/**
 * Creates or updates the tables of the queue; safe to run by several processes at once.
 *
 * @param connectionString - of the role that owns the schema, straight to PostgreSQL
 */
export async function migrateQueueSchema(connectionString: string): Promise<void> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    await runMigrations(client, SCHEMA);
  } finally {
    await client.end();
  }
}

/**
 * One small pool and one listening connection for all queues and workers of a process: a pool for each of them would
 * cost every agency three connections in every process.
 *
 * @throws Error if PostgreSQL cannot be reached or the schema was not migrated
 */
export async function connectQueues(connectionString: string, connectionsMax: number): Promise<PostgresConnection> {
  const connection = new QueueConnection({
    connectionString,
    schema: SCHEMA,
    max: connectionsMax,
    application_name: 'lienthong-queue',
  });
  // A connection that is cut during a statement tells of it twice; the second time nobody else listens.
  connection.pool.on('connect', (client) => client.on('error', () => undefined));
  try {
    await connection.waitUntilReady();
  } catch (error) {
    await connection.close();
    throw error;
  }
  return connection;
}

/** All workers subscribe over one client, and pg takes one statement at a time. */
class QueueConnection extends PostgresConnection {
  readonly #queued = new WeakSet<ListenClient>();

  override async getListenClient(): Promise<ListenClient> {
    const client = await super.getListenClient();
    if (!this.#queued.has(client)) queueStatements(client);
    this.#queued.add(client);
    return client;
  }
}

function queueStatements(client: ListenClient): void {
  const query = client.query.bind(client);
  let last: Promise<unknown> = Promise.resolve();
  Object.assign(client, {
    query: (text: string, params?: readonly unknown[]) => {
      const next = last.then(() => query(text, params));
      last = next.catch(() => undefined);
      return next;
    },
  });
}

/** BullMQ's classes on that connection, which stays open when a queue or a worker is closed. */
export function bullOn(connection: PostgresConnection) {
  return withBackend<SharedBackend, PostgresConnectionOptions>(
    (name, options) => new SharedBackend(connection, name, options, false),
  );
}

class SharedBackend extends PostgresQueueBackend {
  /** After an error BullMQ waits as long as it may, by default an hour, and relies on notifications alone. */
  override get maximumBlockTimeout(): number {
    return WAIT_SECONDS_MAX;
  }
}
