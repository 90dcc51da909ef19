/** Who holds a step, and what watches it: read from the state of the kernel, whatever the chart calls its states. */
import type { CaseState } from '../case-state.js';
import { hasEnded } from '../procedure/effects.js';
import type { StepStatus } from '../procedure/effects.js';
import type { ProcedureVersion } from '../procedure/procedure-version.js';

/** Whether a step is open: its turn has come and it has not ended. */
export function isOpen(status: StepStatus | undefined): boolean {
  return !hasEnded(status) && status !== 'waiting';
}

/** The names of the timers that are set for a step, warnings aside: they watch nothing. */
export function watchingTimers({ deadlines }: ProcedureVersion, { timers }: CaseState, step: string): string[] {
  return Object.keys(timers).filter((timer) => {
    const deadline = deadlines[timer];
    const isOfStep = deadline?.clock === step || deadline?.clock.startsWith(`${step}.`) === true;
    return isOfStep && deadline?.fires !== 'warning';
  });
}
