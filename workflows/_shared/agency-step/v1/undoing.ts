/** How a withdrawal takes back what a step has begun or finished. */
import { chartSetup } from '../../../../src/kernel/procedure/chart.js';
import { stepEvent } from '../../../../src/kernel/procedure/events.js';
import { undelivered } from './answers.js';
import { itemsOf, memoryOf } from './memory.js';
import type { AgencyStepOptions } from './options.js';
import { stepDeadlineNames } from './options.js';
import { lensOn } from './records.js';

/** The states in which the agency is asked to stop, or to take its result back. */
export function undoing(options: AgencyStepOptions) {
  return {
    cancelling: cancelling(options),
    ...(options.undoing.kind === 'compensated' ? { compensating: compensating(options) } : {}),
  };
}

/** The agency is asked to stop; until it answers, it may have finished the step already. */
function cancelling({ step, agency, undoing: undo }: AgencyStepOptions) {
  const remember = memoryOf(step);
  return chartSetup.createStateConfig({
    initial: 'asking',
    on: {
      [stepEvent(step, 'cancellation-confirmed')]: { target: 'cancelled' },
      [stepEvent(step, 'cancellation-declined')]:
        undo.kind === 'compensated'
          ? { target: 'compensating', actions: remember.nextDispatch }
          : { target: 'completed', actions: remember.because(undo.because) },
      // The result may arrive before the answer to the cancellation, which alone decides.
      [stepEvent(step, 'step-completed')]: { actions: remember.result },
      ...doneOutside(step),
    },
    states: askingStates(step, agency, 'cancel-step'),
  });
}

/** The agency is asked to take its result back. */
function compensating({ step, agency }: AgencyStepOptions) {
  const lens = lensOn(step);
  const remember = memoryOf(step);
  return chartSetup.createStateConfig({
    initial: 'asking',
    entry: chartSetup.assign(lens.change(() => ({ ended: 'not-yet' }))),
    on: {
      [stepEvent(step, 'compensation-confirmed')]: { target: 'cancelled' },
      [stepEvent(step, 'compensation-declined')]: {
        target: 'completed',
        actions: remember.because('compensation-declined'),
      },
      [stepEvent(step, 'step-completed')]: {
        guard: ({ context }) => lens.record(context).result === undefined,
        actions: remember.result,
      },
      ...doneOutside(step),
    },
    states: askingStates(step, agency, 'compensate-step'),
  });
}

/** The manual way out: somebody saw in the other system that the result stands. */
function doneOutside(step: string) {
  const remember = memoryOf(step);
  return {
    [stepEvent(step, 'outside-result-recorded')]: {
      target: 'completed',
      actions: [remember.outsideResult, remember.because('withdrawn-too-late')],
    },
  };
}

/** Asks the agency; when it cannot be reached, or is silent, a person takes over. */
function askingStates(step: string, agency: string, type: 'cancel-step' | 'compensate-step') {
  const lens = lensOn(step);
  const remember = memoryOf(step);
  const item = itemsOf(step);
  return {
    asking: chartSetup.createStateConfig({
      tags: `${step}:dispatching`,
      entry: {
        type,
        params: ({ context }) => {
          const { occurrence, perform } = lens.record(context);
          return { step, agency, occurrence, perform };
        },
      },
      on: undelivered(step, 'unanswered'),
      after: { [stepDeadlineNames(step).cancellationLimit]: { target: 'unanswered' } },
    }),
    unanswered: chartSetup.createStateConfig({
      tags: `${step}:incident`,
      entry: [remember.nextItem, item.raise(() => `${type}-unanswered`)],
      exit: item.settle,
      on: { [stepEvent(step, 'dispatch-retried')]: { target: 'asking' } },
    }),
  };
}
