/** Whether somebody's data may be erased now: not while a case is open, and not before the law lets it go. */
import { definitionOfCase } from '../../../engine/lineage.js';
import type { Definitions } from '../../../engine/ports/definitions.port.js';
import type { CaseState } from '../../../kernel/case-state.js';
import type { RetentionClass, RetentionRule } from '../../../kernel/procedure/procedure-version.js';
import { ruleWhereKept } from '../../../kernel/procedure/retention.js';
import { localDate, localDateOf, plusYears, type LocalDate } from '../../../kernel/values/time.js';
import type { CaseOfPerson, FoundPerson } from '../ports/erasures.port.js';

const FOR_GOOD = localDate('9999-12-31');
const NOT_AT_ALL = localDate('0001-01-01');

/** Why not, as a problem says it. */
export type WhyNot =
  | { readonly code: 'nothing-to-erase' }
  | { readonly code: 'erasure-while-open'; readonly case: string }
  | {
      readonly code: 'data-must-be-kept';
      readonly case: string;
      readonly article: string;
      /** The last day on which it has to be kept; absent where that is for good. */
      readonly until?: LocalDate;
    };

/** The rule of a class by the version of a case; undefined: cases of that version have nothing in it. */
export function ruleOfClass(
  definitions: Definitions,
  retentionClass: RetentionClass,
): (state: CaseState) => RetentionRule | undefined {
  return (state) => ruleWhereKept(definitionOfCase(definitions, state).version.retention, retentionClass);
}

/**
 * What stands against erasing, of all cases of the person that have something in the class; of several that keep it the one that
 * keeps it longest.
 *
 * @param ruleOf - as `ruleOfClass` gives it
 */
export function whyNotErasable(
  found: FoundPerson,
  retentionClass: RetentionClass,
  ruleOf: (state: CaseState) => RetentionRule | undefined,
): WhyNot | undefined {
  const concerned = found.cases.flatMap((one) => {
    const rule = ruleOf(one.state);
    return rule === undefined ? [] : [{ ...one, rule }];
  });
  if (!found.kept.includes(retentionClass) || concerned.length === 0) return { code: 'nothing-to-erase' };
  const open = concerned.find(isUnderWay);
  if (open !== undefined) return { code: 'erasure-while-open', case: open.code };
  const today = localDateOf(found.legalNow);
  const [longest] = concerned
    .map((one) => ({ code: one.code, article: one.rule.legalBasis.article, until: keptUntil(one) }))
    .filter(({ until }) => today <= until)
    .toSorted((one, other) => other.until.localeCompare(one.until));
  if (longest === undefined) return undefined;
  const { code, article, until } = longest;
  return { code: 'data-must-be-kept', case: code, article, ...(until !== FOR_GOOD && { until }) };
}

function isUnderWay({ state, isTelling }: CaseOfPerson): boolean {
  return isTelling || !state.chart.context.ended;
}

/** The last event counts as the end: results are handed over after the case has ended. */
function keptUntil({ state, isFormer, rule }: CaseOfPerson & { readonly rule: RetentionRule }): LocalDate {
  const period = cameToNothing(state) ? rule.periodOfUnsuccessful : rule.period;
  switch (period.kind) {
    case 'permanent':
      return FOR_GOOD;
    case 'years':
      // Nobody has to keep for years what was told of the wrong person: the case keeps what was told anew of the right one.
      return isFormer ? NOT_AT_ALL : plusYears(localDateOf(state.at), period.years);
    case 'none':
      return NOT_AT_ALL;
  }
}

/** Nothing was registered or granted in it. */
function cameToNothing({ steps }: CaseState): boolean {
  return !Object.values(steps).includes('completed');
}
