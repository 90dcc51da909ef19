/** What social protection reads of an application for the funeral allowance. */
import { z } from 'zod';
import { recipient, recipientOf } from '../_shared/death-parts.js';
import * as part from '../_shared/payload-parts.js';

export const funeralAllowancePayload = part.performing
  .extend({
    deceased: part.toldPerson.extend({ bornOn: part.partialDate, diedAt: part.partialDate }),
    funeral: z.object({
      buriedOn: z.iso.date(),
      recipient,
      /** What the deceased was entitled to; a version that does not ask knows of social protection alone. */
      received: z.array(z.string()).default(['social-protection']),
      payment: z.object({ method: z.enum(['cash', 'transfer']), holder: z.string().optional() }),
    }),
    /** Versions before 2 do not tell it here. */
    notice: z.object({ type: z.enum(['death-notice', 'substitute']) }).optional(),
    results: part.results,
  })
  .transform((told) => ({
    ...told,
    funeral: { ...told.funeral, recipient: recipientOf(told.funeral.recipient, told.applicant) },
  }));
export type FuneralAllowancePayload = z.infer<typeof funeralAllowancePayload>;
