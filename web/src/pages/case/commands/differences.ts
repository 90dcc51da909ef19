import type { FormField } from '../../../features/procedures/form-fields.js';
import type { AnsweredGroup } from './use-groups.js';

/** One answer that is not what it was. */
export interface Difference {
  readonly group: AnsweredGroup;
  readonly field: FormField;
  /** Undefined: nothing stood there. */
  readonly before: unknown;
  /** Undefined: nothing stands there any more. */
  readonly now: unknown;
}

/** What differs between the answers at two times, in the order of the form. */
export function differencesBetween(
  before: readonly AnsweredGroup[],
  now: readonly AnsweredGroup[],
): readonly Difference[] {
  const names = [...new Set([...now, ...before].map(({ name }) => name))];
  return names.flatMap((name) => {
    const [old, young] = [before, now].map((groups) => groups.find((group) => group.name === name));
    const fields = new Map([...(old?.fields ?? []), ...(young?.fields ?? [])].map((field) => [field.path, field]));
    const group = young ?? old;
    if (group === undefined) return [];
    return [...fields.values()]
      .map((field) => ({ group, field, before: old?.answers[field.path], now: young?.answers[field.path] }))
      .filter((difference) => difference.before !== difference.now);
  });
}
