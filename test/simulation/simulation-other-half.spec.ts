/** The other half of the seeds of simulation.spec.ts, so that two workers share them. */
import { itKeepsItsPromises } from './seed-block.js';

describe('the engine among crashes, losses and people, other half', () => {
  itKeepsItsPromises(1);
});
