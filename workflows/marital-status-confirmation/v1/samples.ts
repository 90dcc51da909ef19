/** Complete applications to try, each named after what it shows; the simulated agencies know these people. */
import type { Sample } from '../../../src/kernel/procedure/procedure-version.js';
import declaredStatusDiffers from './samples/declared-status-differs.json' with { type: 'json' };
import earlierConfirmation from './samples/earlier-confirmation.json' with { type: 'json' };
import endedMarriagePaper from './samples/ended-marriage-paper.json' with { type: 'json' };
import ethnicGroupUnmapped from './samples/ethnic-group-unmapped.json' with { type: 'json' };
import formerResidenceAsked from './samples/former-residence-asked.json' with { type: 'json' };
import formerResidenceProven from './samples/former-residence-proven.json' with { type: 'json' };
import livesInAnotherCommune from './samples/lives-in-another-commune.json' with { type: 'json' };
import marriedAlready from './samples/married-already.json' with { type: 'json' };
import partnerDetails from './samples/partner-details.json' with { type: 'json' };
import straightforward from './samples/straightforward.json' with { type: 'json' };
import subjectNameDiffers from './samples/subject-name-differs.json' with { type: 'json' };
import subjectNotInRegister from './samples/subject-not-in-register.json' with { type: 'json' };
import toSellProperty from './samples/to-sell-property.json' with { type: 'json' };
import tooYoungToMarry from './samples/too-young-to-marry.json' with { type: 'json' };

export const maritalStatusConfirmationSamples: readonly Sample[] = [
  straightforward,
  toSellProperty,
  formerResidenceAsked,
  formerResidenceProven,
  declaredStatusDiffers,
  endedMarriagePaper,
  ethnicGroupUnmapped,
  partnerDetails,
  subjectNameDiffers,
  earlierConfirmation,
  marriedAlready,
  tooYoungToMarry,
  livesInAnotherCommune,
  subjectNotInRegister,
];
