/** How a step ends. */
import { chartSetup } from '../../../../src/kernel/procedure/chart.js';
import type { StepEnd } from '../../../../src/kernel/procedure/context.js';
import { stepEvent } from '../../../../src/kernel/procedure/events.js';
import { issueResult, itemsOf, memoryOf, told } from './memory.js';
import type { AgencyStepOptions } from './options.js';
import { documentIn, lensOn, mayWithdraw } from './records.js';
import type { Scope } from './records.js';
import { undoing } from './undoing.js';

const ended = (step: string, how: StepEnd) => chartSetup.assign(lensOn(step).change(() => ({ ended: how })));

/** The ends that every step has, and the ways of a withdrawal to them. */
export function endings(options: AgencyStepOptions) {
  const { step } = options;
  return {
    ...undoing(options),
    completed: completed(options),
    refused: chartSetup.createStateConfig({
      tags: `${step}:refused`,
      entry: [ended(step, 'refused'), told(step, 'step-refused')],
    }),
    cancelled: chartSetup.createStateConfig({ tags: `${step}:cancelled`, entry: ended(step, 'cancelled') }),
  };
}

/** A step that it comes after has no result: it is never carried out. */
export function skipped(step: string) {
  return chartSetup.createStateConfig({
    tags: `${step}:skipped`,
    entry: [ended(step, 'skipped'), told(step, 'step-skipped')],
  });
}

/** A result stands. What the agency says of it later is taken in, but never makes a second result. */
function completed({ step, undoing: undo, afterwards }: AgencyStepOptions) {
  const lens = lensOn(step);
  const remember = memoryOf(step);
  const item = itemsOf(step);
  const wasRecordedByHand = ({ context }: Pick<Scope, 'context'>) => lens.record(context).source === 'outside';
  const agrees = ({ context, event }: Scope) =>
    wasRecordedByHand({ context }) && documentIn(event.facts)?.number === lens.record(context).result?.number;
  const withdrawal =
    undo.kind === 'compensated'
      ? { guard: mayWithdraw, target: 'compensating', actions: remember.nextDispatch }
      : { guard: mayWithdraw, actions: [remember.because(undo.because), told(step, 'cannot-be-undone')] };

  return chartSetup.createStateConfig({
    tags: `${step}:completed`,
    initial: 'settled',
    entry: [
      ended(step, 'completed'),
      issueResult(step),
      chartSetup.enqueueActions(({ context, enqueue }) => {
        enqueue(told(step, context.withdrawn ? 'cannot-be-undone' : 'step-completed'));
      }),
    ],
    on: {
      // What the agency adds later (the child's personal id number) or corrects never changes the way of the case.
      [stepEvent(step, 'result-amended')]: {
        target: '.settled',
        actions: [remember.result, issueResult(step), told(step, 'result-amended')],
      },
      [stepEvent(step, 'step-completed')]: [
        // A cancellation was declined before the result itself arrived.
        {
          guard: ({ context }) => lens.record(context).result === undefined,
          actions: [remember.result, issueResult(step)],
        },
        { guard: agrees, target: '.settled', actions: chartSetup.assign(lens.change(() => ({ source: 'agency' }))) },
        { guard: wasRecordedByHand, target: '.disputed' },
      ],
      [stepEvent(step, 'step-rejected')]: { guard: wasRecordedByHand, target: '.disputed' },
      ...(afterwards === 'case-ends' ? {} : { 'case-withdrawn': withdrawal }),
    },
    states: {
      settled: {},
      // The agency's own register says something else than what was recorded by hand: a person decides which is right.
      disputed: {
        entry: [remember.nextItem, item.raise(() => 'answer-contradicts-recorded-result')],
        exit: item.settle,
        on: {
          [stepEvent(step, 'delay-acknowledged')]: { target: 'settled' },
          [stepEvent(step, 'outside-result-recorded')]: {
            target: 'settled',
            actions: [remember.outsideResult, issueResult(step), told(step, 'result-amended')],
          },
        },
      },
    },
  });
}
