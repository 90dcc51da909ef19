/** The one step: the commune's people's committee registers the death and issues the extract. */
import type { StepDefinition } from '../../../src/kernel/procedure/procedure-version.js';

export const deathRegistrationSteps = [
  {
    step: 'death-registration',
    agency: 'civil-status',
    responsible: ['agency-officer', 'signing-officer'],
    after: [],
    requires: [],
    issues: 'death-extract',
    undoing: { kind: 'irreversible', because: 'registered-death-stands' },
    communeFact: 'residenceCommune',
    legalBasis: { article: 'Luật Hộ tịch 2014, Điều 32–34', confirmed: true },
  },
] as const satisfies readonly StepDefinition[];
