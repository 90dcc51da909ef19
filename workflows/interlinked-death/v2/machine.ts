/** Death registration → residence removal ∥ funeral and survivor benefits of whoever pays them; any branch may be left out. */
import { chartSetup, MICROSTEPS_MAX, namedDelays } from '../../../src/kernel/procedure/chart.js';
import { initialContext } from '../../../src/kernel/procedure/context.js';
import { agencyStep } from '../../_shared/agency-step/v1.js';
import { chosenStep } from '../../_shared/agency-step/v2.js';
import { withConsent } from '../../_shared/agency-step/v2/consent.js';
import { withDeskWork } from '../../_shared/agency-step/v2/desk-work.js';
import { withVerification } from '../../_shared/agency-step/v2/verification.js';
import { caseRegion } from '../../_shared/case-region/v2.js';
import { askedOfRelatives } from './consents.js';
import { deathDeadlines } from './deadlines.js';
import { deathSteps } from './steps.js';

const steps = deathSteps.map(({ step }) => step);
const [registration, residence, funeral, survivors, merit, allowance] = deathSteps;

const paid = { afterwards: 'others-go-on', deciding: 'prepared-and-signed', warning: 'before-deadline' } as const;

export const deathChart = chartSetup.extend({ delays: namedDelays(Object.keys(deathDeadlines)) }).createMachine({
  id: 'interlinked-death',
  type: 'parallel',
  context: ({ input }) => initialContext(input, steps),
  states: {
    case: caseRegion(deathSteps),
    'death-registration': withVerification(
      withDeskWork(
        agencyStep({
          ...registration,
          afterwards: 'others-go-on',
          deciding: 'prepared-and-signed',
          warning: 'none',
        }),
        registration,
      ),
      registration.step,
    ),
    'residence-removal': chosenStep({
      ...residence,
      choiceFact: 'residence',
      afterwards: 'others-go-on',
      deciding: 'examined',
      warning: 'before-deadline',
    }),
    'funeral-benefit': chosenStep({ ...funeral, ...paid, choiceFact: 'funeralBenefit' }),
    'survivor-benefit': withConsent(
      withDeskWork(chosenStep({ ...survivors, ...paid, choiceFact: 'survivorBenefit' }), survivors),
      survivors.step,
      askedOfRelatives,
    ),
    'merit-funeral-allowance': chosenStep({ ...merit, ...paid, choiceFact: 'meritAllowance' }),
    'funeral-allowance': chosenStep({ ...allowance, ...paid, choiceFact: 'funeralAllowance' }),
  },
  options: { maxIterations: MICROSTEPS_MAX },
});
