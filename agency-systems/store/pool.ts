import { Pool } from 'pg';

const CONNECTIONS_MAX = 10;
const CONNECT_MS_MAX = 5_000;

/**
 * Connections to the agencies' database.
 *
 * @param onLoss - told of each connection that broke; its running statement fails too, which tells the caller
 */
export function createPool(connectionString: string, onLoss: (error: Error) => void): Pool {
  const pool = new Pool({ connectionString, max: CONNECTIONS_MAX, connectionTimeoutMillis: CONNECT_MS_MAX });
  // An idle connection tells the pool, one in use tells only itself; what nobody hears would end the process.
  pool.on('error', onLoss);
  pool.on('connect', (client) => client.on('error', onLoss));
  return pool;
}
