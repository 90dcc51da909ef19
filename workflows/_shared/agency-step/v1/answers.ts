/** What an agency may say of a step that it was asked to perform, in whatever order its messages arrive. */
import { chartSetup } from '../../../../src/kernel/procedure/chart.js';
import { stepEvent } from '../../../../src/kernel/procedure/events.js';
import { memoryOf } from './memory.js';
import { isCurrentDispatch, lensOn } from './records.js';
import type { Scope } from './records.js';
import { clockSignal } from './signals.js';

/** It finished, by itself. */
export function completion(step: string) {
  return { [stepEvent(step, 'step-completed')]: { target: `#${step}.completed`, actions: memoryOf(step).result } };
}

/** It will not do it. */
export function rejection(step: string) {
  return { [stepEvent(step, 'step-rejected')]: { target: `#${step}.refused`, actions: memoryOf(step).reason } };
}

/** It, or its officer, needs more papers. */
export function supplementRequest(step: string) {
  return {
    [stepEvent(step, 'supplement-requested')]: {
      target: `#${step}:awaiting-supplement`,
      actions: memoryOf(step).reason,
    },
  };
}

/** It has to verify first, or to let an officer decide. */
export function interimAnswers(step: string) {
  return {
    [stepEvent(step, 'verification-started')]: {
      target: `#${step}:at-agency`,
      actions: chartSetup.raise(clockSignal(step, 'verify')),
    },
    [stepEvent(step, 'decision-awaited')]: { target: `#${step}:examining` },
  };
}

/** No retry will deliver the dispatch that is under way. */
export function undelivered(step: string, target: string) {
  const lens = lensOn(step);
  return {
    [stepEvent(step, 'dispatch-failed')]: {
      guard: ({ context, event }: Scope) => isCurrentDispatch(lens.record(context), event),
      target,
      actions: memoryOf(step).failure,
    },
  };
}

/** The answer to a decision: "done" means that the result stands, or that the refusal is registered. */
export function decisionTaken(step: string) {
  const lens = lensOn(step);
  return {
    ...rejection(step),
    [stepEvent(step, 'step-completed')]: [
      { guard: ({ context }: Scope) => lens.record(context).decision === 'refuse', target: `#${step}.refused` },
      { target: `#${step}.completed`, actions: memoryOf(step).result },
    ],
  };
}
