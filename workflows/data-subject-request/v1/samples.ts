/** Complete requests to try, each named after what it shows; the simulated agencies know these people. */
import type { Sample } from '../../../src/kernel/procedure/procedure-version.js';
import correctedWithProof from './samples/corrected-with-proof.json' with { type: 'json' };
import correctionPaper from './samples/correction-paper.json' with { type: 'json' };
import erasureVerified from './samples/erasure-verified.json' with { type: 'json' };
import identityPaper from './samples/identity-paper.json' with { type: 'json' };
import keptByLaw from './samples/kept-by-law.json' with { type: 'json' };
import representationPaper from './samples/representation-paper.json' with { type: 'json' };
import straightforward from './samples/straightforward.json' with { type: 'json' };
import whoLooked from './samples/who-looked.json' with { type: 'json' };

export const requestSamples: readonly Sample[] = [
  straightforward,
  whoLooked,
  correctedWithProof,
  correctionPaper,
  erasureVerified,
  identityPaper,
  keptByLaw,
  representationPaper,
];
