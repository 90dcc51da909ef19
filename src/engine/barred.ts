import { z } from 'zod';
import type { Verdict } from '../platform/policy/authorize.js';
import type { Bar } from '../platform/policy/policy.js';
import { textsSchema } from '../platform/problems/problem-schema.js';

/** What keeps a viewer from commands that their role would allow, and who gives them instead. */
export const barredSchema = z.array(
  z.object({
    code: z.enum(['own-case', 'same-person-may-not-sign', 'same-person-may-not-refund']),
    commands: z.array(z.string()),
    text: textsSchema,
  }),
);
export type Barred = z.infer<typeof barredSchema>;

/** A command, and what the policy says of it. */
export interface Judged<Name extends string> {
  readonly name: Name;
  readonly verdict: Verdict;
}

/** In one line, for whoever misses what the page offers to others. */
const TEXTS = {
  'own-case': {
    vi: 'Hồ sơ có tên bạn hoặc người bạn đang làm thay. Đồng nghiệp cùng vai trò tại đơn vị thực hiện việc này.',
    en: 'You, or the person in whose place you act, are named in this case. A colleague with the same role at the office does it.',
  },
  'same-person-may-not-sign': {
    vi: 'Bạn hoặc người bạn đang làm thay đã soạn quyết định này. Người có thẩm quyền ký khác tại đơn vị thực hiện việc này.',
    en: 'You, or the person in whose place you act, prepared this decision. Another person who may sign for the office does it.',
  },
  'same-person-may-not-refund': {
    vi: 'Bạn hoặc người bạn đang làm thay đã miễn khoản phí này. Đồng nghiệp khác tại bộ phận một cửa hoàn tiền cho gia đình.',
    en: 'You, or the person in whose place you act, exempted the family from this fee. A colleague at the desk gives the money back.',
  },
} as const satisfies Readonly<Record<Bar, Barred[number]['text']>>;

const BARS = ['own-case', 'same-person-may-not-sign', 'same-person-may-not-refund'] as const satisfies readonly Bar[];

/** The commands as answers show them: those that are allowed, and those from which something keeps the viewer. */
export function shownRights<Name extends string>(judged: readonly Judged<Name>[]) {
  const barred: Barred = BARS.map((code) => ({
    code,
    commands: judged.flatMap(({ name, verdict }) => (verdict.kind === 'denied' && verdict.code === code ? [name] : [])),
    text: TEXTS[code],
  })).filter(({ commands }) => commands.length > 0);
  return {
    allowedCommands: judged.flatMap(({ name, verdict }) => (verdict.kind === 'allowed' ? [name] : [])),
    barred,
  };
}
