/** Complete applications to try, each named after what it shows; the simulated agencies know these people. */
import type { Sample } from '../../../src/kernel/procedure/procedure-version.js';
import deathAlreadyRegistered from './samples/death-already-registered.json' with { type: 'json' };
import deceasedNameDiffers from './samples/deceased-name-differs.json' with { type: 'json' };
import deceasedNotInRegister from './samples/deceased-not-in-register.json' with { type: 'json' };
import diedInFuture from './samples/died-in-future.json' with { type: 'json' };
import ethnicGroupUnmapped from './samples/ethnic-group-unmapped.json' with { type: 'json' };
import lateRegistration from './samples/late-registration.json' with { type: 'json' };
import straightforward from './samples/straightforward.json' with { type: 'json' };
import substituteNotice from './samples/substitute-notice.json' with { type: 'json' };

export const deathRegistrationSamples: readonly Sample[] = [
  straightforward,
  substituteNotice,
  lateRegistration,
  deceasedNameDiffers,
  diedInFuture,
  deceasedNotInRegister,
  deathAlreadyRegistered,
  ethnicGroupUnmapped,
];
