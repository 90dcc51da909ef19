/** The steps, who carries them out, what each needs, and what a withdrawal can still take back. */
import type { StepDefinition } from '../../../src/kernel/procedure/procedure-version.js';

export const birthSteps = [
  {
    step: 'birth-registration',
    agency: 'civil-status',
    responsible: ['agency-officer', 'signing-officer'],
    after: [],
    requires: [],
    issues: 'birth-certificate',
    undoing: { kind: 'irreversible', because: 'registered-birth-stands' },
    communeFact: 'residenceCommune',
    legalBasis: { article: 'Luật Hộ tịch 2014, Điều 13–16; Nghị định 63/2024/NĐ-CP, Điều 8', confirmed: true },
  },
  {
    step: 'permanent-residence',
    agency: 'residence',
    responsible: ['agency-officer'],
    after: ['birth-registration'],
    requires: ['birth-registration'],
    issues: 'residence-registration-notice',
    undoing: { kind: 'compensated' },
    communeFact: 'residenceCommune',
    legalBasis: { article: 'Luật Cư trú 2020, Điều 20, 22, 35; Nghị định 63/2024/NĐ-CP, Điều 7', confirmed: true },
  },
  {
    step: 'child-health-insurance',
    agency: 'social-insurance',
    responsible: ['agency-officer'],
    after: ['permanent-residence'],
    // The card needs the registered birth, not the residence: a refused residence does not hold it back.
    requires: ['birth-registration'],
    issues: 'health-insurance-card',
    undoing: { kind: 'compensated' },
    communeFact: 'residenceCommune',
    legalBasis: {
      article: 'Luật Bảo hiểm y tế 2008, Điều 12, 16, 17; Nghị định 63/2024/NĐ-CP, Điều 7',
      confirmed: true,
    },
  },
] as const satisfies readonly StepDefinition[];
