/** The registration of a birth, and what may follow it with a choice: the same in each version since branches go on side by side. */
import { agencyStep } from '../../_shared/agency-step/v1.js';
import { chosenStep } from '../../_shared/agency-step/v2.js';
import { withConsent } from '../../_shared/agency-step/v2/consent.js';
import { withDeskWork } from '../../_shared/agency-step/v2/desk-work.js';
import { withVerification } from '../../_shared/agency-step/v2/verification.js';
import { askedForResidence } from './consents.js';
import type { birthSteps } from './steps.js';

type Steps = typeof birthSteps;

/**
 * Their regions, in the order of the chart.
 *
 * @param steps - of a version, which may have others after these three
 */
export function birthRegions([registration, residence, insurance]: readonly [
  Steps[0],
  Steps[1],
  Steps[2],
  ...unknown[],
]) {
  return {
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
  };
}
