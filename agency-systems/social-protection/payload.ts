/** What social protection reads of an application for the funeral allowance. */
import { z } from 'zod';
import * as part from '../_shared/payload-parts.js';

export const funeralAllowancePayload = part.performing.extend({
  deceased: part.toldPerson.extend({ bornOn: part.partialDate, diedAt: part.partialDate }),
  funeral: z.object({
    buriedOn: z.iso.date(),
    recipient: part.toldPerson.extend({ relation: z.string() }),
    /** What the deceased was entitled to; a version that does not ask knows of social protection alone. */
    received: z.array(z.string()).default(['social-protection']),
    payment: z.object({ method: z.enum(['cash', 'transfer']), holder: z.string().optional() }),
  }),
  results: part.results,
});
export type FuneralAllowancePayload = z.infer<typeof funeralAllowancePayload>;
