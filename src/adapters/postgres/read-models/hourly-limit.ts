import type { Instant } from '../../../kernel/values/time.js';
import type { Viewer } from '../../../platform/http/viewer.js';
import type { Query } from '../pool.js';
import { actorOf } from '../reader.js';

/** Accesses of a kind of which one person may have so many in an hour. */
export interface HourlyLimit {
  /** SQL about an access entry. */
  readonly which: string;
  readonly max: number;
}

/**
 * Seconds until the oldest of so many is an hour ago; undefined while there are fewer. The time comes as a parameter, so that only
 * one hour of the index is read.
 */
export async function waitOf(
  query: Query,
  viewer: Viewer,
  now: Instant,
  { which, max }: HourlyLimit,
): Promise<number | undefined> {
  const [oldest] = await query<{ waitS: number }>(
    `select ceil(extract(epoch from at + interval '1 hour' - $2::timestamptz))::integer as wait_s
     from access_entries
     where actor = $1 and at > $2::timestamptz - interval '1 hour' and at <= $2::timestamptz and ${which}
     order by at desc offset ${max - 1} limit 1`,
    [actorOf(viewer), now],
  );
  return oldest?.waitS;
}
