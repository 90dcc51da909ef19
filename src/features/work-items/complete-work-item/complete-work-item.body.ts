import { z } from 'zod';
import { reasonSchema } from '../../../platform/http/reason.js';
import { NEED_REASON, OUTCOMES } from '../outcomes.js';

/** A decision: refusing, asking for papers and sending back need a reason with its code, text and legal basis. */
export const completeWorkItemBody = z
  .strictObject({
    outcome: z.enum(OUTCOMES),
    data: z.record(z.string(), z.unknown()).default({}),
    reason: reasonSchema.optional(),
  })
  .superRefine(({ outcome, reason: given }, context) => {
    if (!NEED_REASON.includes(outcome)) return;
    const message = `"${outcome}" needs a reason with code, text and legalBasis`;
    if (given === undefined) context.addIssue({ code: 'custom', path: ['reason'], message });
    else if (given.legalBasis === undefined)
      context.addIssue({ code: 'custom', path: ['reason', 'legalBasis'], message });
  });
export type CompleteWorkItemBody = z.infer<typeof completeWorkItemBody>;
