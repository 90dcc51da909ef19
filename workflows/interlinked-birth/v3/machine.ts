/** Birth registration → permanent residence ∥ child health insurance ∥ child identity card; a branch may be left out. */
import { chartSetup, MICROSTEPS_MAX, namedDelays } from '../../../src/kernel/procedure/chart.js';
import { initialContext } from '../../../src/kernel/procedure/context.js';
import { chosenStep } from '../../_shared/agency-step/v2.js';
import { caseRegion } from '../../_shared/case-region/v2.js';
import { birthRegions } from '../v2/regions.js';
import { birthDeadlines } from './deadlines.js';
import { birthSteps } from './steps.js';

const steps = birthSteps.map(({ step }) => step);
const [, , , identityCard] = birthSteps;

export const birthChart = chartSetup.extend({ delays: namedDelays(Object.keys(birthDeadlines)) }).createMachine({
  id: 'interlinked-birth',
  type: 'parallel',
  context: ({ input }) => initialContext(input, steps),
  states: {
    case: caseRegion(birthSteps),
    ...birthRegions(birthSteps),
    'child-identity-card': chosenStep({
      ...identityCard,
      choiceFact: 'identityCard',
      afterwards: 'others-go-on',
      deciding: 'prepared-and-signed',
      warning: 'before-deadline',
    }),
  },
  options: { maxIterations: MICROSTEPS_MAX },
});
