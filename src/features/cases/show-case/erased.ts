import type { ProcedureVersion } from '../../../kernel/procedure/procedure-version.js';
import type { SealedCase } from '../ports/case-reader.port.js';

/** What is gone of a case, in words; nothing where nothing was erased. */
export function erasedViews({ retention }: ProcedureVersion, { record, erased }: SealedCase) {
  if (erased.length === 0) return undefined;
  const titles = new Map(Object.entries(retention.rules).map(([name, { title }]) => [name, title]));
  return erased.map(({ person, retentionClass, at }) => ({
    ...rolesOf(record, person),
    title: titles.get(retentionClass) ?? { vi: retentionClass, en: retentionClass },
    at,
  }));
}

/** The roles of a person, or those in which they were until a correction. */
function rolesOf({ persons, formerPersons = {} }: SealedCase['record'], person: string) {
  const roles = Object.keys(persons).filter((role) => persons[role] === person);
  if (roles.length > 0) return { roles };
  return { roles: Object.keys(formerPersons).filter((role) => formerPersons[role]?.includes(person)), isFormer: true };
}
