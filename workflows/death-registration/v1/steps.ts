/** The one step: the commune's people's committee registers the death and issues the extract. */
import type { StepDefinition } from '../../../src/kernel/procedure/procedure-version.js';
import { ethnicGroupId, ethnicGroupWork } from '../../_shared/code-lists/v1.js';

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
    codes: [ethnicGroupId],
    deskWork: ethnicGroupWork,
    legalBasis: { article: 'Luật Hộ tịch 2014, Điều 32–34', confirmed: true },
  },
] as const satisfies readonly StepDefinition[];
