/** The steps, who carries them out, what each needs, and what a withdrawal can still take back. */
import type { StepDefinition } from '../../../src/kernel/procedure/procedure-version.js';

export const deathSteps = [
  {
    step: 'death-registration',
    agency: 'civil-status',
    responsible: ['agency-officer', 'signing-officer'],
    after: [],
    requires: [],
    issues: 'death-extract',
    undoing: { kind: 'irreversible', because: 'registered-death-stands' },
    communeFact: 'residenceCommune',
    legalBasis: { article: 'Luật Hộ tịch 2014, Điều 32–34; Nghị định 63/2024/NĐ-CP, Điều 12', confirmed: true },
  },
  {
    step: 'residence-removal',
    agency: 'residence',
    responsible: ['agency-officer'],
    after: ['death-registration'],
    requires: ['death-registration'],
    issues: 'residence-removal-notice',
    undoing: { kind: 'compensated' },
    communeFact: 'residenceCommune',
    legalBasis: { article: 'Luật Cư trú 2020, Điều 24 khoản 1 điểm a', confirmed: true },
  },
  {
    step: 'funeral-allowance',
    agency: 'social-protection',
    responsible: ['agency-officer', 'signing-officer'],
    after: ['residence-removal'],
    // The allowance needs the registered death, not the removal from residence.
    requires: ['death-registration'],
    issues: 'funeral-allowance-decision',
    undoing: { kind: 'irreversible', because: 'paid-allowance-is-recovered-by-decision' },
    communeFact: 'residenceCommune',
    legalBasis: {
      article: 'Nghị định 20/2021/NĐ-CP, Điều 11 (nay: Nghị định 335/2026/NĐ-CP, Điều 11)',
      confirmed: false,
    },
  },
] as const satisfies readonly StepDefinition[];
