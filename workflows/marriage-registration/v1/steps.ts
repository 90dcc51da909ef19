/** The one step: the commune's people's committee registers the marriage and hands each of the two an original. */
import type { StepDefinition } from '../../../src/kernel/procedure/procedure-version.js';
import { ethnicGroupId, ethnicGroupWork } from '../../_shared/code-lists/v1.js';

export const marriageRegistrationSteps = [
  {
    step: 'marriage-registration',
    agency: 'civil-status',
    responsible: ['agency-officer', 'signing-officer'],
    after: [],
    requires: [],
    issues: 'marriage-certificate',
    undoing: { kind: 'irreversible', because: 'registered-marriage-stands' },
    communeFact: 'registrationCommune',
    codes: [ethnicGroupId],
    deskWork: ethnicGroupWork,
    legalBasis: { article: 'Luật Hộ tịch 2014, Điều 17, Điều 18', confirmed: false },
  },
] as const satisfies readonly StepDefinition[];
