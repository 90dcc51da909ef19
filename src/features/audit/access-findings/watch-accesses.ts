import type { AccessWatch } from '../ports/access-findings.port.js';
import { judgeDays } from './rules.js';

/** Looks through one day that has ended since; the caller goes on at once until there is none. Any number of nodes may do so, as often as they like. */
export async function watchAccessesOnce(watch: AccessWatch): Promise<number> {
  return (await watch.look(judgeDays)) ? 1 : 0;
}
