import type { AssignmentRecord, PersonRecord } from '../../engine/ports/records.js';
import { inForce } from '../../platform/policy/in-force.js';
import type { DatedAssignment } from '../../platform/policy/in-force.js';
import { LEGAL_NOW } from '../clock/database-time.js';
import type { Query } from './pool.js';

/** What is known of officers: what they hold today, and as which person a case would know them. */
export interface KnownOfficers {
  readonly assignments: readonly AssignmentRecord[];
  /** By subject; also of those in whose place they act. */
  readonly tokens: ReadonlyMap<string, string>;
  /** Whom a case names already. */
  readonly persons: readonly PersonRecord[];
}

interface Row extends DatedAssignment {
  readonly at: string;
  readonly token?: string | undefined;
  readonly ref?: string | undefined;
}

/** One statement: what they hold, what those hold in whose place they act, and the time by which it counts. */
const HELD = `
  with asked as materialized (
    select $1::text[] || array(
      select on_behalf_of from assignments where subject = any($1::text[]) and on_behalf_of is not null
    ) as subjects
  )
  select held.subject, held.role, held.agency, held.office, held.on_behalf_of, held.valid_from, held.valid_to,
    ${LEGAL_NOW} as at, officers.person_token as token, persons.ref
  from assignments held left join officers using (subject) left join persons on persons.token = officers.person_token
  where held.subject = any((select subjects from asked)::text[])
  order by held.subject, held.valid_from, held.id`;

/** Reads it by the legal clock. */
export async function knownOfficers(query: Query, subjects: readonly string[]): Promise<KnownOfficers> {
  const rows = subjects.length === 0 ? [] : await query<Row>(HELD, [subjects]);
  const known = rows.flatMap(({ subject, token, ref }) => (token === undefined ? [] : [{ subject, token, ref }]));
  return {
    assignments: inForce(rows, rows[0]?.at ?? '')
      .filter(({ subject }) => subjects.includes(subject))
      .map(({ subject, role, agency, office, onBehalfOf }) => ({ subject, role, agency, office, onBehalfOf })),
    tokens: new Map(known.map(({ subject, token }) => [subject, token])),
    persons: known.flatMap(({ token, ref }) => (ref === undefined ? [] : [{ ref, token }])),
  };
}
