import { isSupplied } from '../../../kernel/procedure/effects.js';
import type { WorkItemRecord } from '../../../engine/ports/records.js';
import type { Colleague, Colleagues } from '../../../features/work-items/ports/work-item-reader.port.js';
import { inForce } from '../../../platform/policy/in-force.js';
import type { DatedAssignment } from '../../../platform/policy/in-force.js';
import { LEGAL_NOW } from '../../clock/database-time.js';
import type { Query } from '../pool.js';

type Row = Colleague & DatedAssignment & { readonly at: string; readonly isInvolved: boolean };

/** Who holds one of the roles where the item is; whoever somebody acts in place of holds the same, so that they are among them. */
export async function colleaguesAt(
  query: Query,
  { office, agency, kind, caseId }: WorkItemRecord,
  roles: readonly string[],
): Promise<Colleagues> {
  const rows = await query<Row>(
    `select subject, role, agency, office, on_behalf_of, valid_from, valid_to, ${LEGAL_NOW} as at,
       coalesce(officers.name, subject) as name,
       (select count(*)::integer from work_items
        where status = 'claimed' and holder = assignments.subject and office = $2) as held,
       exists (
         select from cases cross join jsonb_each_text(cases.persons) as person join persons on persons.ref::text = person.value
         where cases.id = $4 and persons.token = officers.person_token
       ) as is_involved
     from assignments left join officers using (subject)
     where role = any($1::text[]) and (office is null or office = $2) and ($3::text is null or agency = $3)
     order by name, subject, valid_from`,
    [roles, office, isSupplied(kind) ? undefined : agency, caseId],
  );
  const held = inForce(rows, rows[0]?.at ?? '');
  return {
    people: [...new Map(held.map((row) => [row.subject, row])).values()],
    assignments: held,
    involved: rows.filter(({ isInvolved }) => isInvolved).map(({ subject }) => subject),
  };
}
