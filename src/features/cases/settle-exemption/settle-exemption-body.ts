import { z } from 'zod';
import { catalogueCode, reasonSchema } from '../../../platform/http/reason.js';

const proof = {
  ground: catalogueCode,
  /** The paper that proves it, as the desk has seen it. */
  paper: z.string().trim().normalize('NFC').min(1).max(120),
};

export const settleExemptionBody = z.strictObject({
  data: z.discriminatedUnion('exempt', [
    z.strictObject({ exempt: z.literal('granted'), ...proof }),
    /** It stands, on another ground or by another paper than was written down. */
    z.strictObject({ exempt: z.literal('corrected'), ...proof }),
    z.strictObject({ exempt: z.literal('taken-back') }),
  ]),
  reason: reasonSchema,
  expectedSeq: z.int().min(1).optional(),
});
export type SettleExemptionBody = z.infer<typeof settleExemptionBody>;
