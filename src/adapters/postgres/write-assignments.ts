import type { AssignmentRecord } from '../../engine/ports/records.js';
import type { Validity } from '../../features/administration/ports/standing.js';
import { assignments, officers, offices } from './entities/office-tables.js';
import type { Query } from './pool.js';
import { stableId } from './stable-id.js';

/** A role that somebody holds from (included) until (excluded); with no end until further notice. */
export interface DatedAssignment extends AssignmentRecord, Validity {
  /** What colleagues call the person. */
  readonly name?: string | undefined;
  /** The HMAC of the person's own personal id, by which a case of their own is known. */
  readonly personToken?: string | undefined;
}

/** Who holds what since when: an assignment that is written again keeps its row, and may get another end. */
export function assignmentId({ subject, role, agency, office, validFrom, onBehalfOf }: DatedAssignment): string {
  const held = [subject, role, agency ?? null, office ?? null, validFrom];
  return stableId(JSON.stringify(onBehalfOf === undefined ? held : [...held, onBehalfOf]));
}

/** The agency of each office of the province. */
export async function agenciesOfOffices(query: Query): Promise<ReadonlyMap<string, string>> {
  const rows = await query<{ code: string; agency: string }>(`select code, agency from ${offices.name}`);
  return new Map(rows.map(({ code, agency }) => [code, agency]));
}

const IDENTIFY = `
  update officers set person_token = known.token
  from (select distinct on (subject) subject, token from unnest($1::text[], $2::text[]) as given (subject, token)) as known
  where officers.subject = known.subject`;

/** Writes them; what is there and not among them stays. No id may come twice. */
export async function writeAssignments(query: Query, given: readonly DatedAssignment[]): Promise<void> {
  const names = new Map(given.flatMap(({ subject, name }) => (name === undefined ? [] : [[subject, name] as const])));
  const named = [...names].map(([subject, name]) => ({ subject, name }));
  await query(officers.write, officers.parameters(named));
  const tokens = given.filter(({ personToken }) => personToken !== undefined);
  await query(IDENTIFY, [tokens.map(({ subject }) => subject), tokens.map(({ personToken }) => personToken)]);
  const rows = given.map((assignment) => ({ id: assignmentId(assignment), ...assignment }));
  await query(assignments.write, assignments.parameters(rows));
}
