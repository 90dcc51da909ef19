/** What the declaration of marriage (tờ khai đăng ký kết hôn) asks: the two, side by side, and whether both are there. */
import { z } from 'zod';
import * as part from '../../_shared/form-parts/v1.js';

/** One of the two applies for both. */
export const marriageRegistrationApplicantSchema = part.applicant.extend({ relation: z.enum(['woman', 'man']) });

const spouse = z.strictObject({
  personalId: part.personalId,
  fullName: part.personName,
  bornOn: z.iso.date(),
  ethnicGroup: part.ethnicGroup,
  nationality: part.nationality.default('VN'),
  residence: part.address,
  maritalStatus: z.enum(['single', 'divorced', 'widowed']),
  /** Decision of divorce or death extract of the former spouse. */
  proof: part.text(120).optional(),
});

export const marriageRegistrationFormSchema = z.strictObject({
  // The woman first, as the columns of the printed declaration stand.
  woman: spouse,
  man: spouse,
  registration: z.strictObject({
    /** Where one of the two lives: whose people's committee registers the marriage. */
    office: part.address.omit({ detail: true }),
    presence: z.enum(['both', 'woman-only', 'man-only']),
  }),
});
