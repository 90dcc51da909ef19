/** The limits of interlinked-birth under Decree 63/2024 with Decision 296/QĐ-VPCP; the whole is at most three working days. */
import type { NamedDeadline } from '../../../src/kernel/procedure/procedure-version.js';
import { caseDeadlines, stepDeadlines } from '../../_shared/deadline-rules/v1.js';

const WHOLE = {
  workingDays: 3,
  workingDaysVerified: 5,
  article: 'Nghị định 63/2024/NĐ-CP, Điều 7 khoản 2',
  confirmed: true,
};

export const birthDeadlines: Readonly<Record<string, NamedDeadline>> = {
  ...caseDeadlines(WHOLE),
  ...stepDeadlines('birth-registration', {
    workingDays: 0,
    // A birth outside a facility is verified within the longer limit of the whole chain.
    workingDaysVerified: 2,
    article: 'Luật Hộ tịch 2014, Điều 5 khoản 3; Nghị định 63/2024/NĐ-CP, Điều 8',
    confirmed: true,
  }),
  ...stepDeadlines('permanent-residence', {
    workingDays: 2,
    workingDaysVerified: 5,
    article: 'Nghị định 63/2024/NĐ-CP, Điều 7 khoản 2 (Bộ Công an, 09/2025: thường trú 2 ngày, xác minh 5 ngày)',
    confirmed: true,
  }),
  ...stepDeadlines('child-health-insurance', {
    workingDays: 2,
    article: 'Nghị định 63/2024/NĐ-CP, Điều 7 khoản 2 (thẻ BHYT 2 ngày)',
    confirmed: true,
  }),
};
