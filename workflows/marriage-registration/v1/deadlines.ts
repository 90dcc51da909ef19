/**
 * The limits of a marriage registration: the working day of receipt, the next one for what comes at 15:00 or later (Law on Civil
 * Status 2014, art. 5.3). The five working days of a verification are what its art. 18.2 is said to give; that article was not read here,
 * so the limit is marked as unconfirmed.
 */
import type { NamedDeadline } from '../../../src/kernel/procedure/procedure-version.js';
import { caseDeadlines, stepDeadlines } from '../../_shared/deadline-rules/v1.js';
import { outsideInterlinking } from '../../_shared/deadline-rules/v2.js';

const LIMIT = {
  workingDays: 0,
  workingDaysVerified: 5,
  article: 'Luật Hộ tịch 2014, Điều 5 khoản 3, Điều 18 khoản 2 (xác minh: 5 ngày làm việc, chưa được xác nhận)',
  confirmed: false,
};

/** Law on Civil Status 2014, art. 5.3. */
const CUT_OFF = '15:00';

export const marriageRegistrationDeadlines: Readonly<Record<string, NamedDeadline>> = outsideInterlinking(CUT_OFF, {
  ...caseDeadlines(LIMIT),
  ...stepDeadlines('marriage-registration', LIMIT),
});
