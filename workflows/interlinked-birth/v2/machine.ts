/** Birth registration → permanent residence ∥ child health insurance; a branch may be left out. */
import { chartSetup, MICROSTEPS_MAX, namedDelays } from '../../../src/kernel/procedure/chart.js';
import { initialContext } from '../../../src/kernel/procedure/context.js';
import { caseRegion } from '../../_shared/case-region/v2.js';
import { birthDeadlines } from './deadlines.js';
import { birthRegions } from './regions.js';
import { birthSteps } from './steps.js';

const steps = birthSteps.map(({ step }) => step);

export const birthChart = chartSetup.extend({ delays: namedDelays(Object.keys(birthDeadlines)) }).createMachine({
  id: 'interlinked-birth',
  type: 'parallel',
  context: ({ input }) => initialContext(input, steps),
  states: {
    case: caseRegion(birthSteps),
    ...birthRegions(birthSteps),
  },
  options: { maxIterations: MICROSTEPS_MAX },
});
