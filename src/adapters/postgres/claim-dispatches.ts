import { REAL_NOW } from '../clock/database-time.js';

/** An interval of that many milliseconds, given as a parameter. */
export const MS = `interval '1 millisecond'`;

/** The part of a second's worth that may be claimed at once: what the relay does not claim in one turn it may in the next ones. */
const BURST_S = 0.25;

/**
 * Whether a report of the same case, of an earlier event, is not with the portal yet: reports of a case go one after the other, so that
 * no late one is the last that the portal hears. The row is `mine`.
 */
const BEHIND_ANOTHER = `mine.operation = 'report-status' and exists (
        select from dispatches as earlier
        where earlier.case_id = mine.case_id and earlier.operation = 'report-status'
          and earlier.occurrence < mine.occurrence and earlier.state in ('pending', 'carried') and earlier.accepted_at is null
      )`;

/**
 * Claims of each agency what is oldest and due. Parameters: the most of one agency, the lease in milliseconds, agencies that
 * have a rate, and their dispatches a second.
 *
 * Agencies with something pending are found by stepping from one to the next through the index `dispatches_pending`, and each
 * gives its own oldest, so the backlog of one costs the others nothing. The row of an agency whose breaker is open, or which
 * has a rate, is locked: a relay that finds it locked leaves that agency to the other one. To see whether an agency is back, what
 * was tried least often goes first: a dispatch on which the agency's system fails does not keep it shut (I11). That sorts its
 * backlog, once in a pause. `booked_until` is the token bucket, written as the time at which it is full again.
 */
export const CLAIM_DISPATCHES = `
  with recursive clock as materialized (select ${REAL_NOW} as at),
  waiting (agency) as (
    (select agency from dispatches where state = 'pending' order by agency limit 1)
    union all
    select (
      select next.agency from dispatches as next
      where next.state = 'pending' and next.agency > waiting.agency order by next.agency limit 1
    ) from waiting where agency is not null
  ), rates as materialized (
    select agency, per_second from unnest($3::text[], $4::double precision[]) as given (agency, per_second)
  ), locked as materialized (
    select agency, retry_at, probe_until, booked_until from agency_links
    where retry_at is not null or agency in (select agency from rates) for update skip locked
  ), room as materialized (
    select agency, case
      when locked.agency is null or locked.retry_at > at or locked.probe_until > at then 0
      when locked.retry_at is not null then 1
      else greatest(0, floor(greatest(1, per_second * ${BURST_S})
        - per_second * extract(epoch from greatest(coalesce(locked.booked_until, at), at) - at)))::integer
    end as free, locked.retry_at is not null as is_open
    from clock cross join agency_links left join locked using (agency) left join rates using (agency)
    where agency_links.retry_at is not null or per_second is not null
  ), fresh as (
    select found.key, found.created_at, 0 as attempts, agency
    from waiting left join room using (agency) cross join lateral (
      select key, created_at from dispatches as mine
      where agency = waiting.agency and state = 'pending' and next_at <= (select at from clock)
      and not (${BEHIND_ANOTHER})
      order by created_at, key limit least(room.free, $1) for update skip locked
    ) as found
    where is_open is not true
  ), probes as (
    select found.key, found.created_at, found.attempts, agency
    from room cross join lateral (
      select key, created_at, attempts from dispatches as mine
      where agency = room.agency and state = 'pending' and next_at <= (select at from clock)
      and not (${BEHIND_ANOTHER})
      order by attempts, created_at, key limit 1 for update skip locked
    ) as found
    where is_open and free > 0
  ), lost as (
    select key, created_at, attempts, agency from dispatches
    where state = 'carried' and accepted_at is null and lease_until <= (select at from clock)
      and agency not in (select agency from room where free = 0)
    order by created_at, key limit $1 for update skip locked
  ), due as (
    select key, least(free, $1) as places, row_number() over (
      partition by agency order by case when is_open then attempts end, created_at, key
    ) as place
    from (table fresh union all table probes union all table lost) as found left join room using (agency)
  ), claimed as (
    update dispatches set state = 'carried', fence = fence + 1, lease_until = (select at from clock) + $2 * ${MS}
    where key = any(array(select key from due where place <= places))
    returning key, fence, agency, created_at
  ), used as (
    select agency, count(*) as dispatches from claimed group by agency
  ), booked as (
    update agency_links set
      probe_until = case when retry_at is null then null else at + $2 * ${MS} end,
      booked_until = greatest(coalesce(booked_until, at), at)
        + dispatches / (select per_second from rates where rates.agency = used.agency) * interval '1 second'
    from used, clock where agency_links.agency = used.agency and used.agency in (select agency from room)
  )
  select key, fence, agency from claimed order by created_at, key`;
