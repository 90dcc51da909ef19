/**
 * One agency's step: the reusable statechart that procedures are composed of, in a row or side by side.
 *
 * waiting → open (dispatching → at the agency → examined → signed → deciding, with supplement and incident; beside it
 * the legal clock) → completed | refused | skipped | cancelled. See docs/concepts/agency-step.md.
 */
import { chartSetup } from '../../../src/kernel/procedure/chart.js';
import type { CaseContext } from '../../../src/kernel/procedure/context.js';
import { stepRecord } from '../../../src/kernel/procedure/context.js';
import { stepEvent } from '../../../src/kernel/procedure/events.js';
import { clockRegion } from './v1/clock-region.js';
import { endings, skipped } from './v1/endings.js';
import { memoryOf } from './v1/memory.js';
import type { AgencyStepOptions } from './v1/options.js';
import { lensOn, mayWithdraw } from './v1/records.js';
import { workRegion } from './v1/work-region.js';

/**
 * The region of one step in a procedure's chart.
 *
 * @param options - the step, its agency, what it comes after and how it is decided, warned of and undone
 */
export function agencyStep(options: AgencyStepOptions) {
  const { step, after } = options;
  const lens = lensOn(step);
  const remember = memoryOf(step);

  return chartSetup.createStateConfig({
    id: step,
    // A step that comes after none has nothing to wait for and no reason to be skipped.
    initial: after.length === 0 ? 'open' : 'waiting',
    states: {
      ...(after.length === 0 ? {} : { waiting: waiting(options), skipped: skipped(step) }),
      open: {
        type: 'parallel',
        entry: chartSetup.assign(lens.change(() => ({ occurrence: 1, perform: 1 }))),
        on: {
          [stepEvent(step, 'outside-result-recorded')]: {
            target: 'completed',
            actions: remember.outsideResult,
          },
          'case-withdrawn': { guard: mayWithdraw, target: 'cancelling', actions: remember.nextDispatch },
        },
        states: { work: workRegion(options), clock: clockRegion(options) },
      },
      ...endings(options),
    },
  });
}

function waiting({ step, after, requires }: AgencyStepOptions) {
  const remember = memoryOf(step);
  const endOf = (context: CaseContext, other: string) => stepRecord(context, other).ended;
  return chartSetup.createStateConfig({
    tags: `${step}:waiting`,
    always: [
      {
        guard: ({ context }) => requires.some((other) => !['completed', 'not-yet'].includes(endOf(context, other))),
        target: 'skipped',
        actions: remember.because('required-step-not-completed'),
      },
      { guard: ({ context }) => after.every((other) => endOf(context, other) !== 'not-yet'), target: 'open' },
    ],
    on: { 'case-withdrawn': { guard: mayWithdraw, target: 'cancelled' } },
  });
}
