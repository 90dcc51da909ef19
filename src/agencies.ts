import { registry } from '../workflows/registry.js';

/** The agencies that have a queue: those of the registered procedures, and the two that are told of everything. */
export const AGENCIES: readonly string[] = [
  ...new Set([
    ...registry.flatMap(({ steps }) => steps.map(({ agency }) => agency)),
    'national-portal',
    'notifications',
  ]),
];
