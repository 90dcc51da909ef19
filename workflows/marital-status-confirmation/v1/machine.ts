/** One step: the paper is prepared by the civil-status officer and signed by the chairman; another commune may have to be asked first. */
import { chartSetup, MICROSTEPS_MAX, namedDelays } from '../../../src/kernel/procedure/chart.js';
import { initialContext } from '../../../src/kernel/procedure/context.js';
import { agencyStep } from '../../_shared/agency-step/v1.js';
import { withDeskWork } from '../../_shared/agency-step/v2/desk-work.js';
import { withVerification } from '../../_shared/agency-step/v2/verification.js';
import { caseRegion } from '../../_shared/case-region/v1.js';
import { maritalStatusConfirmationDeadlines } from './deadlines.js';
import { maritalStatusConfirmationSteps } from './steps.js';

const steps = maritalStatusConfirmationSteps.map(({ step }) => step);
const [confirmation] = maritalStatusConfirmationSteps;

export const maritalStatusConfirmationChart = chartSetup
  .extend({ delays: namedDelays(Object.keys(maritalStatusConfirmationDeadlines)) })
  .createMachine({
    // Not the key alone: a step may be called like its procedure.
    id: 'marital-status-confirmation-v1',
    type: 'parallel',
    context: ({ input }) => initialContext(input, steps),
    states: {
      case: caseRegion(maritalStatusConfirmationSteps),
      'marital-status-confirmation': withVerification(
        withDeskWork(
          agencyStep({
            ...confirmation,
            afterwards: 'case-ends',
            deciding: 'prepared-and-signed',
            warning: 'before-deadline',
          }),
          confirmation,
        ),
        confirmation.step,
      ),
    },
    options: { maxIterations: MICROSTEPS_MAX },
  });
