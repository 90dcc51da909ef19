import { z } from 'zod';
import { catalogueCode, reasonSchema } from '../../../platform/http/reason.js';

export const passStepBody = z.strictObject({
  data: z.strictObject({
    step: catalogueCode,
    /** The office of the same agency that goes on with it: `residence.07210`. */
    office: z.string().regex(/^[a-z][a-z-]{1,40}\.\d{5}$/),
  }),
  reason: reasonSchema,
  expectedSeq: z.int().min(1).optional(),
});
export type PassStepBody = z.infer<typeof passStepBody>;
