/** What the national identity application asks people. */
import type { Pool } from 'pg';
import type { HeldDispatch } from '../desk/ledger.js';
import { byKey, type DispatchRow } from './read-ledger.js';

const SHOWN_MAX = 50;

/** Requests that were not called off, the newest first; of one person, or of everybody. */
export async function readRequests(pool: Pool, personalId?: string): Promise<readonly HeldDispatch[]> {
  const asked = personalId === undefined ? [] : [{ personalId }];
  const { rows } = await pool.query<DispatchRow>(
    `select dispatch, state, answer, decide_at_ms from agencies.dispatches
     where agency = 'vneid' and dispatch ->> 'operation' = 'request-consent' and state <> 'cancelled'
       and dispatch -> 'payload' -> 'people' @> $1::jsonb
     order by answer ->> 'at' desc, key limit $2`,
    [JSON.stringify(asked), SHOWN_MAX],
  );
  return [...byKey(rows).values()];
}
