import type { Label } from '../../../i18n/use-label.js';
import type { PlannedGroup } from './migrations.js';

/** A reason with the cases that it holds for. */
export interface Counted {
  readonly code: string;
  readonly about: string;
  readonly detail: Label;
  readonly cases: readonly string[];
}

/** Everything that is said of cases with that verdict, what holds for most of them first; a case with two reasons stands under both. */
export function reasonsOf(groups: readonly PlannedGroup[], verdict: PlannedGroup['verdict']): readonly Counted[] {
  const counted = new Map<string, Counted>();
  for (const group of groups.filter((each) => each.verdict === verdict))
    for (const { code, about, detail } of verdict === 'can' ? group.changes : group.obstacles) {
      const key = `${code} ${about}`;
      const cases = [...(counted.get(key)?.cases ?? []), ...group.cases];
      counted.set(key, { code, about, detail, cases });
    }
  return [...counted.values()].sort((one, other) => other.cases.length - one.cases.length);
}

/** The cases with that verdict, each once. */
export function casesOf(groups: readonly PlannedGroup[], verdict: PlannedGroup['verdict']): readonly string[] {
  return groups.filter((each) => each.verdict === verdict).flatMap(({ cases }) => cases);
}
