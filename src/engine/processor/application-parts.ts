import type { Application, ProcedureVersion } from '../../kernel/procedure/procedure-version.js';
import { personInRole } from './seal-parts.js';
import type { PartToSeal } from './seal-parts.js';

/** The groups of an application: who reports, and what the form asks for. */
function groupsOf(
  version: ProcedureVersion,
  { applicant, data }: Application,
): readonly (readonly [group: string, value: unknown])[] {
  const given = Object.entries(data).filter(([, value]) => value !== undefined);
  return [['applicant', without(applicant, version.contactFields)], ...given];
}

function contactOf({ contactFields }: ProcedureVersion, { applicant }: Application) {
  return Object.fromEntries(Object.entries(applicant).filter(([field]) => contactFields.includes(field)));
}

function without(group: Readonly<Record<string, unknown>>, fields: readonly string[]) {
  return Object.fromEntries(Object.entries(group).filter(([field]) => !fields.includes(field)));
}

/** Who owns a group in a case: whoever has its role, and where nobody does (its part is left out) whom the procedure is about. */
export function ownerOfGroup(
  { ownerOf, subject }: ProcedureVersion,
  group: string,
  persons: Readonly<Record<string, string>>,
): string {
  const role = group === 'applicant' ? group : (ownerOf[group] ?? subject);
  return persons[role] ?? personInRole(persons, subject);
}

/**
 * The application split by whose it is: one part a person, though the person may have several roles. How the applicant is reached is a
 * part of its own, because it need not be kept as long.
 */
export function applicationParts(
  version: ProcedureVersion,
  application: Application,
  persons: Readonly<Record<string, string>>,
  isWanted: (group: string) => boolean = () => true,
): PartToSeal[] {
  const byPerson = new Map<string, Record<string, unknown>>();
  for (const [group, value] of groupsOf(version, application).filter(([name]) => isWanted(name))) {
    const person = ownerOfGroup(version, group, persons);
    byPerson.set(person, { ...byPerson.get(person), [group]: value });
  }
  const parts = [...byPerson].map(([person, data]) => ({ part: 'application', person, data }));
  if (!isWanted('applicant')) return parts;
  const person = personInRole(persons, 'applicant');
  return [...parts, { part: 'contact', person, data: { applicant: contactOf(version, application) } }];
}
