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
import { endings } from './v1/endings.js';
import { memoryOf } from './v1/memory.js';
import type { AgencyStepOptions } from './v1/options.js';
import { lensOn, mayWithdraw } from './v1/records.js';
import { workRegion } from './v1/work-region.js';

export function agencyStep(options: AgencyStepOptions) {
  const { step, after, requires } = options;
  const lens = lensOn(step);
  const endOf = (context: CaseContext, other: string) => stepRecord(context, other).ended;
  const remember = memoryOf(step);

  return chartSetup.createStateConfig({
    id: step,
    initial: 'waiting',
    states: {
      waiting: {
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
      },
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
