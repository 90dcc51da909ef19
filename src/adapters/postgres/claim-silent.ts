import { REAL_NOW } from '../clock/database-time.js';
import { MS } from './claim-dispatches.js';

/**
 * Claims what agencies accepted and were silent about for too long. Parameters: the most of agencies that work, and the
 * milliseconds until it may be asked about again.
 *
 * Of an agency whose breaker is open one is claimed after the pause, and its row is locked and marked as when a dispatch
 * looks whether it is back: where nothing new is dispatched, nothing else would ever look (I2).
 */
export const CLAIM_SILENT = `
  with clock as materialized (select ${REAL_NOW} as at),
  away as materialized (
    select agency from agency_links, clock where retry_at <= at and (probe_until is null or probe_until <= at)
    for update of agency_links skip locked
  ), silent as (
    select key from dispatches
    where state = 'carried' and accepted_at is not null and lease_until <= (select at from clock)
      and agency not in (select agency from agency_links where retry_at is not null)
    order by created_at, key limit $1 for update skip locked
  ), probes as (
    select found.key, agency from away cross join lateral (
      select key from dispatches
      where agency = away.agency and state = 'carried' and accepted_at is not null
        and lease_until <= (select at from clock)
      order by lease_until, created_at, key limit 1 for update skip locked
    ) as found
  ), asked as (
    update dispatches set lease_until = (select at from clock) + $2 * ${MS}
    where key in (select key from silent union all select key from probes)
    returning key, fence, agency, created_at
  ), looking as (
    update agency_links set probe_until = (select at from clock) + $2 * ${MS}
    where agency in (select agency from probes)
  )
  select key, fence, agency from asked order by created_at, key`;
