/**
 * Another office of the same agency goes on with the steps of one that closed, or with a step that lay at the wrong one: beside the chart,
 * because no limit and no step depends on where the agency works. A technical re-route starts no limit anew.
 */
import type { Applied, CaseState, Successors } from './case-state.js';
import { stepRecord } from './procedure/context.js';
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
export function hasBegun({ chart }: Pick<CaseState, 'chart'>, step: string): boolean {
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
  return {
    state: { ...before, seq: before.seq + 1, at, successors: goneOver(before, left, { from, to }) },
    effects: [],
  };
}

/**
 * Whether an office of the agency has the step in hand: who has it may have another one go on with it. What is decided and on its way
 * to the agency's register stays with whoever decided it.
 */
export function isPassable({ chart, steps }: CaseState, step: string): boolean {
  const { ended, withdrawn, steps: records } = chart.context;
  const isOpen = steps[step] !== undefined && hasBegun({ chart }, step) && !hasEnded(steps[step]);
  return !ended && !withdrawn && isOpen && records[step]?.decision === undefined;
}

/**
 * The case with one step that lay at the wrong office at another one of its agency, which is told. No limit starts anew: the applicant
 * did not choose the office.
 */
export function passStep(
  version: ProcedureVersion,
  before: CaseState,
  { facts, at }: CaseEvent,
): Applied | RefusalCode {
  const [step, from, to] = [String(facts['step']), String(facts['from']), String(facts['to'])];
  const agency = version.steps.find((one) => one.step === step)?.agency;
  if (agency === undefined || !isPassable(before, step)) return 'command-not-allowed';
  if (from === to) return 'office-has-the-step';
  const { perform } = stepRecord(before.chart.context, step);
  const successors = goneOver(before, [step], { from, to });
  return {
    state: { ...before, seq: before.seq + 1, at, successors },
    effects: [{ kind: 'pass-on-step', step, agency, perform }],
  };
}

/** Who goes on with each step, once these have gone over. */
function goneOver(
  before: CaseState,
  steps: readonly string[],
  { from, to }: { readonly from: string; readonly to: string },
): Successors {
  const had = { office: from, until: before.seq + 1 };
  const gone = steps.map((step) => {
    const former = before.successors?.[step]?.former ?? [];
    return [step, { office: to, former: hasBegun(before, step) ? [...former, had] : former }] as const;
  });
  return { ...before.successors, ...Object.fromEntries(gone) };
}
