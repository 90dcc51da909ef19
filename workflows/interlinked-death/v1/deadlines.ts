/** The limits of interlinked-death. The per-agency limits of Decree 63/2024 art. 12 were not read in full: marked unconfirmed. */
import type { NamedDeadline } from '../../../src/kernel/procedure/procedure-version.js';
import { caseDeadlines, stepDeadlines } from '../../_shared/deadline-rules/v1.js';

const WHOLE = {
  workingDays: 6,
  article: 'Quyết định 296/QĐ-VPCP (nhóm B: từ 6 đến 18 ngày làm việc theo chế độ)',
  confirmed: false,
};

export const deathDeadlines: Readonly<Record<string, NamedDeadline>> = {
  ...caseDeadlines(WHOLE),
  ...stepDeadlines('death-registration', {
    workingDays: 0,
    workingDaysVerified: 3,
    article: 'Luật Hộ tịch 2014, Điều 5 khoản 3, Điều 34 (xác minh: 3 ngày làm việc)',
    confirmed: true,
  }),
  ...stepDeadlines('residence-removal', {
    workingDays: 2,
    article: 'Nghị định 63/2024/NĐ-CP, Điều 12 (thời hạn từng cơ quan chưa được xác nhận)',
    confirmed: false,
  }),
  ...stepDeadlines('funeral-allowance', {
    workingDays: 5,
    article: 'Nghị định 20/2021/NĐ-CP, Điều 11 (2 + 3 ngày làm việc; thời hạn sau 01/07/2025 chưa được xác nhận)',
    confirmed: false,
  }),
};
