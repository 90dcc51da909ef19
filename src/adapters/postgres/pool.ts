import pg from 'pg';
import { columnTypes, recordOf } from './rows.js';

const CONNECT_MS_MAX = 5_000;
const KEEP_ALIVE_MS = 10_000;
const QUERY_MS_MAX = 60_000;

/** Pooled connections of one role. */
export type ConnectionPool = pg.Pool;

/** Runs one statement and gives its rows as records: fields in camel case, NULL as an absent field. */
export type Query = <Row extends object>(sql: string, parameters?: readonly unknown[]) => Promise<readonly Row[]>;

/** PostgreSQL was not reached, or the connection broke before it answered: what was asked may or may not have been done. */
export class ConnectionFailed extends Error {
  override readonly name = 'ConnectionFailed';

  constructor(cause: unknown) {
    super('the connection to PostgreSQL failed', { cause });
  }
}

/** Connections of one role. Time limits of statements and locks belong to the role, so that they also hold behind a pooler. */
export function createPool({
  url,
  connections = 10,
}: {
  readonly url: string;
  readonly connections?: number;
}): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: CONNECT_MS_MAX,
    types: columnTypes(),
    // What a batch sends without waiting in between travels in one round trip.
    pipeline: true,
    keepAlive: true,
    keepAliveInitialDelayMillis: KEEP_ALIVE_MS,
    // Longer than the server's own limits of all statements that a batch sends together: it ends what a half-open connection would
    // wait for until TCP gives up.
    query_timeout: QUERY_MS_MAX,
  });
  // A connection that breaks fails its running statement, which tells the caller; without listeners it would also end the process.
  pool.on('error', ignore);
  pool.on('connect', (client) => client.on('error', ignore));
  return pool;
}

/**
 * A connection of its own; its holder releases it.
 *
 * @throws ConnectionFailed
 */
export function connectionOf(pool: pg.Pool): Promise<pg.PoolClient> {
  return pool.connect().catch(rethrow);
}

/**
 * Statements on that connection, or each on any connection of that pool. A statement throws what the server says, or
 * `ConnectionFailed`.
 */
export function queryOn(connection: pg.Pool | pg.PoolClient): Query {
  return async <Row extends object>(sql: string, parameters: readonly unknown[] = []) => {
    const { rows } = await connection.query<Row>(sql, [...parameters]).catch(rethrow);
    return rows.map((row) => recordOf(row));
  };
}

/** What neither the server nor our own code said came from the connection. */
function rethrow(error: unknown): never {
  throw error instanceof pg.DatabaseError || error instanceof TypeError ? error : new ConnectionFailed(error);
}

function ignore(): void {
  return undefined;
}
