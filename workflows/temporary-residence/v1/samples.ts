/** Complete applications to try, each named after what it shows; the simulated agencies know these people. */
import type { Sample } from '../../../src/kernel/procedure/procedure-version.js';
import declaredLate from './samples/declared-late.json' with { type: 'json' };
import lodgingInHomeCommune from './samples/lodging-in-home-commune.json' with { type: 'json' };
import lodgingPaper from './samples/lodging-paper.json' with { type: 'json' };
import ownerConsent from './samples/owner-consent.json' with { type: 'json' };
import ownerNameDiffers from './samples/owner-name-differs.json' with { type: 'json' };
import residentNotInRegister from './samples/resident-not-in-register.json' with { type: 'json' };
import stayAlreadyRegistered from './samples/stay-already-registered.json' with { type: 'json' };
import stayOverTwoYears from './samples/stay-over-two-years.json' with { type: 'json' };
import stayUnderThirtyDays from './samples/stay-under-thirty-days.json' with { type: 'json' };
import straightforward from './samples/straightforward.json' with { type: 'json' };

export const temporaryResidenceSamples: readonly Sample[] = [
  straightforward,
  declaredLate,
  ownerConsent,
  lodgingPaper,
  stayOverTwoYears,
  ownerNameDiffers,
  stayUnderThirtyDays,
  stayAlreadyRegistered,
  lodgingInHomeCommune,
  residentNotInRegister,
];
