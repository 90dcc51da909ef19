import type pg from 'pg';
import type { KeyStore } from '../../engine/ports/key-store.port.js';
import type { PersonKeyRecord } from '../../engine/ports/records.js';
import { InvariantBroken } from '../../kernel/values/assert.js';
import { boundKey } from '../cipher/bound-key.js';
import { personKeys } from './entities/key-tables.js';
import { queryOn } from './pool.js';

/** One key may be damaged, several hardly. */
const ASKED = 3;

/**
 * Whether the newest keys of people open with these key-encryption keys; in a database without people any keys will do. With others a
 * process would know nobody, and seal what nobody can open.
 *
 * @throws KeysUnavailable
 */
export async function areKeysOf(pool: pg.Pool, store: KeyStore): Promise<boolean> {
  const newest = await queryOn(pool)<PersonKeyRecord>(
    `select ${personKeys.columns()} from person_keys where wrapped is not null order by id desc limit ${ASKED}`,
  );
  for (const key of newest) if (await opens(store, key)) return true;
  return newest.length === 0;
}

async function opens(store: KeyStore, key: PersonKeyRecord): Promise<boolean> {
  try {
    await store.open([boundKey(key)]);
    return true;
  } catch (error) {
    if (error instanceof InvariantBroken) return false;
    throw error;
  }
}
