/** The officers' part of a step: examined by one, or prepared by one and signed by another; then the decision is sent back. */
import { chartSetup } from '../../../../src/kernel/procedure/chart.js';
import type { EventType } from '../../../../src/kernel/procedure/events.js';
import { stepEvent } from '../../../../src/kernel/procedure/events.js';
import { completion, decisionTaken, rejection, supplementRequest, undelivered } from './answers.js';
import { itemsOf, memoryOf } from './memory.js';
import type { AgencyStepOptions } from './options.js';
import { lensOn } from './records.js';

/** The states from the officer's desk to the decision on its way to the agency. */
export function decidingStates({ step, agency, deciding }: AgencyStepOptions) {
  const lens = lensOn(step);
  const remember = memoryOf(step);
  const item = itemsOf(step);
  const on = (type: EventType) => stepEvent(step, type);
  const approved = { target: 'deciding', actions: [remember.approval, remember.nextDispatch] };
  /** The agency may end the step in its own system, without waiting for a decision from here. */
  const byItself = { ...completion(step), ...rejection(step) };

  const examining = chartSetup.createStateConfig({
    id: `${step}:examining`,
    tags: `${step}:awaiting-decision`,
    entry: [remember.nextItem, item.open('examine', agency)],
    exit: item.close,
    on: {
      ...byItself,
      ...(deciding === 'examined'
        ? { [on('decision-approved')]: approved }
        : { [on('decision-proposed')]: { target: 'signing' } }),
      [on('decision-refused')]: { target: 'deciding', actions: [remember.refusal, remember.nextDispatch] },
      ...supplementRequest(step),
    },
  });
  const signing = chartSetup.createStateConfig({
    tags: `${step}:awaiting-decision`,
    entry: [remember.nextItem, item.open('sign', agency)],
    exit: item.close,
    on: { ...byItself, [on('decision-signed')]: approved, [on('decision-sent-back')]: { target: 'examining' } },
  });
  const sending = chartSetup.createStateConfig({
    id: `${step}:deciding`,
    tags: `${step}:dispatching`,
    entry: {
      type: 'send-decision',
      params: ({ context }) => {
        const { occurrence, perform, decision = 'approve' } = lens.record(context);
        return { step, agency, occurrence, perform, decision };
      },
    },
    on: { ...undelivered(step, `#${step}:decision-undelivered`), ...decisionTaken(step) },
  });
  return { examining, ...(deciding === 'prepared-and-signed' ? { signing } : {}), deciding: sending };
}

/** The decision did not reach the agency. Whatever else the agency says of the step was said before it was decided. */
export function decisionUndelivered(step: string) {
  const remember = memoryOf(step);
  const item = itemsOf(step);
  return chartSetup.createStateConfig({
    id: `${step}:decision-undelivered`,
    tags: `${step}:incident`,
    entry: [remember.nextItem, item.raise(({ context }) => lensOn(step).record(context).failure ?? 'unknown')],
    exit: item.settle,
    on: { ...decisionTaken(step), [stepEvent(step, 'dispatch-retried')]: { target: `#${step}:deciding` } },
  });
}
