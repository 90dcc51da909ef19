/** What the family tells (tờ khai đăng ký khai tử): who died, when and where, and by which paper it is known. */
import { z } from 'zod';
import * as part from '../../_shared/form-parts/v1.js';

export const deathRegistrationFormSchema = z.strictObject({
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
  copies: part.copies.default(0),
});
