/** The time of all processors together. */
import { cpus } from 'node:os';

/**
 * Milliseconds that the processors of this machine have worked since it started, for whichever process. What lies between two looks
 * is also PostgreSQL's, Redis's and the agency systems', and of whatever else runs.
 */
export function machineWorkedMs(): number {
  return cpus().reduce((sum, { times: { user, nice, sys, irq } }) => sum + user + nice + sys + irq, 0);
}
