/** Death registration → residence removal → funeral allowance, each step waiting for the one before. */
import { chartSetup, MICROSTEPS_MAX, namedDelays } from '../../../src/kernel/procedure/chart.js';
import { initialContext } from '../../../src/kernel/procedure/context.js';
import { agencyStep } from '../../_shared/agency-step/v1.js';
import { caseRegion } from '../../_shared/case-region/v1.js';
import { deathDeadlines } from './deadlines.js';
import { deathSteps } from './steps.js';

const steps = deathSteps.map(({ step }) => step);
const [registration, residence, allowance] = deathSteps;

export const deathChart = chartSetup.extend({ delays: namedDelays(Object.keys(deathDeadlines)) }).createMachine({
  id: 'interlinked-death',
  type: 'parallel',
  context: ({ input }) => initialContext(input, steps),
  states: {
    case: caseRegion(deathSteps),
    'death-registration': agencyStep({
      ...registration,
      afterwards: 'others-go-on',
      deciding: 'prepared-and-signed',
      warning: 'none',
    }),
    'residence-removal': agencyStep({
      ...residence,
      afterwards: 'others-go-on',
      deciding: 'examined',
      warning: 'before-deadline',
    }),
    'funeral-allowance': agencyStep({
      ...allowance,
      afterwards: 'case-ends',
      deciding: 'prepared-and-signed',
      warning: 'before-deadline',
    }),
  },
  options: { maxIterations: MICROSTEPS_MAX },
});
