/** Cases that an agency has sent back, to be corrected. */
import { itemIn, startCase } from './cases.js';
import type { Caller } from './product.js';
import type { ApplicationBody } from './valid-applications.js';

const MISMATCH = { code: 'data-mismatch', text: 'Tên không khớp.', legalBasis: 'Nghị định 63/2024/NĐ-CP, Điều 8' };

/** A case of that application that its first agency has sent back, and what was typed. */
export async function returnedCase<Body extends ApplicationBody>(
  { desk, officer }: { readonly desk: Caller; readonly officer: Caller },
  body: Body,
): Promise<{ readonly code: string; readonly body: Body }> {
  const { code } = await startCase(desk, body);
  const item = await itemIn(officer, code, 'examine');
  await officer.post(`/work-items/${item}/complete`, { outcome: 'request-supplement', reason: MISMATCH });
  return { code, body };
}

/** One group of what was typed, with a change. */
export function groupOf({ data }: ApplicationBody, name: string, change: object) {
  const group = data[name];
  return { [name]: { ...(typeof group === 'object' ? group : {}), ...change } };
}
