import type pg from 'pg';
import type { IdSource } from '../../engine/ports/id-source.port.js';
import type { KeyStore } from '../../engine/ports/key-store.port.js';
import { required } from '../../kernel/values/assert.js';
import type { Instant } from '../../kernel/values/time.js';
import { REAL_NOW } from '../clock/database-time.js';
import { MessageSeal, newMessageKey, type MessageKeyRecord } from '../cipher/message-seal.js';
import { messageKeys } from './entities/key-tables.js';
import { queryOn } from './pool.js';

/** A process that begins after so long makes another key: far below what one key may seal with random nonces. */
const KEY_DAYS = 30;

type Known = MessageKeyRecord & { readonly isFresh: boolean };

/**
 * The deployment's keys of messages, of which one is made if none is young enough. Two processes that begin together may make
 * one each: both are good.
 *
 * @throws KeysUnavailable
 */
export async function openMessageSeal(pool: pg.Pool, store: KeyStore, ids: IdSource): Promise<MessageSeal> {
  const query = queryOn(pool);
  const known = await query<Known>(
    `select id, wrapped, kek, made_at > ${REAL_NOW} - interval '${KEY_DAYS} days' as is_fresh
     from message_keys order by made_at desc, id`,
  );
  if (known[0]?.isFresh) return MessageSeal.with(store, known);
  const [clock] = await query<{ at: Instant }>(`select ${REAL_NOW} as at`);
  const { at } = required(clock, 'the clock');
  const made = await newMessageKey(store, ids.uuid(at));
  await query(messageKeys.write, messageKeys.parameters([{ ...made, madeAt: at }]));
  return MessageSeal.with(store, [made, ...known]);
}
