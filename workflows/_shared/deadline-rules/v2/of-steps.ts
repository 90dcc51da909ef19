/** Limits that follow what the application asks for: version 1, where a branch may be left out and a notice may have to hang. */
import type { LongerLimit, NamedDeadline } from '../../../../src/kernel/procedure/procedure-version.js';
import { stepDeadlineNames } from '../../agency-step/v1/options.js';
import { CASE_DEADLINES } from '../../case-region/v1.js';

type Deadlines = Readonly<Record<string, NamedDeadline>>;

/**
 * The whole lasts as long as the longest row of the steps that were taken up, and never longer than its own limit. An office may
 * decide until it closes on its last day; what it sends on then comes after 15:00, so that it counts from the next working day
 * (Decree 63/2024 art. 7.2): one day for each hand-over. That is how 3 days for registration and residence are 0 + 1 + 2.
 *
 * @param whole - the most that the law allows, as version 1 makes it
 */
export function wholeOfSteps(whole: Deadlines): Deadlines {
  const ofSteps = { handOverWorkingDays: 1 };
  return { ...whole, ...changed(whole, Object.values(CASE_DEADLINES), (deadline) => ({ ...deadline, ofSteps })) };
}

/** The limits of a step, longer by what the law has last in some cases. */
export function longerWhere(step: string, limits: Deadlines, longer: readonly LongerLimit[]): Deadlines {
  const { due, verifiedDue } = stepDeadlineNames(step);
  return { ...limits, ...changed(limits, [due, verifiedDue], (deadline) => ({ ...deadline, longer })) };
}

function changed(limits: Deadlines, names: readonly string[], change: (deadline: NamedDeadline) => NamedDeadline) {
  return Object.fromEntries(
    Object.entries(limits)
      .filter(([name]) => names.includes(name))
      .map(([name, deadline]) => [name, change(deadline)]),
  );
}
