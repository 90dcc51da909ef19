/** The steps of Decree 301/2026: beside residence and insurance, the identity card of a child under six. */
import type { StepDefinition } from '../../../src/kernel/procedure/procedure-version.js';
import { birthSteps as before } from '../v2/steps.js';

export const birthSteps = [
  ...before,
  {
    step: 'child-identity-card',
    agency: 'identity-card',
    responsible: ['agency-officer', 'signing-officer'],
    after: ['birth-registration'],
    requires: ['birth-registration'],
    issues: 'identity-card',
    undoing: { kind: 'compensated' },
    communeFact: 'residenceCommune',
    legalBasis: {
      article: 'Luật Căn cước 2023, Điều 19, Điều 23; Nghị định 301/2026/NĐ-CP, Điều 1',
      confirmed: false,
    },
  },
] as const satisfies readonly StepDefinition[];
