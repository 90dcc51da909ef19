/** What the family tells once (tờ khai điện tử, Decree 63/2024 art. 5): the parts of the form, one per person or matter. */
import { z } from 'zod';
import * as part from '../../_shared/form-parts/v1.js';

const parent = z.strictObject({
  personalId: part.personalId,
  fullName: part.personName,
  bornOn: part.partialDate,
  ethnicGroup: part.ethnicGroup,
  nationality: part.nationality,
  residence: part.address,
  deceased: z.boolean().default(false),
});

export const birthFormSchema = z.strictObject({
  child: z.strictObject({
    familyName: part.personName.optional(),
    middleName: part.personName.optional(),
    givenName: part.personName,
    sex: part.sex,
    bornOn: z.iso.date(),
    placeOfBirth: part.address,
    hometown: part.address.omit({ detail: true }),
    nationality: part.nationality.default('VN'),
    ethnicGroup: part.ethnicGroup,
    /** Giấy chứng sinh: `00123.GCS.24001.26` (Circular 22/2025/TT-BYT); absent for a birth outside a health facility. */
    birthNotice: z
      .string()
      .regex(/^\d{5}\.GCS\.\d{5}\.\d{2}$/)
      .optional(),
    birthOrder: z.int().min(1).max(9).default(1),
  }),
  mother: parent,
  /** Absent when the child of an unmarried mother is registered without a father (Law on Civil Status art. 15, 16). */
  father: parent.optional(),
  marriage: z.strictObject({ number: part.text(40), issuedOn: z.iso.date(), issuer: part.text(120) }).optional(),
  residence: part.householdHead.extend({
    consent: z.enum(['vneid', 'signed-form']),
    address: part.address,
  }),
  insurance: z.strictObject({
    /** Nơi đăng ký khám, chữa bệnh ban đầu: the facility's five digits. */
    facility: z.string().regex(/^\d{5}$/),
    guardian: z.enum(['mother', 'father', 'applicant']),
    poorHouseholdPaper: part.text(40).optional(),
  }),
  copies: part.copies.default(0),
});
