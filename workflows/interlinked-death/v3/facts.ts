/** As under Decree 63/2024: what Decree 301/2026 changes of it was not read. */
export { deathFacts } from '../v2/facts.js';
