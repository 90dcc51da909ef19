import { z } from 'zod';
import { reasonSchema } from '../../../platform/http/reason.js';
import { NEED_REASON, OUTCOMES } from '../outcomes.js';

/** What a decision says, of one item or of one among many. */
export const decisionFields = {
  outcome: z.enum(OUTCOMES),
  data: z.record(z.string(), z.unknown()).default({}),
  reason: reasonSchema.optional(),
};

/** Refusing, asking for papers and sending back need a reason with its code, text and legal basis. */
export function needsItsReason(
  { outcome, reason: given }: Pick<CompleteWorkItemBody, 'outcome' | 'reason'>,
  context: z.RefinementCtx,
): void {
  if (!NEED_REASON.includes(outcome)) return;
  const message = `"${outcome}" needs a reason with code, text and legalBasis`;
  if (given === undefined) context.addIssue({ code: 'custom', path: ['reason'], message });
  else if (given.legalBasis === undefined)
    context.addIssue({ code: 'custom', path: ['reason', 'legalBasis'], message });
}

/** A decision. */
export const completeWorkItemBody = z.strictObject(decisionFields).superRefine(needsItsReason);
export type CompleteWorkItemBody = z.infer<typeof completeWorkItemBody>;
