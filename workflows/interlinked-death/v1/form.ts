/** What the family tells once (tờ khai điện tử, Decree 63/2024 art. 9): the parts of the form, one per person or matter. */
import { z } from 'zod';
import * as part from '../../_shared/form-parts/v1.js';

export const deathFormSchema = z.strictObject({
  deceased: z.strictObject({
    personalId: part.personalId,
    fullName: part.personName,
    sex: part.sex,
    bornOn: part.partialDate,
    diedAt: part.partialDate,
    placeOfDeath: part.address,
    cause: z.enum(['illness', 'old-age', 'accident', 'other', 'unknown']),
    nationality: part.nationality.default('VN'),
    ethnicGroup: part.ethnicGroup,
    lastResidence: part.address,
  }),
  /** Giấy báo tử, or the paper that replaces it (Decree 123/2015 art. 4). */
  notice: z.strictObject({
    type: z.enum(['death-notice', 'substitute']),
    number: part.text(40),
    issuedOn: z.iso.date(),
    issuer: part.text(120),
  }),
  residence: part.householdHead.extend({ soleMember: z.boolean().default(false) }),
  funeral: z.strictObject({
    buriedOn: z.iso.date(),
    place: part.address,
    recipient: z.strictObject({
      personalId: part.personalId,
      fullName: part.personName,
      relation: part.text(40),
    }),
    payment: z.discriminatedUnion('method', [
      z.strictObject({ method: z.literal('cash') }),
      z.strictObject({
        method: z.literal('transfer'),
        bank: part.text(80),
        account: z.string().regex(/^\d{6,19}$/),
        holder: part.personName,
      }),
    ]),
  }),
  copies: part.copies.default(0),
});
