import type { Sample } from '../../../src/kernel/procedure/procedure-version.js';
export const deathSamples: readonly Sample[] = [];
