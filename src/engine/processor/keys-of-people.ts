import type { CaseRecord, PersonKeyRecord } from '../ports/records.js';
import type { BatchDraft } from './batch-draft.js';

/**
 * The keys of all people of a case together.
 *
 * @returns undefined: one of them is destroyed; none: a case from before retention classes, of which nothing can be erased
 */
export function keysOfPeople(
  draft: BatchDraft,
  { persons, formerPersons = {} }: CaseRecord,
  classes: readonly string[],
): readonly PersonKeyRecord[] | undefined {
  const former = Object.values(formerPersons).flat();
  if (former.some((person) => classes.some((each) => isErased(draft, person, each)))) return undefined;
  const found: PersonKeyRecord[] = [];
  for (const person of new Set(Object.values(persons)))
    for (const retentionClass of classes) {
      const key = draft.personKey(person, retentionClass);
      if (key !== undefined) found.push(key);
      else if (isErased(draft, person, retentionClass)) return undefined;
    }
  return found;
}

function isErased({ loaded }: BatchDraft, person: string, retentionClass: string): boolean {
  return loaded.erasedKeys.some((erased) => erased.person === person && erased.retentionClass === retentionClass);
}
