/** What is asked (tờ khai cấp Giấy xác nhận tình trạng hôn nhân): whose status, what it is said to be, and what the paper is for. */
import { z } from 'zod';
import * as part from '../../_shared/form-parts/v1.js';
import { officePlace } from '../../_shared/form-parts/v2.js';

/** Whoever applies: the person, or somebody with a written authorisation. */
export const maritalStatusConfirmationApplicantSchema = part.applicant.extend({
  relation: z.enum(['self', 'representative']),
});

export const maritalStatusConfirmationFormSchema = z.strictObject({
  subject: z.strictObject({
    personalId: part.personalId,
    fullName: part.personName,
    sex: z.enum(['male', 'female']),
    bornOn: part.partialDate,
    ethnicGroup: part.ethnicGroup,
    nationality: part.nationality.default('VN'),
    residence: part.address,
    /** Where nobody has a permanent residence, the commune of the temporary one confirms (art. 21.1). */
    residenceKind: z.enum(['permanent', 'temporary']).default('permanent'),
    maritalStatus: z.enum(['single', 'married', 'divorced', 'widowed']),
    /** The judgment, the note of a divorce abroad, or the death extract of the spouse (art. 22.2). */
    proof: part.text(120).optional(),
  }),
  /** Who lived elsewhere proves the status of that time, or the commune asks the other one (art. 22.4). */
  formerResidence: z.discriminatedUnion('elsewhere', [
    z.strictObject({ elsewhere: z.literal('no') }),
    z.strictObject({
      elsewhere: z.literal('yes'),
      ...officePlace.shape,
      from: z.iso.date(),
      until: z.iso.date(),
      /** Further places, each with its years. */
      others: part.text(500).optional(),
      evidence: part.text(200).optional(),
    }),
  ]),
  /** Whom the paper is wanted to marry, and where: named in it (Decree 123/2015 art. 22.3). */
  partner: z
    .strictObject({
      personalId: part.personalId,
      fullName: part.personName,
      registeredAt: part.text(120),
    })
    .optional(),
  request: z.strictObject({
    purpose: z.enum(['marriage', 'property', 'loan', 'other']),
    details: part.text(300).optional(),
    /** The number of a confirmation that was given before and is handed back (art. 22.6). */
    handedBack: part.text(40).optional(),
  }),
});
