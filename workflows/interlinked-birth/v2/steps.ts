/** The steps of Decree 63/2024: after the registration, residence and insurance go on side by side, each if the family wants it. */
import type { StepDefinition } from '../../../src/kernel/procedure/procedure-version.js';
import { birthSteps as first } from '../v1/steps.js';

const [registration, residence, insurance] = first;

export const birthSteps = [
  {
    ...registration,
    communeFact: 'registrationCommune',
    // A code that the other list has not; and twins, who are taken for each other where numbers are given (Công văn 3160/BTP-CNTT).
    deskWork: { 'ethnic-group-unmapped': 'mapping', 'twins-confirmation': 'confirmation' },
  },
  { ...residence, deskWork: { 'ct01-consent': 'consent', 'parents-apart-consent': 'consent' } },
  { ...insurance, after: ['birth-registration'] },
] as const satisfies readonly StepDefinition[];
