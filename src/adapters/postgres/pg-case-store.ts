import type pg from 'pg';
import { CaseStore, type BatchNeeds, type BatchResult, type LoadedBatch } from '../../engine/ports/case-store.port.js';
import { beginBatch } from './load-batch.js';
import { queryOn } from './pool.js';
import { failedBatch, failedCommit } from './store-errors.js';
import { writeBatch } from './write-batch.js';

/** Cases in PostgreSQL: one transaction a batch, on a pool of the role `engine`. */
export class PgCaseStore extends CaseStore {
  constructor(private readonly pool: pg.Pool) {
    super();
  }

  async runBatch<T>(needs: BatchNeeds, work: (loaded: LoadedBatch) => BatchResult<T>): Promise<T> {
    const client = await this.pool.connect().catch(rethrowAs(failedBatch));
    const query = queryOn(client);
    try {
      const loaded = await beginBatch(query, needs).catch(rethrowAs(failedBatch));
      const { writes, value } = work(loaded);
      await writeBatch(query, writes).catch(rethrowAs(failedBatch));
      await client.query('commit').catch(rethrowAs(failedCommit));
      client.release();
      return value;
    } catch (error) {
      await rollBack(client);
      throw error;
    }
  }
}

/** A connection that cannot even roll back is closed, which rolls back. */
async function rollBack(client: pg.PoolClient): Promise<void> {
  await client.query('rollback').then(
    () => client.release(),
    () => client.release(true),
  );
}

function rethrowAs(named: (error: unknown) => Error): (error: unknown) => never {
  return (error) => {
    throw named(error);
  };
}
