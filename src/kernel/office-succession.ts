/**
 * Another office of the same agency goes on with the steps of one that closed: beside the chart, because no limit and no step depends on
 * where the agency works. A technical re-route starts no limit anew.
 */
import type { Applied, CaseState, Successors } from './case-state.js';
import type { StepStatus } from './procedure/effects.js';
import type { CaseEvent } from './procedure/events.js';
import type { ProcedureVersion } from './procedure/procedure-version.js';
import type { RefusalCode } from './refusal.js';
import { officeOf } from './timers.js';
import type { Facts } from './values/facts.js';

const FINAL: readonly (StepStatus | undefined)[] = ['completed', 'refused', 'skipped', 'cancelled'];

/** The office that works on the step now: the one that the facts name, or what came in its place. */
export function officeNow(
  version: ProcedureVersion,
  step: string,
  { facts, successors }: { readonly facts: Facts; readonly successors?: Successors | undefined },
): string {
  const office = officeOf(version, step, facts);
  return successors?.[office] ?? office;
}

/** The same of a case. */
export function officeOfStep(version: ProcedureVersion, step: string, { chart, successors }: CaseState): string {
  return officeNow(version, step, { facts: chart.context.facts, successors });
}

/** The steps that the office has still to do, or is doing. */
export function stepsLeftAt(version: ProcedureVersion, state: CaseState, office: string): readonly string[] {
  if (state.chart.context.ended) return [];
  return version.steps
    .map(({ step }) => step)
    .filter((step) => !FINAL.includes(state.steps[step]) && officeOfStep(version, step, state) === office);
}

/** The case with the steps of the office at the other one: also those that have not begun. */
export function succeedOffice(
  version: ProcedureVersion,
  before: CaseState,
  { facts, at }: CaseEvent,
): Applied | RefusalCode {
  const [from, to] = [String(facts['from']), String(facts['to'])];
  if (from === to || stepsLeftAt(version, before, from).length === 0) return 'command-not-allowed';
  // Who came in the place of an earlier one is followed as well.
  const followed = Object.entries(before.successors ?? {}).map(([old, now]) => [old, now === from ? to : now] as const);
  const successors = Object.fromEntries([...followed, [from, to] as const]);
  return { state: { ...before, seq: before.seq + 1, at, successors }, effects: [] };
}
