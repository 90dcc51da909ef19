import type { Application, ProcedureVersion } from '../../kernel/procedure/procedure-version.js';
import { personInRole } from './seal-parts.js';
import type { PartToSeal } from './seal-parts.js';

/** The groups of an application: who reports, and what the form asks for. */
function groupsOf({ applicant, data }: Application): readonly (readonly [group: string, value: unknown])[] {
  const given = Object.entries(data).filter(([, value]) => value !== undefined);
  return [['applicant', applicant], ...given];
}

/** In which role somebody owns a group. */
export function ownerOfGroup({ ownerOf, subject }: ProcedureVersion, group: string): string {
  return group === 'applicant' ? group : (ownerOf[group] ?? subject);
}

/** The application split by whose it is: one part a person, though the person may have several roles. */
export function applicationParts(
  version: ProcedureVersion,
  application: Application,
  persons: Readonly<Record<string, string>>,
  isWanted: (group: string) => boolean = () => true,
): PartToSeal[] {
  const byPerson = new Map<string, Record<string, unknown>>();
  for (const [group, value] of groupsOf(application).filter(([name]) => isWanted(name))) {
    const person = personInRole(persons, ownerOfGroup(version, group));
    byPerson.set(person, { ...byPerson.get(person), [group]: value });
  }
  return [...byPerson].map(([person, data]) => ({ part: 'application', person, data }));
}
