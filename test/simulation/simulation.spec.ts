/**
 * The real engine — command processor, relay, workers, timers, reconciler, kernel and both procedures — in several
 * simulated processes that crash, over stores, a carrier, agencies and people that fail as the seed draws it. After each
 * transaction and at the end the invariants of the engine are checked; see test/simulation/checks. The other half of the
 * seeds is in simulation-other-half.spec.ts. SEEDS says how many, FIRST_SEED where to begin; SEED tells the
 * whole story of one.
 */
import { itKeepsItsPromises } from './seed-block.js';

describe('the engine among crashes, losses and people', () => {
  itKeepsItsPromises(0);
});
