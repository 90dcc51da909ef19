/** As under Decree 63/2024: what Decree 301/2026 changes of it was not read. */
export { deathDeadlines } from '../v2/deadlines.js';
