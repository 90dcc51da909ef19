import { z } from 'zod';
import type { Caller } from './product.js';

/** What cases are shown in full for, and why. */
export const ASKED = { purpose: 'complaint-or-audit', reason: 'Đối chiếu hồ sơ theo đơn của gia đình.' };

const revealed = z.object({ values: z.record(z.string(), z.string()) });

/** The case as the caller sees it, with the real values in place of the masks: each call is a reveal. */
export async function inFull(caller: Caller, code: string): Promise<unknown> {
  const { body } = await caller.get(`/cases/${code}`);
  const { values } = revealed.parse((await caller.post(`/cases/${code}/reveal`, ASKED)).body);
  return Object.entries(values).reduce<unknown>(
    (so, [pointer, value]) => put(so, pointer.split('/').slice(1), value),
    body,
  );
}

function put(within: unknown, [name, ...rest]: readonly string[], value: string): unknown {
  if (name === undefined) return value;
  if (Array.isArray(within)) return within.map((item, at) => (String(at) === name ? put(item, rest, value) : item));
  return { ...Object(within), [name]: put(Object(within)[name], rest, value) };
}
