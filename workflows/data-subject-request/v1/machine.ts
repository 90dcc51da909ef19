/** The answer to the request → what was asked for is done; refused at the answer, nothing is done. */
import { chartSetup, MICROSTEPS_MAX, namedDelays } from '../../../src/kernel/procedure/chart.js';
import { initialContext } from '../../../src/kernel/procedure/context.js';
import { agencyStep } from '../../_shared/agency-step/v1.js';
import { withVerification } from '../../_shared/agency-step/v2/verification.js';
import { caseRegion } from '../../_shared/case-region/v1.js';
import { requestDeadlines } from './deadlines.js';
import { requestSteps } from './steps.js';

const steps = requestSteps.map(({ step }) => step);
const [answer, fulfilment] = requestSteps;

export const requestChart = chartSetup.extend({ delays: namedDelays(Object.keys(requestDeadlines)) }).createMachine({
  id: 'data-subject-request',
  type: 'parallel',
  context: ({ input }) => initialContext(input, steps),
  states: {
    case: caseRegion(requestSteps),
    'request-answer': agencyStep({
      ...answer,
      afterwards: 'others-go-on',
      deciding: 'examined',
      warning: 'before-deadline',
    }),
    // What is disclosed, corrected or erased cannot be taken back: one prepares it, another signs.
    'request-fulfilment': withVerification(
      agencyStep({
        ...fulfilment,
        afterwards: 'case-ends',
        deciding: 'prepared-and-signed',
        warning: 'before-deadline',
      }),
      fulfilment.step,
    ),
  },
  options: { maxIterations: MICROSTEPS_MAX },
});
