/** Complete applications to try, each named after what it shows; the simulated agencies know these people. */
import type { Sample } from '../../../src/kernel/procedure/procedure-version.js';
import bothHaveToCome from './samples/both-have-to-come.json' with { type: 'json' };
import closeKinship from './samples/close-kinship.json' with { type: 'json' };
import ethnicGroupUnmapped from './samples/ethnic-group-unmapped.json' with { type: 'json' };
import existingMarriage from './samples/existing-marriage.json' with { type: 'json' };
import formerMarriagePaper from './samples/former-marriage-paper.json' with { type: 'json' };
import maritalStatusVerified from './samples/marital-status-verified.json' with { type: 'json' };
import marriageAlreadyRegistered from './samples/marriage-already-registered.json' with { type: 'json' };
import neitherLivesHere from './samples/neither-lives-here.json' with { type: 'json' };
import spouseNameDiffers from './samples/spouse-name-differs.json' with { type: 'json' };
import spouseNotInRegister from './samples/spouse-not-in-register.json' with { type: 'json' };
import straightforward from './samples/straightforward.json' with { type: 'json' };
import underAge from './samples/under-age.json' with { type: 'json' };

export const marriageRegistrationSamples: readonly Sample[] = [
  straightforward,
  maritalStatusVerified,
  bothHaveToCome,
  formerMarriagePaper,
  spouseNameDiffers,
  underAge,
  existingMarriage,
  closeKinship,
  neitherLivesHere,
  spouseNotInRegister,
  marriageAlreadyRegistered,
  ethnicGroupUnmapped,
];
