/** One step: the marriage is registered, prepared by one officer and signed by another. */
import { chartSetup, MICROSTEPS_MAX, namedDelays } from '../../../src/kernel/procedure/chart.js';
import { initialContext } from '../../../src/kernel/procedure/context.js';
import { agencyStep } from '../../_shared/agency-step/v1.js';
import { withDeskWork } from '../../_shared/agency-step/v2/desk-work.js';
import { withVerification } from '../../_shared/agency-step/v2/verification.js';
import { caseRegion } from '../../_shared/case-region/v1.js';
import { marriageRegistrationDeadlines } from './deadlines.js';
import { marriageRegistrationSteps } from './steps.js';

const steps = marriageRegistrationSteps.map(({ step }) => step);
const [registration] = marriageRegistrationSteps;

export const marriageRegistrationChart = chartSetup
  .extend({ delays: namedDelays(Object.keys(marriageRegistrationDeadlines)) })
  .createMachine({
    // Not the key alone: a step may be called like its procedure.
    id: 'marriage-registration-v1',
    type: 'parallel',
    context: ({ input }) => initialContext(input, steps),
    states: {
      case: caseRegion(marriageRegistrationSteps),
      'marriage-registration': withVerification(
        withDeskWork(
          agencyStep({
            ...registration,
            afterwards: 'case-ends',
            deciding: 'prepared-and-signed',
            warning: 'none',
          }),
          registration,
        ),
        registration.step,
      ),
    },
    options: { maxIterations: MICROSTEPS_MAX },
  });
