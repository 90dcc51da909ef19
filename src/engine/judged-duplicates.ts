import { z } from 'zod';
import { ALIKE_MAX } from './ports/alike-cases.port.js';
import { NOT_THE_SAME_REASONS } from './processor/duplicate-facts.js';

/** Which of the cases that were shown side by side are another event, and why; one that is the same is gone on with instead. */
export const judgedDuplicates = z.strictObject({
  notTheSame: z.array(z.string().min(1).max(40)).min(1).max(ALIKE_MAX),
  reason: z.enum(NOT_THE_SAME_REASONS),
});
export type JudgedBody = z.infer<typeof judgedDuplicates>;

/** What was found, and what of it somebody judged: an answer about a case that was not found says nothing. */
export function judgedAmong(found: readonly string[], judged: JudgedBody | undefined) {
  const notTheSame = found.filter((code) => judged?.notTheSame.includes(code) === true);
  return { found, notTheSame, ...(notTheSame.length > 0 && { reason: judged?.reason }) };
}
