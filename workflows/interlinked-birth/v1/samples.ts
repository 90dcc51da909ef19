import type { Sample } from '../../../src/kernel/procedure/procedure-version.js';
export const birthSamples: readonly Sample[] = [];
