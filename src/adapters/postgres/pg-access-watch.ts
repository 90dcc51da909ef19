import type pg from 'pg';
import type { IdSource } from '../../engine/ports/id-source.port.js';
import { AccessWatch } from '../../features/audit/ports/access-findings.port.js';
import type { AccessFinding, CountedAccesses, ReaderDay } from '../../features/audit/ports/access-findings.port.js';
import type { Instant } from '../../kernel/values/time.js';
import { LEGAL_NOW } from '../clock/database-time.js';
import { accessFindings } from './entities/finding-tables.js';
import { LOCAL_DAY, OFF_HOURS } from './off-hours.js';
import { queryOn } from './pool.js';
import type { Query } from './pool.js';
import { legalNow } from './reader.js';

/** Days that nobody has looked through for so long are left as they are. */
const DAYS = 7;
const ENTRIES_MAX = 200;
const TODAY = `(${LEGAL_NOW} at time zone 'Asia/Ho_Chi_Minh')::date`;

/**
 * Whether somebody was looked up, or searched for, who is in no case in which the office has a part, for which it was done. Whoever looks
 * for the whole province is related to every case.
 */
const UNRELATED = `person_tokens is not null and purpose not in ('inspection', 'answer-to-person')
  and split_part(rule, ';', 1) not like '%@province' and not exists (
  select from unnest(person_tokens) as looked_up (token)
  cross join lateral cases_of_person(token) as known
  join case_scope on case_scope.case_id = known.case_id
  where case_scope.office = split_part(split_part(rule, '@', 2), ';', 1))`;

/** Whoever looked, as far as it is known who they are: looked for once an access, whatever number of officers there is. */
const READER = `left join officers on officers.subject = substr(actor, length('person:') + 1)
  left join persons as self on self.token = officers.person_token`;

/** Whether whoever looked is one of those whom it showed; of officers whose personal id is not known, never. */
const OWN = `coalesce(officers.person_token = any(person_tokens) or self.ref = any(access_entries.persons), false)`;

interface Row extends Pick<ReaderDay, 'actor' | 'role' | 'day'> {
  readonly allCount: number;
  readonly allEntries: readonly string[];
  readonly allSince?: Instant;
  readonly offHoursCount: number;
  readonly offHoursEntries?: readonly string[];
  readonly offHoursSince?: Instant;
  readonly unrelatedCount: number;
  readonly unrelatedEntries?: readonly string[];
  readonly unrelatedSince?: Instant;
  readonly ownCount: number;
  readonly ownEntries?: readonly string[];
  readonly ownSince?: Instant;
}

/** Accesses of days that have ended, and findings about them, on a pool of the role `engine`. */
export class PgAccessWatch extends AccessWatch {
  private readonly query: Query;

  constructor(
    pool: pg.Pool,
    private readonly ids: IdSource,
  ) {
    super();
    this.query = queryOn(pool);
  }

  async endedDays(): Promise<readonly ReaderDay[]> {
    const rows = await this.query<Row>(
      `with read as (
         select id, actor, at, ${LOCAL_DAY} as day, split_part(split_part(rule, '@', 1), ':', 2) as role,
           ${OFF_HOURS} as is_off_hours, ${UNRELATED} as is_unrelated, ${OWN} as is_own
         from access_entries ${READER}
         where actor like 'person:%' and ${LOCAL_DAY} < ${TODAY}
           and at >= (${TODAY} - ${DAYS})::timestamp at time zone 'Asia/Ho_Chi_Minh'
       )
       select actor, role, day, ${counted('all', 'true')}, ${counted('off_hours', 'is_off_hours')},
         ${counted('unrelated', 'is_unrelated')}, ${counted('own', 'is_own')}
       from read group by actor, role, day`,
    );
    return rows.map(dayOf);
  }

  async keep(findings: readonly AccessFinding[]): Promise<void> {
    if (findings.length === 0) return;
    const foundAt = await legalNow(this.query);
    const rows = findings.map((finding) => ({ ...finding, id: this.ids.uuid(foundAt), foundAt }));
    await this.query(accessFindings.write, accessFindings.parameters(rows));
  }
}

function counted(name: string, condition: string): string {
  return `(count(*) filter (where ${condition}))::integer as ${name}_count,
    (array_agg(id order by at, id) filter (where ${condition}))[1:${ENTRIES_MAX}] as ${name}_entries,
    min(at) filter (where ${condition}) as ${name}_since`;
}

function dayOf(row: Row): ReaderDay {
  const { actor, role, day } = row;
  const of = (count: number, entries: readonly string[] = [], since?: Instant): CountedAccesses => ({
    count,
    entries,
    since,
  });
  return {
    actor,
    role,
    day,
    all: of(row.allCount, row.allEntries, row.allSince),
    offHours: of(row.offHoursCount, row.offHoursEntries, row.offHoursSince),
    unrelated: of(row.unrelatedCount, row.unrelatedEntries, row.unrelatedSince),
    own: of(row.ownCount, row.ownEntries, row.ownSince),
  };
}
