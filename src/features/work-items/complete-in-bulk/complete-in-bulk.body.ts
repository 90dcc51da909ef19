import { z } from 'zod';
import { ownIssue } from '../../../platform/problems/fault-texts.js';
import { decisionFields, needsItsReason } from '../complete-work-item/complete-work-item.body.js';

/** More would not fit on a page on which somebody reads every result. */
const ITEMS_MAX = 200;

const TWICE = {
  vi: 'Việc này được nêu hai lần: chỉ nêu một lần.',
  en: 'This item is named twice: name it once.',
};

/** What is verified, and why, is another matter in each application. */
const outcome = decisionFields.outcome.exclude(['report-verification']);

/** One decision an item; no item twice. */
export const completeInBulkBody = z.strictObject({
  items: z
    .array(
      z
        .strictObject({ id: z.string().min(1).max(80).toLowerCase(), ...decisionFields, outcome })
        .superRefine(needsItsReason),
    )
    .min(1)
    .max(ITEMS_MAX)
    .superRefine((items, context) => {
      const seen = new Set<string>();
      for (const [index, { id }] of items.entries()) {
        if (seen.has(id)) context.addIssue(ownIssue([index, 'id'], TWICE));
        seen.add(id);
      }
    }),
});
export type CompleteInBulkBody = z.infer<typeof completeInBulkBody>;
