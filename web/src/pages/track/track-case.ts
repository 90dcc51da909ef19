import { bodyOf, newClient } from '../../api/new-client.js';
import type { paths } from '../../api/schema.js';

export type Tracking = paths['/api/v1/track/{code}']['post']['responses']['200']['content']['application/json'];

/** Whoever may be signed in at this machine, the proof alone counts. */
const client = newClient(() => document.documentElement.lang, { credentials: 'omit' });

/** @throws ProblemError in the server's own words */
export async function trackCase(code: string, proof: string): Promise<Tracking> {
  return bodyOf(await client.POST('/api/v1/track/{code}', { params: { path: { code } }, body: { proof } }));
}
