/** The steps of Decree 63/2024: after the registration, residence and insurance go on side by side, each if the family wants it. */
import type { StepDefinition } from '../../../src/kernel/procedure/procedure-version.js';
import { ethnicGroupId, ethnicGroupWork } from '../../_shared/code-lists/v1.js';
import { birthSteps as first } from '../v1/steps.js';

const [registration, residence, insurance] = first;

export const birthSteps = [
  {
    ...registration,
    communeFact: 'registrationCommune',
    codes: [ethnicGroupId],
    // Twins are taken for each other where numbers are given (Công văn 3160/BTP-CNTT).
    deskWork: { ...ethnicGroupWork, 'twins-confirmation': 'confirmation' },
  },
  { ...residence, deskWork: { 'ct01-consent': 'consent', 'parents-apart-consent': 'consent' } },
  { ...insurance, after: ['birth-registration'] },
] as const satisfies readonly StepDefinition[];
