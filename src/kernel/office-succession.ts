/**
 * Another office of the same agency goes on with the steps of one that closed: beside the chart, because no limit and no step depends on
 * where the agency works. A technical re-route starts no limit anew.
 */
import type { Applied, CaseState, Successors } from './case-state.js';
import { hasEnded } from './procedure/effects.js';
import type { CaseEvent } from './procedure/events.js';
import type { ProcedureVersion } from './procedure/procedure-version.js';
import type { RefusalCode } from './refusal.js';
import { officeOf } from './timers.js';
import type { Facts } from './values/facts.js';

/** The office that is responsible for the step: the one that the facts name, or what came in its place while the step was not done. */
export function officeNow(
  version: ProcedureVersion,
  step: string,
  { facts, successors }: { readonly facts: Facts; readonly successors?: Successors | undefined },
): string {
  return successors?.[step]?.office ?? officeOf(version, step, facts);
}

/** The same of a case. */
export function officeOfStep(version: ProcedureVersion, step: string, { chart, successors }: CaseState): string {
  return officeNow(version, step, { facts: chart.context.facts, successors });
}

/** Whether the step was ever begun. */
export function hasBegun({ chart }: CaseState, step: string): boolean {
  return (chart.context.steps[step]?.perform ?? 0) > 0;
}

/** The steps that the office has still to do, or is doing. */
export function stepsLeftAt(version: ProcedureVersion, state: CaseState, office: string): readonly string[] {
  if (state.chart.context.ended) return [];
  return version.steps
    .map(({ step }) => step)
    .filter((step) => !hasEnded(state.steps[step]) && officeOfStep(version, step, state) === office);
}

/** The case with what the office had still to do at the other one, also what has not begun; what it has done stays its own. */
export function succeedOffice(
  version: ProcedureVersion,
  before: CaseState,
  { facts, at }: CaseEvent,
): Applied | RefusalCode {
  const [from, to] = [String(facts['from']), String(facts['to'])];
  const left = stepsLeftAt(version, before, from);
  if (from === to || left.length === 0) return 'command-not-allowed';
  const moved = left.map((step) => {
    const former = before.successors?.[step]?.former ?? [];
    return [step, { office: to, former: hasBegun(before, step) ? [...former, from] : former }] as const;
  });
  const successors = { ...before.successors, ...Object.fromEntries(moved) };
  return { state: { ...before, seq: before.seq + 1, at, successors }, effects: [] };
}
