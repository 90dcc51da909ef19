import type pg from 'pg';
import type { KeyStore } from '../../engine/ports/key-store.port.js';
import { KEYS_ALONE } from './key-locks.js';
import { queryOn } from './pool.js';
import { areInUse, keysByVersion } from './rewrap-keys.js';
import { inTransaction } from './transaction.js';

/** Keys that would be lost: how many each older version has wrapped. */
export type StillWrapped = ReadonlyMap<number, number>;

/**
 * Destroys every version before that one, unless a key is still wrapped by one of them. From the moment at which that was
 * looked at, the database takes no key of an older version any more; what fails afterwards is done by asking again.
 *
 * @returns what is in the way; empty: they are destroyed
 * @throws KeysUnavailable
 */
export async function destroyVersionsBefore(pool: pg.Pool, store: KeyStore, version: number): Promise<StillWrapped> {
  const inUse = new Map([...(await keysByVersion(queryOn(pool)))].filter(([kek]) => kek < version));
  if (inUse.size > 0) return inUse;
  // What was counted may have grown; from here on it cannot. Nobody waits long: an index says that there is none.
  const isFree = await inTransaction(pool, async (query) => {
    await query(KEYS_ALONE);
    if (await areInUse(query, version)) return false;
    await query('update lowest_key_version set version = greatest(version, $1) where id = 1', [version]);
    return true;
  });
  if (!isFree) return destroyVersionsBefore(pool, store, version);
  await store.destroyBefore(version);
  return inUse;
}
