/** Complete applications to try, each as `POST /cases` takes it: the usual ways first, then what each agency asks again or refuses. */
import type { Sample } from '../../../src/kernel/procedure/procedure-version.js';
import birthAlreadyRegistered from './samples/birth-already-registered.json' with { type: 'json' };
import birthNoticeFacilityUnknown from './samples/birth-notice-facility-unknown.json' with { type: 'json' };
import bornInFuture from './samples/born-in-future.json' with { type: 'json' };
import bornOutsideFacility from './samples/born-outside-facility.json' with { type: 'json' };
import ct01Consent from './samples/ct01-consent.json' with { type: 'json' };
import facilityUnknown from './samples/facility-unknown.json' with { type: 'json' };
import guardianMissing from './samples/guardian-missing.json' with { type: 'json' };
import headLivesElsewhere from './samples/head-lives-elsewhere.json' with { type: 'json' };
import headNameDiffers from './samples/head-name-differs.json' with { type: 'json' };
import headNotInRegister from './samples/head-not-in-register.json' with { type: 'json' };
import lateRegistration from './samples/late-registration.json' with { type: 'json' };
import marriageOrAcknowledgementPaper from './samples/marriage-or-acknowledgement-paper.json' with { type: 'json' };
import motherNameDiffers from './samples/mother-name-differs.json' with { type: 'json' };
import motherNotInRegister from './samples/mother-not-in-register.json' with { type: 'json' };
import personalIdLater from './samples/personal-id-later.json' with { type: 'json' };
import poorHousehold from './samples/poor-household.json' with { type: 'json' };
import poorHouseholdPaperUnknown from './samples/poor-household-paper-unknown.json' with { type: 'json' };
import relationNotKin from './samples/relation-not-kin.json' with { type: 'json' };
import singleMother from './samples/single-mother.json' with { type: 'json' };
import sixOrOlder from './samples/six-or-older.json' with { type: 'json' };
import straightforward from './samples/straightforward.json' with { type: 'json' };
import straightforwardElsewhere from './samples/straightforward-elsewhere.json' with { type: 'json' };

export const birthSamples: readonly Sample[] = [
  straightforward,
  straightforwardElsewhere,
  singleMother,
  poorHousehold,
  bornOutsideFacility,
  lateRegistration,
  personalIdLater,
  relationNotKin,
  poorHouseholdPaperUnknown,
  birthAlreadyRegistered,
  birthNoticeFacilityUnknown,
  bornInFuture,
  ct01Consent,
  facilityUnknown,
  guardianMissing,
  headLivesElsewhere,
  headNameDiffers,
  headNotInRegister,
  marriageOrAcknowledgementPaper,
  motherNameDiffers,
  motherNotInRegister,
  sixOrOlder,
];
