/** What the unit for personal-data protection reads of a request. */
import { z } from 'zod';
import * as part from '../_shared/payload-parts.js';

export const requestPayload = part.performing.extend({
  subject: part.toldPerson,
  request: z.object({
    kind: z.enum(['access', 'who-looked', 'correction', 'erasure']),
    records: z.string(),
    details: z.string(),
    proof: z.string().optional(),
  }),
});
export type RequestPayload = z.infer<typeof requestPayload>;
