/** What social insurance reads to give a child its card. */
import { z } from 'zod';
import * as part from '../_shared/payload-parts.js';

export const childHealthInsurancePayload = part.performing.extend({
  child: part.child,
  mother: part.toldPerson.optional(),
  /** Absent where the family registers the residence otherwise. */
  residence: part.householdHead.optional(),
  insurance: z.object({
    facility: z.string(),
    guardian: z.enum(['mother', 'father', 'applicant']),
    poorHouseholdPaper: z.string().optional(),
  }),
  father: part.toldPerson.optional(),
  results: part.results,
});
export type ChildHealthInsurancePayload = z.infer<typeof childHealthInsurancePayload>;
