/**
 * The limits of a death registration: the working day of receipt, the next one for what comes at 15:00 or later (Law on Civil
 * Status 2014, art. 5.3). How long a verification may take was not read in a text in force, so the limit is marked as unconfirmed.
 */
import type { NamedDeadline } from '../../../src/kernel/procedure/procedure-version.js';
import { caseDeadlines, stepDeadlines } from '../../_shared/deadline-rules/v1.js';
import { outsideInterlinking } from '../../_shared/deadline-rules/v2.js';

const LIMIT = {
  workingDays: 0,
  workingDaysVerified: 3,
  article: 'Luật Hộ tịch 2014, Điều 5 khoản 3, Điều 34 (xác minh: 3 ngày làm việc, chưa được xác nhận)',
  confirmed: false,
};

/** Law on Civil Status 2014, art. 5.3. */
const CUT_OFF = '15:00';

export const deathRegistrationDeadlines: Readonly<Record<string, NamedDeadline>> = outsideInterlinking(CUT_OFF, {
  ...caseDeadlines(LIMIT),
  ...stepDeadlines('death-registration', LIMIT),
});
