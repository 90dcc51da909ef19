/** The limits of Decree 63/2024: as in version 1, with that of recognising a father together with the registration. */
import type { NamedDeadline } from '../../../src/kernel/procedure/procedure-version.js';
import { stepDeadlines } from '../../_shared/deadline-rules/v1.js';
import { consentDeadlines } from '../../_shared/deadline-rules/v2/consent.js';
import { birthDeadlines as before } from '../v1/deadlines.js';

export const birthDeadlines: Readonly<Record<string, NamedDeadline>> = {
  ...before,
  ...consentDeadlines('permanent-residence'),
  ...stepDeadlines('birth-registration', {
    workingDays: 0,
    // Recognising a parent takes three working days (thủ tục 1.000689); other verifications stay within them.
    workingDaysVerified: 3,
    article: 'Luật Hộ tịch 2014, Điều 5 khoản 3, Điều 25 khoản 2; Nghị định 63/2024/NĐ-CP, Điều 8',
    // The three days were read of; that article 25 says them was not.
    confirmed: false,
  }),
};
