/** The steps since the benefit follows what the deceased received: after the registration everything goes on side by side. */
import type { StepDefinition } from '../../../src/kernel/procedure/procedure-version.js';
import { ethnicGroupId, ethnicGroupWork } from '../../_shared/code-lists/v1.js';
import { deathSteps as first } from '../v1/steps.js';

const [registration, residence, allowance] = first;

const benefit = {
  responsible: ['agency-officer', 'signing-officer'],
  after: ['death-registration'],
  requires: ['death-registration'],
  undoing: { kind: 'irreversible', because: 'paid-allowance-is-recovered-by-decision' },
  communeFact: 'residenceCommune',
} as const;

export const deathSteps = [
  { ...registration, codes: [ethnicGroupId], deskWork: ethnicGroupWork },
  residence,
  {
    ...benefit,
    step: 'funeral-benefit',
    agency: 'social-insurance',
    issues: 'funeral-benefit-decision',
    legalBasis: { article: 'Luật Bảo hiểm xã hội 2024, Điều 85, Điều 91', confirmed: true },
  },
  {
    ...benefit,
    step: 'survivor-benefit',
    agency: 'social-insurance',
    issues: 'survivor-benefit-decision',
    deskWork: { 'relatives-disagree': 'consent' },
    legalBasis: { article: 'Luật Bảo hiểm xã hội 2024, Điều 86–91', confirmed: true },
  },
  {
    ...benefit,
    step: 'merit-funeral-allowance',
    agency: 'merit',
    issues: 'merit-funeral-decision',
    legalBasis: { article: 'Pháp lệnh Ưu đãi người có công 2020; Nghị định 131/2021/NĐ-CP', confirmed: false },
  },
  { ...allowance, after: ['death-registration'] },
] as const satisfies readonly StepDefinition[];
