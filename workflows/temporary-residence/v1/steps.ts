/** The one step: the commune police enter the lodging in the residence register. */
import type { StepDefinition } from '../../../src/kernel/procedure/procedure-version.js';

export const temporaryResidenceSteps = [
  {
    step: 'temporary-residence',
    agency: 'residence',
    responsible: ['agency-officer'],
    after: [],
    requires: [],
    issues: 'temporary-residence-notice',
    undoing: { kind: 'compensated' },
    communeFact: 'lodgingCommune',
    legalBasis: { article: 'Luật Cư trú 2020, Điều 27, Điều 28, Điều 35', confirmed: false },
  },
] as const satisfies readonly StepDefinition[];
