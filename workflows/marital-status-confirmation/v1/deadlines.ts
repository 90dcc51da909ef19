/**
 * The limits of a confirmation of marital status: three working days, and as many again where another commune is asked (Decree
 * 123/2015 art. 22.3, 22.4). Neither was read in a text in force: the open question `marital-status-inquiry`.
 */
import type { NamedDeadline } from '../../../src/kernel/procedure/procedure-version.js';
import { caseDeadlines, stepDeadlines } from '../../_shared/deadline-rules/v1.js';
import { outsideInterlinking } from '../../_shared/deadline-rules/v2.js';

const LIMIT = {
  workingDays: 3,
  workingDaysVerified: 6,
  article: 'Nghị định 123/2015/NĐ-CP, Điều 22 khoản 3 và 4 (có xác minh nơi thường trú trước đây: 3 + 3 ngày làm việc)',
  confirmed: false,
};

/** No earlier hour than the closing of the office is known. */
const CLOSING = '17:00';

export const maritalStatusConfirmationDeadlines: Readonly<Record<string, NamedDeadline>> = outsideInterlinking(
  CLOSING,
  { ...caseDeadlines(LIMIT), ...stepDeadlines('marital-status-confirmation', LIMIT) },
);
