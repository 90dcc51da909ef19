import type pg from 'pg';
import type { IdSource } from '../../engine/ports/id-source.port.js';
import { AccessWatch } from '../../features/audit/ports/access-findings.port.js';
import type { AccessFinding, CountedAccesses, ReaderDay } from '../../features/audit/ports/access-findings.port.js';
import type { Instant } from '../../kernel/values/time.js';
import { LEGAL_NOW } from '../clock/database-time.js';
import { required } from '../../kernel/values/assert.js';
import { accessFindings, accessWatch } from './entities/finding-tables.js';
import { LOCAL_DAY, OFF_HOURS } from './off-hours.js';
import type { Query } from './pool.js';
import { legalNow } from './reader.js';
import { inTransaction } from './transaction.js';

const ENTRIES_MAX = 200;
const TODAY = `(${LEGAL_NOW} at time zone 'Asia/Ho_Chi_Minh')::date`;

/** One at a time, in all processes; who comes meanwhile does not wait. */
const WATCH_ALONE = `select pg_try_advisory_xact_lock(hashtext('access-watch')) as is_alone`;

/**
 * The accesses that were numbered in the journal since the last look: what commits late is numbered late, so that nothing is
 * passed over. What is of a day that has not ended waits until it has, with all that was numbered after it.
 */
const NEW_ACCESSES = `select position, ${LOCAL_DAY}::text as day from journal join access_entries on access_entries.id = journal.entry_id
  where journal.kind = 'access' and position > $1 and position <= $2`;

/** Before the accesses of the latest seven days, where the first look begins. */
const BEFORE_FIRST = `select min(position) - 1 from access_entries join journal on journal.entry_id = access_entries.id
  where at >= (${TODAY} - 7)::timestamp at time zone 'Asia/Ho_Chi_Minh'`;

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

/** A case that a claim showed in full. */
const BY_CLAIM = `reason is null and 'in-full' = any(fields)`;

/**
 * Whether a case was shown in full: each reveal; and once a day a case that somebody saw by their claim and of which they have done no
 * item since. A page asks for it again and again, so that not each look is one.
 */
const REVEAL = `reason is not null or (${BY_CLAIM}
  and row_number() over (partition by actor, access_entries.case_id, ${LOCAL_DAY}, ${BY_CLAIM} order by at, id) = 1
  and not exists (select from work_items where work_items.case_id = access_entries.case_id
    and holder = substr(actor, length('person:') + 1) and status = 'done' and closed_at >= at))`;

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
  readonly revealsCount: number;
  readonly revealsEntries?: readonly string[];
  readonly revealsSince?: Instant;
}

/** An access in the journal, and its day. */
interface Numbered {
  readonly position: number;
  readonly day: string;
}

/** What is looked through, if anything, and how far that is. */
interface Stretch {
  readonly day: string | undefined;
  readonly upTo: number;
}

/** Accesses of days that have ended, and findings about them, on a pool of the role `engine`. */
export class PgAccessWatch extends AccessWatch {
  constructor(
    private readonly pool: pg.Pool,
    private readonly ids: IdSource,
  ) {
    super();
  }

  look(judge: (days: readonly ReaderDay[]) => readonly AccessFinding[]): Promise<boolean> {
    return inTransaction(this.pool, async (query) => {
      const [lock] = await query<{ isAlone: boolean }>(WATCH_ALONE);
      if (lock?.isAlone !== true) return false;
      const { day, upTo } = await stretchOf(query);
      if (day !== undefined) await this.keep(query, judge(await readOn(query, day)));
      await query(accessWatch.write, accessWatch.parameters([{ id: 1, position: upTo }]));
      return day !== undefined;
    });
  }

  private async keep(query: Query, findings: readonly AccessFinding[]): Promise<void> {
    if (findings.length === 0) return;
    const foundAt = await legalNow(query);
    const rows = findings.map((finding) => ({ ...finding, id: this.ids.uuid(foundAt), foundAt }));
    await query(accessFindings.write, accessFindings.parameters(rows));
  }
}

/**
 * The next day that has ended, and the entries until one is of another day: one day at a time, however long nobody looked. Today is read
 * once: else an access could be of no day that has ended and of none that has not.
 */
async function stretchOf(query: Query): Promise<Stretch> {
  const [known] = await query<{ last: number; numbered: number; today: string }>(
    `select coalesce(max(position), 0) as numbered, coalesce((select position from access_watch), (${BEFORE_FIRST}), 0) as last,
       ${TODAY} as today from journal`,
  );
  const { last, numbered, today } = required(known, 'the end of the journal');
  const [first] = await query<Numbered>(`${NEW_ACCESSES} order by position limit 1`, [last, numbered]);
  if (first === undefined) return { day: undefined, upTo: numbered };
  if (first.day >= today) return { day: undefined, upTo: first.position - 1 };
  const [other] = await query<Numbered>(`${NEW_ACCESSES} and ${LOCAL_DAY} <> $3::date order by position limit 1`, [
    last,
    numbered,
    first.day,
  ]);
  return { day: first.day, upTo: other === undefined ? numbered : other.position - 1 };
}

async function readOn(query: Query, day: string): Promise<readonly ReaderDay[]> {
  const rows = await query<Row>(
    `with read as (
       select id, actor, at, ${LOCAL_DAY} as day, split_part(split_part(rule, '@', 1), ':', 2) as role,
         ${OFF_HOURS} as is_off_hours, ${UNRELATED} as is_unrelated, ${OWN} as is_own,
         ${REVEAL} as is_reveal
       from access_entries ${READER}
       where actor like 'person:%' and at >= $1::date::timestamp at time zone 'Asia/Ho_Chi_Minh'
         and at < ($1::date + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh'
     )
     select actor, role, day, ${counted('all', 'true')}, ${counted('off_hours', 'is_off_hours')},
       ${counted('unrelated', 'is_unrelated')}, ${counted('own', 'is_own')}, ${counted('reveals', 'is_reveal')}
     from read group by actor, role, day`,
    [day],
  );
  return rows.map(dayOf);
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
    reveals: of(row.revealsCount, row.revealsEntries, row.revealsSince),
  };
}
