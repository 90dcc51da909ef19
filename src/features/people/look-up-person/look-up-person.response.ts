import { z } from 'zod';

const personalId = z.string();
const birthDate = z.object({ precision: z.string(), value: z.string() });

/** Fields bear the names that the parts of an application give them; each register knows its own. */
const person = z.object({
  personalId,
  fullName: z.string(),
  familyName: z.string().optional(),
  middleName: z.string().optional(),
  givenName: z.string().optional(),
  sex: z.enum(['male', 'female', 'undetermined']),
  bornOn: birthDate,
  ethnicGroup: z.string(),
  nationality: z.string(),
  alive: z.boolean(),
  maritalStatus: z.string().optional(),
  marriage: z
    .object({ spouseId: personalId, certificateNumber: z.string(), registeredOn: z.string(), commune: z.string() })
    .optional(),
  motherId: personalId.optional(),
  fatherId: personalId.optional(),
  residence: z.object({ province: z.string(), commune: z.string(), detail: z.string() }).optional(),
  relationToHead: z.string().optional(),
  socialInsuranceNumber: z.string().optional(),
  benefits: z.array(z.string()).optional(),
});

/** The head among them has the relation `head`. */
const member = z.object({
  personalId,
  fullName: z.string(),
  sex: z.string(),
  bornOn: birthDate,
  relationToHead: z.string(),
});

/** What each register says; `not-done`: it was silent, ask again or type it in, the step checks it anyway. */
export const lookupResponse = z.object({
  personalId,
  extracts: z.array(
    z.object({
      agency: z.string(),
      status: z.enum(['found', 'not-found', 'not-done']),
      /** Legal time. */
      at: z.string(),
      person: person.optional(),
      household: z.array(member).optional(),
    }),
  ),
});
