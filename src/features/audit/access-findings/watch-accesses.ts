import type { AccessWatch } from '../ports/access-findings.port.js';
import { judgeDays } from './rules.js';

/** Looks through the days that have ended since. Any number of nodes may do so, as often as they like. */
export async function watchAccessesOnce(watch: AccessWatch): Promise<number> {
  await watch.look(judgeDays);
  return 0;
}
