import { z } from 'zod';
import type { CommandBody, Given, ReadCommand } from './read-command.js';

/** How money changes hands at the desk; paying online is the national portal's business. */
const METHODS = ['cash', 'transfer'] as const;

/** Letters, digits and what parts them, as `0000123` or `BL/26-0000123`: it stands in the history in clear, so no name and no number of a person. */
const RECEIPT = /^(?!.*\d{9})[A-Z0-9][A-Z0-9/.-]{0,19}$/;

const settling = z.object({
  data: z.strictObject({
    /** In whole đồng, all of it at once. */
    amountVnd: z.int().min(1),
    method: z.enum(METHODS),
    /** Its number in the books of receipts (số biên lai). */
    receipt: z.string().trim().regex(RECEIPT),
  }),
});

/** Reads what was paid or given back: nothing of it is about a person. */
export function settlePayment(body: CommandBody, { by }: Given): z.ZodSafeParseResult<ReadCommand> {
  return settling.transform(({ data }): ReadCommand => ({ facts: { ...data, by }, parts: {} })).safeParse(body);
}
