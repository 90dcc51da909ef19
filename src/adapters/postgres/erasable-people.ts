/** Whom a case is or was about, and everything that bears on whether their data may go. */
import type { CaseOfPerson, FoundPerson, PersonOfCase } from '../../features/administration/ports/erasures.port.js';
import type { HeldRoleRecord } from '../../features/administration/ports/standing.js';
import type { CaseRecord } from '../../engine/ports/records.js';
import { required } from '../../kernel/values/assert.js';
import type { Instant } from '../../kernel/values/time.js';
import { LEGAL_NOW } from '../clock/database-time.js';
import { cases } from './entities/case-tables.js';
import { assignments } from './entities/office-tables.js';
import type { Query } from './pool.js';

/** As the index `cases_of_persons` has it. */
export const NAMES_PERSON = `jsonb_path_query_array(cases.persons, '$.*') ? $1`;
/** As the index `cases_of_former_persons` has it. */
const NAMED_PERSON = `(former_persons is not null and jsonb_path_query_array(cases.former_persons, '$.*[*]') ? $1)`;

/** A case, as far as it says who is in it. */
export type ErasableCase = Pick<CaseRecord, 'id' | 'state' | 'persons' | 'formerPersons'>;

/** The case of that code. */
export async function caseBy(query: Query, code: string): Promise<ErasableCase | undefined> {
  const [found] = await query<CaseRecord>(`select ${cases.columns()} from cases where code = $1`, [code]);
  return found;
}

/** What bears on whether somebody's data may go. */
export async function foundPerson(query: Query, caseId: string, person: string): Promise<FoundPerson> {
  const [clock] = await query<{ legalNow: Instant }>(`select ${LEGAL_NOW} as legal_now`);
  const keys = await query<{ retentionClass: string }>(
    'select retention_class from person_keys where person = $1 and destroyed_at is null order by retention_class',
    [person],
  );
  return {
    caseId,
    person,
    kept: keys.map(({ retentionClass }) => retentionClass),
    cases: await casesOf(query, person),
    involved: await officersAmong(query, person),
    roles: await query<HeldRoleRecord>(`select ${assignments.columns()} from assignments where role = 'admin'`),
    legalNow: required(clock, 'the clock').legalNow,
  };
}

/** Everybody who is in a case, then everybody who was in it until a correction. */
export async function peopleOf(query: Query, found: ErasableCase): Promise<readonly PersonOfCase[]> {
  const people: PersonOfCase[] = [];
  for (const { person, ...as } of namedIn(found)) {
    const proposed = await query<{ retentionClass: string }>(
      `select retention_class from erasures where person = $1 and status = 'proposed'`,
      [person],
    );
    const erased = await query<PersonOfCase['erased'][number]>(
      `select retention_class, destroyed_at as at from person_keys
       where person = $1 and destroyed_at is not null order by destroyed_at, id`,
      [person],
    );
    people.push({
      ...as,
      ...(await foundPerson(query, found.id, person)),
      proposed: proposed.map(({ retentionClass }) => retentionClass),
      erased,
    });
  }
  return people;
}

function namedIn({ persons, formerPersons = {} }: ErasableCase) {
  const present = [...new Set(Object.values(persons))];
  const former = Object.entries(formerPersons).flatMap(([role, refs]) =>
    refs.map((person, index) => ({ person, inRoles: [role], former: index + 1 })),
  );
  return [
    ...present.map((person) => ({ person, inRoles: Object.keys(persons).filter((role) => persons[role] === person) })),
    ...former.filter(({ person }) => !present.includes(person)),
  ];
}

function casesOf(query: Query, person: string): Promise<readonly CaseOfPerson[]> {
  return query<CaseOfPerson>(
    `select code, state, not (${NAMES_PERSON}) as is_former, exists (
       select from dispatches where case_id = cases.id and dispatches.state in ('pending', 'carried')
     ) or exists (select from incidents where case_id = cases.id and incidents.status = 'open') as is_telling
     from cases where ${NAMES_PERSON} or ${NAMED_PERSON} order by code`,
    [person],
  );
}

/** Who is one of the people of those cases, or the person. */
async function officersAmong(query: Query, person: string): Promise<readonly string[]> {
  const rows = await query<{ subject: string }>(
    `with concerned (ref) as (
       select $1::text union
       select other.ref from cases cross join lateral jsonb_each_text(cases.persons) as other (role, ref)
       where ${NAMES_PERSON} or ${NAMED_PERSON}
     )
     select distinct officers.subject from concerned
       join persons on persons.ref = concerned.ref::uuid join officers on officers.person_token = persons.token`,
    [person],
  );
  return rows.map(({ subject }) => subject);
}
