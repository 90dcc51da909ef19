/**
 * The limits of interlinked-birth since 1 September 2026. The final text of Decree 301/2026 was not read: the whole follows its
 * draft (9 working days, 12 with verification), the identity card its own law; both are unconfirmed.
 */
import type { NamedDeadline } from '../../../src/kernel/procedure/procedure-version.js';
import { caseDeadlines, stepDeadlines } from '../../_shared/deadline-rules/v1.js';
import { wholeOfSteps } from '../../_shared/deadline-rules/v2/of-steps.js';
import { birthDeadlines as before } from '../v2/deadlines.js';

export const birthDeadlines: Readonly<Record<string, NamedDeadline>> = {
  ...before,
  ...wholeOfSteps(
    caseDeadlines({
      workingDays: 9,
      workingDaysVerified: 12,
      article: 'Nghị định 301/2026/NĐ-CP',
      confirmed: false,
    }),
  ),
  ...stepDeadlines('child-identity-card', {
    workingDays: 7,
    article: 'Luật Căn cước 2023, Điều 26',
    confirmed: false,
  }),
};
