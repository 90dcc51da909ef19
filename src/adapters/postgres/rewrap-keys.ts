import type pg from 'pg';
import { ATTACHMENT_CLASS } from '../../engine/ports/attachments.js';
import type { BoundKey, KeyStore, WrappedKey } from '../../engine/ports/key-store.port.js';
import type { PersonKeyRecord } from '../../engine/ports/records.js';
import { REAL_NOW } from '../clock/database-time.js';
import { InvariantBroken, required } from '../../kernel/values/assert.js';
import { boundKey } from '../cipher/bound-key.js';
import { boundMessageKey } from '../cipher/message-seal.js';
import { KEYS_IN_USE } from './key-locks.js';
import { queryOn, type Query } from './pool.js';
import { REASON_CLASS } from './sealed-reasons.js';

/** For so long a key belongs to who is wrapping it anew; then another node may. */
const LEASE_S = 30;

/** A place where wrapped keys stand: its table, its key column, and what the keys in it are bound to. */
interface Place {
  readonly table: string;
  readonly id: string;
  /** What of a row says whose key it is. */
  readonly owner: string;
  readonly bound: (row: PersonKeyRecord) => BoundKey;
}

const PLACES: readonly Place[] = [
  { table: 'person_keys', id: 'id', owner: 'person, retention_class', bound: boundKey },
  { table: 'drafts', id: 'key_id', owner: `id as person, 'draft' as retention_class`, bound: boundKey },
  { table: 'attachments', id: 'id', owner: `id as person, '${ATTACHMENT_CLASS}' as retention_class`, bound: boundKey },
  { table: 'reason_keys', id: 'id', owner: `id as person, '${REASON_CLASS}' as retention_class`, bound: boundKey },
  { table: 'message_keys', id: 'id', owner: `id as person, 'message' as retention_class`, bound: boundMessageKey },
];

/**
 * Wraps up to `limit` keys anew that an older version wrapped: data is not touched. Any number of nodes may do so, and one that
 * dies leaves nothing half done.
 *
 * @param onBadKey - told the id of each key that does not open: it stays as it is, and the others go on
 * @returns how many it found; the caller goes on at once while it is `limit`
 * @throws KeysUnavailable
 */
export async function rewrapKeysOnce(
  pool: pg.Pool,
  store: KeyStore,
  { limit, onBadKey }: { readonly limit: number; readonly onBadKey: (id: string) => void },
): Promise<number> {
  const query = queryOn(pool);
  const newest = await store.renew();
  let left = limit;
  for (const place of PLACES) {
    const claimed = await claim(query, place, { newest, limit: left });
    await keep(query, place, await rewrapped(store, claimed, { bound: place.bound, onBadKey }));
    left -= claimed.length;
    if (left === 0) return limit;
  }
  return limit - left;
}

function claim(query: Query, { table, id, owner }: Place, asked: { readonly newest: number; readonly limit: number }) {
  return query<PersonKeyRecord>(
    `with clock as materialized (select ${REAL_NOW} as at), old as (
       select ${id} from ${table}
       where kek < $1 and wrapped is not null and (rewrap_until is null or rewrap_until <= (select at from clock))
       order by ${id} limit $2 for update skip locked
     )
     update ${table} set rewrap_until = (select at from clock) + interval '${LEASE_S} seconds'
     where ${id} in (table old) returning ${id} as id, ${owner}, wrapped, kek`,
    [asked.newest, asked.limit],
  );
}

interface Rewrapped {
  readonly before: PersonKeyRecord;
  readonly anew: WrappedKey;
}

/** With one call for all; if one of them does not open, with one for each. */
async function rewrapped(
  store: KeyStore,
  claimed: readonly PersonKeyRecord[],
  by: Pick<Place, 'bound'> & { readonly onBadKey: (id: string) => void },
): Promise<readonly Rewrapped[]> {
  const [first, ...others] = claimed;
  if (first === undefined) return [];
  try {
    const anew = await store.rewrap(claimed.map(by.bound));
    return claimed.map((before, index) => ({ before, anew: required(anew[index], 'a key wrapped anew') }));
  } catch (error) {
    if (!(error instanceof InvariantBroken)) throw error;
    if (others.length === 0) {
      by.onBadKey(first.id);
      return [];
    }
  }
  const each: Rewrapped[] = [];
  for (const key of claimed) each.push(...(await rewrapped(store, [key], by)));
  return each;
}

/** A key that was destroyed or replaced meanwhile stays as it is. Like every user of keys it waits before it holds a row. */
async function keep(query: Query, { table, id }: Place, wrapped: readonly Rewrapped[]): Promise<void> {
  if (wrapped.length === 0) return;
  await query(
    `with used as materialized (${KEYS_IN_USE})
     update ${table} set wrapped = anew.wrapped, kek = anew.kek, rewrap_until = null
     from used, unnest($1::uuid[], $2::bytea[], $3::bytea[], $4::integer[]) as anew (id, before, wrapped, kek)
     where ${table}.${id} = anew.id and ${table}.wrapped = anew.before`,
    [
      wrapped.map(({ before }) => before.id),
      wrapped.map(({ before }) => before.wrapped),
      wrapped.map(({ anew }) => anew.wrapped),
      wrapped.map(({ anew }) => anew.kek),
    ],
  );
}

/** How many keys each version has wrapped. */
export async function keysByVersion(query: Query): Promise<ReadonlyMap<number, number>> {
  const rows = await query<{ kek: number; keys: number }>(
    `select kek, sum(keys)::integer as keys from (${PLACES.map(countOf).join(' union all ')} union all
       select 1, count(*) from inbox_messages
       where raw is not null and not exists (select from message_keys where uuid_send(id) = substring(raw from 1 for 16))
     ) as counted group by kek having sum(keys) > 0 order by kek`,
  );
  return new Map(rows.map(({ kek, keys }) => [kek, keys]));
}

/** Whether a key is wrapped by an older version. Messages that an early release kept are not asked for: no new ones come. */
export async function areInUse(query: Query, version: number): Promise<boolean> {
  const places = PLACES.map(({ table }) => `select from ${table} where kek < $1 and wrapped is not null`);
  const [found] = await query<{ isLeft: boolean }>(`select exists (${places.join(' union all ')}) as is_left`, [
    version,
  ]);
  return found?.isLeft === true;
}

function countOf({ table }: Place): string {
  return `select kek, count(*) as keys from ${table} where wrapped is not null group by kek`;
}
