/** One step: an officer of the commune police examines the application and registers the stay. */
import { chartSetup, MICROSTEPS_MAX, namedDelays } from '../../../src/kernel/procedure/chart.js';
import { initialContext } from '../../../src/kernel/procedure/context.js';
import { agencyStep } from '../../_shared/agency-step/v1.js';
import { caseRegion } from '../../_shared/case-region/v1.js';
import { temporaryResidenceDeadlines } from './deadlines.js';
import { temporaryResidenceSteps } from './steps.js';

const steps = temporaryResidenceSteps.map(({ step }) => step);
const [registration] = temporaryResidenceSteps;

export const temporaryResidenceChart = chartSetup
  .extend({ delays: namedDelays(Object.keys(temporaryResidenceDeadlines)) })
  .createMachine({
    // Not the key alone: a step may be called like its procedure.
    id: 'temporary-residence-v1',
    type: 'parallel',
    context: ({ input }) => initialContext(input, steps),
    states: {
      case: caseRegion(temporaryResidenceSteps),
      'temporary-residence': agencyStep({
        ...registration,
        afterwards: 'case-ends',
        deciding: 'examined',
        warning: 'before-deadline',
      }),
    },
    options: { maxIterations: MICROSTEPS_MAX },
  });
