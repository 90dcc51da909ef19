/** What the commune police read of the two changes to the residence register. */
import { z } from 'zod';
import { headOf, household } from '../_shared/death-parts.js';
import * as part from '../_shared/payload-parts.js';

export const permanentResidencePayload = part.performing.extend({
  child: part.child,
  mother: part.toldPerson.optional(),
  residence: part.householdHead.extend({
    consent: z.enum(['vneid', 'signed-form']),
    otherParentConsent: z.enum(['not-needed', 'vneid', 'signed-form', 'missing']).default('not-needed'),
    address: part.address,
  }),
  results: part.results,
});
export type PermanentResidencePayload = z.infer<typeof permanentResidencePayload>;

export const residenceRemovalPayload = part.performing
  .extend({ deceased: part.toldPerson, residence: household, results: part.results })
  .transform((told) => ({ ...told, residence: headOf(told.residence, told) }));
export type ResidenceRemovalPayload = z.infer<typeof residenceRemovalPayload>;

export const temporaryResidencePayload = part.performing.extend({
  resident: part.toldPerson,
  stay: z.object({ address: part.address, from: z.iso.date(), until: z.iso.date() }),
  lodging: z.object({
    ownerPersonalId: part.personalId,
    ownerFullName: z.string(),
    consent: z.enum(['vneid', 'signed-form']),
    proof: z.string().optional(),
  }),
});
export type TemporaryResidencePayload = z.infer<typeof temporaryResidencePayload>;
