/** What civil status reads of the registrations, and of what it confirms. */
import { z } from 'zod';
import * as part from '../_shared/payload-parts.js';

/** Whose code the list of this system has not: `child.ethnicGroup`. */
const unmapped = z.array(z.string()).optional();

export const birthPayload = part.performing.extend({
  child: part.child.extend({
    ethnicGroup: z.string(),
    placeOfBirth: z.union([part.address, part.placeAbroad]),
    birthNotice: z.string().optional(),
    birthOrder: z.int().min(1).default(1),
    /** How many children the birth brought; versions before 2 do not tell it. */
    bornTogether: z.int().min(1).optional(),
  }),
  /** Absent where nobody knows her: a foundling. */
  mother: part.toldPerson.optional(),
  father: part.toldPerson.optional(),
  marriage: z.object({ number: z.string(), issuedOn: z.iso.date(), issuer: z.string() }).optional(),
  /** The father is recognised with this registration. */
  recognition: z.object({ evidence: z.string() }).optional(),
  unmapped,
  foundling: z
    .object({ recordNumber: z.string().optional(), recordedOn: z.iso.date(), recordedBy: z.string().optional() })
    .optional(),
});
export type BirthPayload = z.infer<typeof birthPayload>;

export const deathPayload = part.performing.extend({
  deceased: part.toldPerson.extend({
    sex: part.sex,
    bornOn: part.partialDate,
    diedAt: part.partialDate,
    placeOfDeath: z.union([z.object({ in: z.literal('abroad'), country: z.string() }), part.address]),
  }),
  notice: z.object({
    type: z.enum(['death-notice', 'substitute']),
    number: z.string(),
    issuedOn: z.iso.date(),
    /** Which paper stands for the notice; versions before 2 do not tell it. */
    paper: z.string().optional(),
    witness: z.object({ fullName: z.string() }).optional(),
  }),
  unmapped,
});
export type DeathPayload = z.infer<typeof deathPayload>;

const spouse = part.toldPerson.extend({
  /** As declared: what the population register says of it is compared. */
  maritalStatus: z.enum(['single', 'divorced', 'widowed']),
  proof: z.string().optional(),
});
export type ToldSpouse = z.infer<typeof spouse>;

export const marriagePayload = part.performing.extend({
  woman: spouse,
  man: spouse,
  presence: z.enum(['both', 'woman-only', 'man-only']),
  unmapped,
});
export type MarriagePayload = z.infer<typeof marriagePayload>;

const place = z.object({ province: z.string(), commune: z.string() });

export const maritalStatusPayload = part.performing.extend({
  subject: part.toldPerson.extend({
    sex: z.enum(['male', 'female']),
    maritalStatus: z.enum(['single', 'married', 'divorced', 'widowed']),
    proof: z.string().optional(),
  }),
  formerResidence: z.union([
    z.object({ elsewhere: z.literal('no') }),
    place.extend({ elsewhere: z.literal('yes'), until: z.iso.date(), evidence: z.string().optional() }),
  ]),
  /** Whom the paper is wanted to marry; the paper names both. */
  partner: part.toldPerson.extend({ registeredAt: z.string() }).optional(),
  request: z.object({
    purpose: z.enum(['marriage', 'property', 'loan', 'other']),
    handedBack: z.string().optional(),
  }),
  unmapped,
});
export type MaritalStatusPayload = z.infer<typeof maritalStatusPayload>;
