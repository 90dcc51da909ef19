import type { AnyMachineSnapshot } from 'xstate';
import type { CaseState } from './case-state.js';
import { stepRecord } from './procedure/context.js';
import type { CaseStatus, StepStatus } from './procedure/effects.js';
import { isOwedByApplicant, STEP_STATUSES } from './procedure/effects.js';
import { assert } from './values/assert.js';

/** The status of each step, read from the tag (`<step>:<status>`) of its active states. */
export function stepStatuses(snapshot: AnyMachineSnapshot, steps: readonly string[]): Record<string, StepStatus> {
  return Object.fromEntries(
    steps.map((step) => {
      const status = STEP_STATUSES.find((candidate) => snapshot.tags.has(`${step}:${candidate}`));
      assert(status !== undefined, `no active state of step ${step} carries a status`);
      return [step, status];
    }),
  );
}

/** Whether the step waits for something that the desk itself has to find out or judge, and not for papers of the family. */
export function asksDesk({ chart, steps }: CaseState, step: string): boolean {
  const { asks = 'supplement' } = stepRecord(chart.context, step);
  return steps[step] === 'awaiting-supplement' && asks !== 'supplement';
}

/** Whether the step waits for something that the applicant has to bring. */
export function asksApplicant({ chart, steps }: Pick<CaseState, 'chart' | 'steps'>, step: string): boolean {
  return (
    steps[step] === 'awaiting-supplement' && isOwedByApplicant(stepRecord(chart.context, step).asks ?? 'supplement')
  );
}

/** The steps as the applicant and the portal are told of them: what the desk has still to find out is in the hands of an officer. */
export function publicSteps({
  chart,
  steps,
}: Pick<CaseState, 'chart' | 'steps'>): Readonly<Record<string, StepStatus>> {
  return Object.fromEntries(
    Object.entries(steps).map(([step, status]) => {
      const isDeskWork = status === 'awaiting-supplement' && !asksApplicant({ chart, steps }, step);
      return [step, isDeskWork ? 'awaiting-decision' : status];
    }),
  );
}

/** The status of the case: what became of its steps, or what it waits for. */
export function caseStatus({ chart, steps }: Pick<CaseState, 'chart' | 'steps'>): CaseStatus {
  const { context } = chart;
  // What the applicant left out was never asked for.
  const asked = Object.entries(steps).filter(([step]) => stepRecord(context, step).ended !== 'left-out');
  const statuses = asked.map(([, status]) => status);
  if (!context.ended) {
    return asked.some(([step]) => asksApplicant({ chart, steps }, step)) ? 'awaiting-supplement' : 'open';
  }
  // A withdrawal that came too late to stop anything changed nothing.
  if (statuses.every((status) => status === 'completed')) return 'completed';
  if (context.withdrawn) return 'withdrawn';
  if (statuses.includes('completed')) return 'partly-completed';
  return context.lapsed ? 'lapsed' : 'refused';
}
