/** What the declaration of a change of residence (CT01) asks of a stay: who, where, at whose place, from when until when. */
import { z } from 'zod';
import * as part from '../../_shared/form-parts/v1.js';

/** Whoever applies: the lodger, or for a minor a parent or guardian. */
export const temporaryResidenceApplicantSchema = part.applicant.extend({
  relation: z.enum(['self', 'parent', 'guardian']),
});

export const temporaryResidenceFormSchema = z.strictObject({
  resident: z.strictObject({
    personalId: part.personalId,
    fullName: part.personName,
    permanentResidence: part.address,
  }),
  stay: z.strictObject({
    address: part.address,
    purpose: z.enum(['work', 'study', 'treatment', 'other']),
    from: z.iso.date(),
    until: z.iso.date(),
  }),
  lodging: z.strictObject({
    right: z.enum(['rented', 'borrowed', 'dormitory']),
    /** Whoever may dispose of the place: owner, landlord, head of the dormitory. */
    ownerPersonalId: part.personalId,
    ownerFullName: part.personName,
    /** On VNeID, or by a signature on the declaration. */
    consent: z.enum(['vneid', 'signed-form']),
    /** Contract or other paper on the right to the place. */
    proof: part.text(120).optional(),
  }),
});
