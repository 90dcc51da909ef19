import type pg from 'pg';
import { connectionOf, queryOn, type Query } from './pool.js';

/** Does the work in one transaction of a connection of its own; what it throws undoes it. */
export async function inTransaction<T>(pool: pg.Pool, work: (query: Query) => Promise<T>): Promise<T> {
  const client = await connectionOf(pool);
  const query = queryOn(client);
  try {
    await query('begin');
    const value = await work(query);
    await query('commit');
    client.release();
    return value;
  } catch (error) {
    await client.query('rollback').then(
      () => client.release(),
      () => client.release(true),
    );
    throw error;
  }
}
