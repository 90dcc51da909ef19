import { instantFromMs } from '../../../../src/kernel/values/time.js';

/** What a step's work tells the clocks. */
export type ClockSignal = 'stop' | 'resume' | 'verify';

/** Signals stay inside one macrostep, where no time passes. */
const OUTSIDE_TIME = instantFromMs(0);

/** The name of a signal with which a step's work tells its clock, and the case's, what happened to the limit. */
export function clockEvent(step: string, what: ClockSignal) {
  return `${step}.clock-${what}`;
}

/** The signal itself, to be raised. */
export function clockSignal(step: string, what: ClockSignal) {
  return { type: clockEvent(step, what), facts: {}, at: OUTSIDE_TIME };
}
