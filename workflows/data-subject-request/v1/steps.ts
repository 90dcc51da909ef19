/** The two acts of the unit for personal-data protection: it answers, then it does what was asked. */
import type { StepDefinition } from '../../../src/kernel/procedure/procedure-version.js';

export const requestSteps = [
  {
    step: 'request-answer',
    agency: 'data-protection',
    responsible: ['agency-officer'],
    after: [],
    requires: [],
    issues: 'request-reply',
    undoing: { kind: 'irreversible', because: 'given-reply-stands' },
    communeFact: 'residenceCommune',
    legalBasis: {
      article: 'Luật Bảo vệ dữ liệu cá nhân 2025, Điều 4; Nghị định 356/2025/NĐ-CP, Điều 5',
      confirmed: false,
    },
  },
  {
    step: 'request-fulfilment',
    agency: 'data-protection',
    responsible: ['agency-officer', 'signing-officer'],
    after: ['request-answer'],
    requires: ['request-answer'],
    issues: 'fulfilment-notice',
    undoing: { kind: 'irreversible', because: 'fulfilled-request-stands' },
    communeFact: 'residenceCommune',
    legalBasis: {
      article: 'Luật Bảo vệ dữ liệu cá nhân 2025, Điều 4; Nghị định 356/2025/NĐ-CP, Điều 5',
      confirmed: false,
    },
  },
] as const satisfies readonly StepDefinition[];
