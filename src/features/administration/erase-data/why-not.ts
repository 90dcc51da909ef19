/** Whether somebody's data may be erased now: not while a case is open, and not before the law lets it go. */
import type { CaseState } from '../../../kernel/case-state.js';
import type { RetentionPeriod, RetentionRule } from '../../../kernel/procedure/procedure-version.js';
import { localDateOf, plusYears, type LocalDate } from '../../../kernel/values/time.js';
import type { CaseOfPerson, FoundPerson } from '../ports/erasures.port.js';

/** Why not, as a problem says it. */
export type WhyNot =
  | { readonly code: 'nothing-to-erase' }
  | { readonly code: 'erasure-while-open'; readonly case: string }
  | { readonly code: 'data-must-be-kept'; readonly case: string; readonly article: string };

/**
 * The first reason against erasing, of all cases of the person that have something in the class.
 *
 * @param ruleOf - the rule of the class by the version of a case; undefined: such a case has nothing in it
 */
export function whyNotErasable(
  found: FoundPerson,
  ruleOf: (state: CaseState) => RetentionRule | undefined,
): WhyNot | undefined {
  const concerned = found.cases.flatMap((one) => {
    const rule = ruleOf(one.state);
    return rule === undefined ? [] : [{ ...one, rule }];
  });
  if (!found.isKept || concerned.length === 0) return { code: 'nothing-to-erase' };
  const open = concerned.find(isUnderWay);
  if (open !== undefined) return { code: 'erasure-while-open', case: open.code };
  const today = localDateOf(found.legalNow);
  const kept = concerned.find(({ state, rule }) => mustBeKept(state, rule, today));
  if (kept === undefined) return undefined;
  return { code: 'data-must-be-kept', case: kept.code, article: kept.rule.legalBasis.article };
}

function isUnderWay({ state, isTelling }: CaseOfPerson): boolean {
  return isTelling || !state.chart.context.ended;
}

function mustBeKept(state: CaseState, rule: RetentionRule, today: LocalDate): boolean {
  const period = cameToNothing(state) ? rule.periodOfUnsuccessful : rule.period;
  return isRunning(period, localDateOf(state.at), today);
}

/** The last event counts as the end: results are handed over after the case has ended. */
function isRunning(period: RetentionPeriod, endedOn: LocalDate, today: LocalDate): boolean {
  switch (period.kind) {
    case 'permanent':
      return true;
    case 'years':
      return today <= plusYears(endedOn, period.years);
    case 'none':
      return false;
  }
}

/** Nothing was registered or granted in it. */
function cameToNothing({ steps }: CaseState): boolean {
  return !Object.values(steps).includes('completed');
}
