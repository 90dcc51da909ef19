import type { Instant } from '../../kernel/values/time.js';
import type { Viewer } from '../../platform/http/viewer.js';
import { Problem } from '../../platform/problems/problem.js';
import type { Lookup, Lookups } from './ports/lookups.port.js';

/**
 * Lets nobody walk through the registers (OWASP API6:2023): no register is asked for whoever has used up an hour's lookups.
 *
 * @throws Problem `too-many-lookups`
 */
export async function refuseBeyondLimit(lookups: Lookups, viewer: Viewer): Promise<void> {
  const retryAfterS = await lookups.waitS(viewer);
  if (retryAfterS !== undefined) throw new Problem('too-many-lookups', { retryAfterS });
}

/**
 * Writes the lookup down.
 *
 * @returns its legal time
 * @throws Problem `too-many-lookups` if many at the same moment were too many: then nothing is shown
 */
export async function recordWithinLimit(lookups: Lookups, lookup: Lookup): Promise<Instant> {
  const recorded = await lookups.record(lookup);
  if ('waitS' in recorded) throw new Problem('too-many-lookups', { retryAfterS: recorded.waitS });
  return recorded.at;
}
