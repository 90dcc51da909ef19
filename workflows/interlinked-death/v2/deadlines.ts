/** The limits of interlinked-death with its benefits; those that were not read in a text in force are marked as unconfirmed. */
import type { NamedDeadline } from '../../../src/kernel/procedure/procedure-version.js';
import { caseDeadlines, stepDeadlines } from '../../_shared/deadline-rules/v1.js';
import { consentDeadlines } from '../../_shared/deadline-rules/v2/consent.js';
import { wholeOfSteps } from '../../_shared/deadline-rules/v2/of-steps.js';
import { deathDeadlines as first } from '../v1/deadlines.js';

const SOCIAL_INSURANCE = {
  workingDays: 10,
  article: 'Luật Bảo hiểm xã hội 2024, Điều 91 (10 ngày làm việc)',
  confirmed: true,
};

export const deathDeadlines: Readonly<Record<string, NamedDeadline>> = {
  ...first,
  ...wholeOfSteps(
    caseDeadlines({
      workingDays: 18,
      article: 'Quyết định 296/QĐ-VPCP (nhóm B: từ 6 đến 18 ngày làm việc theo chế độ)',
      confirmed: false,
    }),
  ),
  ...stepDeadlines('funeral-benefit', SOCIAL_INSURANCE),
  ...stepDeadlines('survivor-benefit', SOCIAL_INSURANCE),
  ...consentDeadlines('survivor-benefit'),
  ...stepDeadlines('merit-funeral-allowance', {
    workingDays: 12,
    article: 'Nghị định 131/2021/NĐ-CP (thời hạn sau 01/07/2025 chưa được xác nhận)',
    confirmed: false,
  }),
};
