/** The one step: the commune's people's committee looks the marital status up and confirms it on paper. */
import type { StepDefinition } from '../../../src/kernel/procedure/procedure-version.js';
import { ethnicGroupId, ethnicGroupWork } from '../../_shared/code-lists/v1.js';

export const maritalStatusConfirmationSteps = [
  {
    step: 'marital-status-confirmation',
    agency: 'civil-status',
    responsible: ['agency-officer', 'signing-officer'],
    after: [],
    requires: [],
    issues: 'marital-status-paper',
    undoing: { kind: 'irreversible', because: 'issued-confirmation-stands' },
    communeFact: 'residenceCommune',
    codes: [ethnicGroupId],
    deskWork: ethnicGroupWork,
    legalBasis: { article: 'Nghị định 123/2015/NĐ-CP, Điều 21, Điều 22', confirmed: false },
  },
] as const satisfies readonly StepDefinition[];
