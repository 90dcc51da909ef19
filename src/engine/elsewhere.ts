/** What becomes of a step at an office of another province: no system of this one reaches it. */
import type { CaseState } from '../kernel/case-state.js';

/** The cause of its incident: an operator sends the case there by the code of the office, and has the result recorded. */
export const OUTSIDE_THE_PROVINCE = 'outside-the-province';

/** What is kept of a dispatch that was not sent for that reason. */
export const NEVER_SENT = 'the office is none of this province';

/** Whether the step waits for an office of another province. */
export function isElsewhere({ incidents }: Pick<CaseState, 'incidents'>, step: string): boolean {
  return Object.values(incidents).some((incident) => incident.step === step && incident.cause === OUTSIDE_THE_PROVINCE);
}
