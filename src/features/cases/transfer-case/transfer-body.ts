import { z } from 'zod';
import { reasonSchema } from '../../../platform/http/reason.js';

export const transferBody = z.strictObject({
  data: z.strictObject({
    /** The desk that goes on with the case: `one-stop.07210`. */
    office: z.string().regex(/^one-stop\.\d{5}$/),
  }),
  reason: reasonSchema,
  expectedSeq: z.int().min(1).optional(),
});
export type TransferBody = z.infer<typeof transferBody>;
