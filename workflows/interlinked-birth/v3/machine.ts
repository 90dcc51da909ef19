/** Birth registration → permanent residence ∥ child health insurance ∥ child identity card; a branch may be left out. */
import { chartSetup, MICROSTEPS_MAX, namedDelays } from '../../../src/kernel/procedure/chart.js';
import { initialContext } from '../../../src/kernel/procedure/context.js';
import { agencyStep } from '../../_shared/agency-step/v1.js';
import { chosenStep } from '../../_shared/agency-step/v2.js';
import { withConsent } from '../../_shared/agency-step/v2/consent.js';
import { withDeskWork } from '../../_shared/agency-step/v2/desk-work.js';
import { withVerification } from '../../_shared/agency-step/v2/verification.js';
import { caseRegion } from '../../_shared/case-region/v2.js';
import { askedForResidence } from '../v2/consents.js';
import { birthDeadlines } from './deadlines.js';
import { birthSteps } from './steps.js';

const steps = birthSteps.map(({ step }) => step);
const [registration, residence, insurance, identityCard] = birthSteps;

export const birthChart = chartSetup.extend({ delays: namedDelays(Object.keys(birthDeadlines)) }).createMachine({
  id: 'interlinked-birth',
  type: 'parallel',
  context: ({ input }) => initialContext(input, steps),
  states: {
    case: caseRegion(birthSteps),
    'birth-registration': withVerification(
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
    'permanent-residence': withVerification(
      withConsent(
        withDeskWork(
          chosenStep({
            ...residence,
            choiceFact: 'residence',
            afterwards: 'others-go-on',
            deciding: 'examined',
            warning: 'before-deadline',
          }),
          residence,
        ),
        residence.step,
        askedForResidence,
      ),
      residence.step,
    ),
    'child-health-insurance': chosenStep({
      ...insurance,
      choiceFact: 'insurance',
      afterwards: 'others-go-on',
      deciding: 'examined',
      warning: 'before-deadline',
    }),
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
