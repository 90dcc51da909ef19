/** The work of a step: who holds it now. Exactly one of these states is active while the step is open. */
import { chartSetup } from '../../../../src/kernel/procedure/chart.js';
import type { EventType } from '../../../../src/kernel/procedure/events.js';
import { stepEvent } from '../../../../src/kernel/procedure/events.js';
import { completion, interimAnswers, rejection, supplementRequest, undelivered } from './answers.js';
import { decidingStates, decisionUndelivered } from './deciding.js';
import { itemsOf, memoryOf, told } from './memory.js';
import type { AgencyStepOptions } from './options.js';
import { stepDeadlineNames } from './options.js';
import { lensOn, mayWithdraw } from './records.js';
import { clockSignal } from './signals.js';

/** The region of a step's work, beside its clock. */
export function workRegion(options: AgencyStepOptions) {
  const { step } = options;
  const lens = lensOn(step);
  const remember = memoryOf(step);
  const item = itemsOf(step);
  const on = (type: EventType) => stepEvent(step, type);
  const answers = { ...completion(step), ...rejection(step), ...supplementRequest(step), ...interimAnswers(step) };
  const failed = undelivered(step, `#${step}:incident`);
  const accepted = { [on('step-accepted')]: { target: `#${step}:at-agency` } };

  return chartSetup.createStateConfig({
    initial: 'active',
    states: {
      active: {
        initial: 'dispatching',
        states: {
          dispatching: {
            tags: `${step}:dispatching`,
            entry: {
              type: 'dispatch-step',
              params: ({ context }) => ({ step, agency: options.agency, occurrence: lens.record(context).perform }),
            },
            on: { ...answers, ...failed, ...accepted },
          },
          'at-agency': {
            id: `${step}:at-agency`,
            tags: `${step}:at-agency`,
            on: { ...answers, ...failed },
          },
          ...decidingStates(options),
          'awaiting-supplement': {
            id: `${step}:awaiting-supplement`,
            tags: `${step}:awaiting-supplement`,
            entry: [
              chartSetup.assign(lens.change(() => ({ awaitsSupplement: true }))),
              chartSetup.raise(clockSignal(step, 'stop')),
              remember.nextItem,
              item.open('supplement', 'one-stop'),
              told(step, 'supplement-requested'),
            ],
            // However the wait ends, the clock of the case goes on for the steps that follow.
            exit: [
              item.close,
              chartSetup.assign(lens.change(() => ({ awaitsSupplement: false }))),
              chartSetup.raise(clockSignal(step, 'resume')),
            ],
            on: {
              [on('supplement-submitted')]: { target: 'dispatching', actions: remember.nextPerform },
              // The agency gave the application back: nothing is left there to be cancelled.
              'case-withdrawn': { guard: mayWithdraw, target: `#${step}.cancelled` },
            },
            after: {
              [stepDeadlineNames(step).supplementLimit]: {
                target: `#${step}.refused`,
                actions: [
                  chartSetup.assign(({ context }) => ({ ...context, lapsed: true })),
                  remember.because('supplement-lapsed'),
                ],
              },
            },
          },
        },
      },
      incident: {
        id: `${step}:incident`,
        tags: `${step}:incident`,
        entry: [remember.nextItem, item.raise(({ context }) => lens.record(context).failure ?? 'unknown')],
        exit: item.settle,
        on: { ...answers, ...accepted, [on('dispatch-retried')]: { target: 'active.dispatching' } },
      },
      'decision-undelivered': decisionUndelivered(step),
    },
  });
}
