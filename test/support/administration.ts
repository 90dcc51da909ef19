/** Administrators over the API. */
import { z } from 'zod';
import type { Answer, Caller } from './product.js';

export const REASON = { code: 'reorganisation', text: 'Theo quyết định sắp xếp đơn vị.' };

const acted = z.object({ id: z.string(), status: z.string() });

/** Proposes a change and returns its id. */
export async function proposeChange(by: Caller, change: object, headers = {}): Promise<string> {
  const { status, body } = await by.post('/administration/changes', { change, reason: REASON }, headers);
  if (status !== 201) throw new Error(`not proposed: ${JSON.stringify(body)}`);
  return acted.parse(body).id;
}

export function decideChange(
  by: Caller,
  id: string,
  how: 'approve' | 'refuse' | 'withdraw',
  headers = {},
): Promise<Answer> {
  return by.post(`/administration/changes/${id}/${how}`, { reason: REASON }, headers);
}
