/** Why a case waits, in the words of `GET /cases/{code}/explain`. */
import { z } from 'zod';
import { row } from './page.js';
import { label } from './words.js';
import type { Label, Words } from './words.js';

export const explanation = z.object({
  waitsFor: z.array(
    z.object({
      label,
      text: label,
      holder: z.object({ kind: z.string(), attempts: z.int().optional(), failure: z.string().optional() }),
      until: z.object({ dueAt: z.string(), article: z.string(), replacedDueOn: z.array(z.string()) }).optional(),
    }),
  ),
});

const TEXTS = {
  question: { vi: 'Vì sao chờ?', en: 'Why does it wait?' },
  until: { vi: 'Đến', en: 'Until' },
  replaced: { vi: 'thay cho ngày hẹn', en: 'in place of' },
  article: { vi: 'Căn cứ', en: 'By' },
  attempts: { vi: 'Số lần gửi không thành công', en: 'Deliveries that failed' },
} satisfies Readonly<Record<string, Label>>;

/** The steps that somebody holds; what only waits for an earlier step says nothing new. */
export function explained(words: Words, { waitsFor }: z.infer<typeof explanation>): readonly string[] {
  return waitsFor
    .filter(({ holder }) => holder.kind !== 'earlier-steps')
    .flatMap(({ label: step, text, holder, until }) => [
      line(words.of(TEXTS.question), `${words.of(step)}: ${words.of(text)}`),
      ...(holder.failure === undefined
        ? []
        : [line('', `${words.of(TEXTS.attempts)}: ${holder.attempts ?? 0} (${holder.failure})`)]),
      ...(until === undefined
        ? []
        : [
            line(words.of(TEXTS.until), `${words.deadline(until.dueAt)}${replaced(words, until.replacedDueOn)}`),
            line(words.of(TEXTS.article), until.article),
          ]),
    ]);
}

function replaced(words: Words, days: readonly string[]): string {
  if (days.length === 0) return '';
  return `, ${words.of(TEXTS.replaced)} ${days.map((day) => words.day(day)).join(', ')}`;
}

function line(head: string, text: string): string {
  return row(6, [
    { text: head, width: 18 },
    { text, width: 74 },
  ]);
}
