/** How long those who are asked for their consent may take before the desk asks for it on paper. */
import type { DeadlineRule, NamedDeadline } from '../../../../src/kernel/procedure/procedure-version.js';
import { consentClockOf } from '../../../../src/kernel/procedure/consents.js';
import { consentDeadlineNames } from '../../agency-step/v2/consent.js';

/** The law says who has to agree, not by when: the limit is internal until a text is read. */
const INTERNAL = 'Thời hạn nội bộ, không phải thời hạn luật định';
const ANSWER_WORKING_DAYS = 3;

/**
 * The deadlines of the consent to one step, by the names that `withConsent` waits for.
 *
 * @param step - for which others are asked
 */
export function consentDeadlines(step: string): Record<string, NamedDeadline> {
  const names = consentDeadlineNames(step);
  const rule: DeadlineRule = {
    name: names.limit,
    length: { workingDays: ANSWER_WORKING_DAYS },
    cutOff: '15:00',
    onSupplement: 'pause',
    warnWorkingDaysBefore: 1,
    article: INTERNAL,
    confirmed: false,
  };
  const clock = consentClockOf(step);
  return {
    [names.reminder]: { clock, fires: 'warning', rule },
    [names.limit]: { clock, fires: 'due', rule },
  };
}
