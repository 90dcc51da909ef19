import type { CaseRecord, WorkItemRecord } from '../../../engine/ports/records.js';
import type { Acquaintance, Standing } from '../../../engine/ports/standing.js';
import type { Viewer } from '../../../platform/http/viewer.js';
import { workItems } from '../entities/work-tables.js';
import type { Query } from '../pool.js';

/** How the viewer stands to these cases: two questions, however many they are. */
export async function standingOf(query: Query, viewer: Viewer, records: readonly CaseRecord[]): Promise<Standing> {
  const toSign = await query<WorkItemRecord>(
    `select ${workItems.columns()} from work_items where case_id = any($1::uuid[]) and kind = 'sign' and status <> 'done'
       and outside_result is null`,
    [records.map(({ id }) => id)],
  );
  return { people: await acquaintancesOf(query, viewer), toSign };
}

/** The viewer and those in whose place they act, as cases know them. */
export function acquaintancesOf(query: Query, { subject, allRoles }: Viewer): Promise<readonly Acquaintance[]> {
  const behind = allRoles.flatMap(({ onBehalfOf }) => onBehalfOf ?? []);
  return query<Acquaintance>(
    `select officers.subject, persons.ref from officers join persons on persons.token = officers.person_token
     where officers.subject = any($1::text[])`,
    [[subject, ...behind]],
  );
}
