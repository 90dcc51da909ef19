/** The limits of Decree 63/2024: as in version 1, with that of recognising a father, and a foundling's notice, in the registration. */
import type { NamedDeadline } from '../../../src/kernel/procedure/procedure-version.js';
import { stepDeadlines } from '../../_shared/deadline-rules/v1.js';
import { consentDeadlines } from '../../_shared/deadline-rules/v2/consent.js';
import { longerWhere, wholeOfSteps } from '../../_shared/deadline-rules/v2/of-steps.js';
import { birthDeadlines as before } from '../v1/deadlines.js';

const registration = stepDeadlines('birth-registration', {
  workingDays: 0,
  // Recognising a parent takes three working days (thủ tục 1.000689); other verifications stay within them.
  workingDaysVerified: 3,
  article: 'Luật Hộ tịch 2014, Điều 5 khoản 3, Điều 25 khoản 2; Nghị định 63/2024/NĐ-CP, Điều 8',
  // The three days were read of; that article 25 says them was not.
  confirmed: false,
});

/** Seven days in a row hold five working days at most; how the notice and the limits go together was not read. */
const NOTICE_HANGS = {
  fact: 'foundling',
  is: true,
  workingDays: 5,
  article: 'Nghị định 123/2015/NĐ-CP, Điều 14 (niêm yết 7 ngày liên tục; cách tính vào thời hạn chưa được xác nhận)',
  confirmed: false,
};

export const birthDeadlines: Readonly<Record<string, NamedDeadline>> = {
  ...wholeOfSteps(before),
  ...consentDeadlines('permanent-residence'),
  ...longerWhere('birth-registration', registration, [NOTICE_HANGS]),
};
