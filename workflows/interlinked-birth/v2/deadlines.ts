/** The limits of Decree 63/2024 are those of version 1: each branch has its own, the whole three working days. */
export { birthDeadlines } from '../v1/deadlines.js';
