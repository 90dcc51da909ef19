import { z } from 'zod';
import { judgedDuplicates } from '../../../engine/judged-duplicates.js';
import { givenData } from '../../../platform/http/given-data.js';
import { ownIssue } from '../../../platform/problems/fault-texts.js';
import { reasonSchema } from '../../../platform/http/reason.js';
import { NEED_REASON, OUTCOMES } from '../outcomes.js';

/** What a decision says, of one item or of one among many. */
export const decisionFields = {
  outcome: z.enum(OUTCOMES),
  data: givenData.default({}),
  reason: reasonSchema.optional(),
};

const REASON = {
  vi: 'Nêu lý do gồm mã, nội dung và căn cứ pháp lý.',
  en: 'Give a reason with its code, text and legal basis.',
};

/** Refusing, asking for papers, verifying and sending back need a reason with its code, text and legal basis. */
export function needsItsReason(
  { outcome, reason: given }: Pick<CompleteWorkItemBody, 'outcome' | 'reason'>,
  context: z.RefinementCtx,
): void {
  if (!NEED_REASON.includes(outcome)) return;
  if (given === undefined) context.addIssue(ownIssue(['reason'], REASON));
  else if (given.legalBasis === undefined) context.addIssue(ownIssue(['reason', 'legalBasis'], REASON));
}

/** A decision. */
export const completeWorkItemBody = z
  .strictObject({ ...decisionFields, duplicates: judgedDuplicates.optional() })
  .superRefine(needsItsReason);
export type CompleteWorkItemBody = z.infer<typeof completeWorkItemBody>;
