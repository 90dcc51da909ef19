/** Under which keys a paper lies: it names several people, and goes with the first of them whose data is erased. */
import type { AnswerName } from '../../../engine/ports/part-cipher.port.js';
import type { PersonKeyRecord } from '../../../engine/ports/records.js';
import type { ProcedureVersion } from '../../../kernel/procedure/procedure-version.js';
import { retentionClassOf } from '../../../kernel/procedure/retention.js';
import type { CaseWithPapers } from '../ports/papers.port.js';

/**
 * The keys of all people of the case, of the class of what they handed in.
 *
 * @returns undefined: one of them is destroyed, and a paper could speak of that person
 */
export function keysOfPapers(
  { retention }: Pick<ProcedureVersion, 'retention'>,
  { record, sources }: Pick<CaseWithPapers, 'record' | 'sources'>,
): readonly PersonKeyRecord[] | undefined {
  const { persons, formerPersons = {} } = record;
  const people = new Set([...Object.values(persons), ...Object.values(formerPersons).flat()]);
  const ofClass = retentionClassOf(retention, 'application');
  const concerns = ({ person, retentionClass }: Pick<PersonKeyRecord, 'person' | 'retentionClass'>) =>
    people.has(person) && retentionClass === ofClass;
  return sources.erased.some(concerns) ? undefined : sources.keys.filter(concerns);
}

/** How the cipher names a paper: one is never opened as another. */
export function nameOfPaper(id: string): AnswerName {
  return { agency: 'papers', messageId: id, position: 0 };
}
