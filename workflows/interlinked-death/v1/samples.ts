/** Complete applications to try, each as `POST /cases` takes it: the usual ways first, then what each agency asks again or refuses. */
import type { Sample } from '../../../src/kernel/procedure/procedure-version.js';
import accountOfAnother from './samples/account-of-another.json' with { type: 'json' };
import authorisationPaper from './samples/authorisation-paper.json' with { type: 'json' };
import belongsToSocialInsurance from './samples/belongs-to-social-insurance.json' with { type: 'json' };
import bornInSomeYear from './samples/born-in-some-year.json' with { type: 'json' };
import buriedBeforeDeath from './samples/buried-before-death.json' with { type: 'json' };
import cashPayment from './samples/cash-payment.json' with { type: 'json' };
import deathAlreadyRegistered from './samples/death-already-registered.json' with { type: 'json' };
import deceasedLivedElsewhere from './samples/deceased-lived-elsewhere.json' with { type: 'json' };
import deceasedNameDiffers from './samples/deceased-name-differs.json' with { type: 'json' };
import deceasedNotInRegister from './samples/deceased-not-in-register.json' with { type: 'json' };
import diedInFuture from './samples/died-in-future.json' with { type: 'json' };
import householdDiffers from './samples/household-differs.json' with { type: 'json' };
import lateRegistration from './samples/late-registration.json' with { type: 'json' };
import newHeadNeeded from './samples/new-head-needed.json' with { type: 'json' };
import notEntitled from './samples/not-entitled.json' with { type: 'json' };
import soleMember from './samples/sole-member.json' with { type: 'json' };
import soleMemberHasOtherHead from './samples/sole-member-has-other-head.json' with { type: 'json' };
import straightforward from './samples/straightforward.json' with { type: 'json' };
import substituteNotice from './samples/substitute-notice.json' with { type: 'json' };

export const deathSamples: readonly Sample[] = [
  straightforward,
  cashPayment,
  newHeadNeeded,
  substituteNotice,
  lateRegistration,
  soleMemberHasOtherHead,
  accountOfAnother,
  authorisationPaper,
  belongsToSocialInsurance,
  bornInSomeYear,
  buriedBeforeDeath,
  deathAlreadyRegistered,
  deceasedLivedElsewhere,
  deceasedNameDiffers,
  deceasedNotInRegister,
  diedInFuture,
  householdDiffers,
  notEntitled,
  soleMember,
];
