import type { Viewer } from '../../platform/http/viewer.js';
import { Problem } from '../../platform/problems/problem.js';
import type { Lookups } from './ports/lookups.port.js';

/**
 * Lets nobody walk through the registers (OWASP API6:2023): no register is asked before.
 *
 * @throws Problem `too-many-lookups`
 */
export async function staysWithinLimit(lookups: Lookups, viewer: Viewer): Promise<void> {
  const retryAfterS = await lookups.waitS(viewer);
  if (retryAfterS !== undefined) throw new Problem('too-many-lookups', { retryAfterS });
}
