import { AgencyLinks } from '../../../features/operations/ports/agency-links.port.js';
import type { AgencyState } from '../../../features/operations/ports/agency-links.port.js';
import { required } from '../../../kernel/values/assert.js';
import type { Instant } from '../../../kernel/values/time.js';
import { REAL_NOW } from '../../clock/database-time.js';
import type { Viewer } from '../../../platform/http/viewer.js';
import type { ReaderConnection } from '../reader.js';
import { audienceOf } from './visibility.js';

export type NamedAgency = Pick<AgencyState, 'agency' | 'name'>;

/**
 * One row an agency of the list $1. What waits and what was accepted is found through the indexes of its state, answers through
 * `dispatches_answered`: what was answered long ago costs nothing.
 */
const STATES = `
  with clock as materialized (select ${REAL_NOW} as at),
  under_way as (
    select agency, count(*) filter (where accepted_at is null) as waiting,
      min(created_at) filter (where accepted_at is null) as waiting_since,
      count(accepted_at) as accepted,
      count(*) filter (where accepted_at is not null and lease_until <= (select at from clock)) as silent
    from dispatches where state in ('pending', 'carried') group by agency
  )
  select known.agency, at, coalesce(failures, 0)::integer as failures, opened_at, retry_at,
    coalesce(waiting, 0)::integer as waiting, waiting_since, coalesce(accepted, 0)::integer as accepted,
    coalesce(silent, 0)::integer as silent,
    (select count(*)::integer from dispatches as answered where answered.agency = known.agency and state = 'answered'
       and answered_at > at - interval '1 hour') as answered_last_hour,
    (select answered_at from dispatches as answered where answered.agency = known.agency and state = 'answered'
       and answered_at is not null order by answered_at desc limit 1) as answered_at
  from unnest($1::text[]) with ordinality as known (agency, place) cross join clock
    left join agency_links using (agency) left join under_way using (agency)
  order by place`;

/** The ways to the agencies in PostgreSQL, where every process writes what it found. */
export class PgAgencyLinks extends AgencyLinks {
  constructor(
    private readonly connection: ReaderConnection,
    private readonly agencies: readonly NamedAgency[],
  ) {
    super();
  }

  states(viewer: Viewer) {
    return this.connection.read(audienceOf(viewer), async (query) => {
      const rows = await query<Omit<AgencyState, 'name'> & { at: Instant }>(STATES, [
        this.agencies.map(({ agency }) => agency),
      ]);
      const agencies = rows.map((row, index) => ({
        ...row,
        name: required(this.agencies[index], 'the agency of the row').name,
      }));
      return { at: required(rows[0], 'an agency').at, agencies };
    });
  }
}
