import { z } from 'zod';

const place = z.object({ province: z.string(), commune: z.string(), detail: z.string() });
const knownDate = z.object({ precision: z.string(), value: z.string() });
const sex = z.enum(['male', 'female', 'undetermined']);

/** The part of an application's `data` that the notice tells. */
const data = z.object({
  child: z
    .object({
      birthNotice: z.string(),
      sex,
      bornOn: z.string(),
      /** How many children this birth brought, where the facility tells; each has a notice of its own. */
      bornTogether: z.number().optional(),
      placeOfBirth: place,
    })
    .optional(),
  mother: z
    .object({
      personalId: z.string().optional(),
      fullName: z.string(),
      bornOn: knownDate,
      ethnicGroup: z.string(),
      residence: place,
    })
    .optional(),
  deceased: z
    .object({
      personalId: z.string().optional(),
      fullName: z.string(),
      sex,
      bornOn: knownDate,
      identityPaper: z.object({ issuedOn: z.string(), issuer: z.string() }).optional(),
      diedAt: knownDate.optional(),
      /** Absent of who died on the way. */
      placeOfDeath: place.optional(),
      cause: z.string(),
      nationality: z.string(),
      ethnicGroup: z.string(),
      lastResidence: place,
    })
    .optional(),
  notice: z
    .object({ type: z.literal('death-notice'), number: z.string(), issuedOn: z.string(), issuer: z.string() })
    .optional(),
});

export const noticeResponse = z.object({
  kind: z.enum(['birth', 'death']),
  number: z.string(),
  issuer: z.string(),
  issuedOn: z.string(),
  /** Legal time of the lookup. */
  at: z.string(),
  /** Whether civil status was asked if the notice was used before; `not-done`: it gave no answer, the step asks again. */
  useChecked: z.enum(['done', 'not-done']),
  /** What the family meant to call the child; the form asks for the parts of the name. */
  intendedName: z.string().optional(),
  /** Hour and minute of the birth, `05:40`. */
  bornAt: z.string().optional(),
  /** What the mother or the deceased showed who has no personal id number. */
  otherPaper: z
    .object({
      kind: z.enum(['passport', 'former-identity-card', 'birth-certificate']),
      number: z.string(),
      issuedOn: z.string().optional(),
      issuer: z.string().optional(),
    })
    .optional(),
  /** Of a death notice: quyển số. */
  book: z.string().optional(),
  /** Died on the way to hospital: where it was established is told here, and no place of death in `data`. */
  diedOnTheWay: z.object({ establishedAt: place }).optional(),
  /** What is not as usual about the notice: issued before what it tells of, issued again under its number, nobody's number on it. */
  oddities: z.array(z.enum(['issued-before-event', 'issued-again', 'no-personal-id'])),
  data,
});
