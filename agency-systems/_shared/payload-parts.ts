/** What agencies read in a payload. Unknown keys are let through: a later version of a procedure may tell more. */
import { z } from 'zod';
import { communeByCode } from '../../agency-contract/places.js';
import { resultSchema } from '../../agency-contract/wire.js';

export const personalId = z.string().regex(/^\d{12}$/);
export const sex = z.enum(['male', 'female', 'undetermined']);

/** `civil-status.07210`: an agency's office in a commune of this province. */
const office = z
  .string()
  .refine((name) => communeByCode(communeOfOffice(name)) !== undefined, 'is no office in this province');

/** `07210` of `civil-status.07210`. */
export function communeOfOffice(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1);
}

/** Whether the commune is served by the office, or was by the one in whose place it goes on: registers name places as they were. */
export function serves(
  at: { readonly office: string; readonly inPlaceOf?: string | undefined },
  commune: string | undefined,
): boolean {
  if (commune === undefined) return false;
  return [at.office, at.inPlaceOf ?? at.office].map(communeOfOffice).includes(commune);
}

export const address = z.object({ province: z.string(), commune: z.string(), detail: z.string().optional() });

/** A place in another country, as that country writes it. */
export const placeAbroad = z.object({ in: z.literal('abroad'), country: z.string(), detail: z.string() });

/** As precise as it is known: a year, a month, a day or a minute. */
export const partialDate = z.object({
  precision: z.enum(['year', 'month', 'day', 'minute']),
  value: z.string().regex(/^\d{4}/),
});
export type PartialDate = z.infer<typeof partialDate>;

const applicant = z.object({ personalId, fullName: z.string(), relation: z.string(), phone: z.string() });

/** A person as the application tells; the population register may know better. */
export const toldPerson = z.object({ personalId, fullName: z.string() });
export type ToldPerson = z.infer<typeof toldPerson>;

export const householdHead = z.object({
  headPersonalId: personalId,
  headFullName: z.string(),
  relationToHead: z.string(),
});

/** What the applicant handed in after being asked; corrected data already stand in the payload itself. */
export const supplement = z.object({
  papers: z.array(z.object({ code: z.string(), number: z.string().optional(), note: z.string().optional() })),
});
export type SupplementPart = z.infer<typeof supplement>;

/** The results of earlier steps, by step. */
export const results = z.record(z.string(), resultSchema.loose());

/** What every `perform` brings beside the step's own part. */
export const performing = z.object({
  office,
  /** The one that closed and was responsible before. */
  inPlaceOf: office.optional(),
  receivedAt: z.iso.datetime({ offset: true }),
  applicant,
  supplement: supplement.optional(),
});

/** The child as the later steps are told of it. */
export const child = z.object({
  familyName: z.string().optional(),
  middleName: z.string().optional(),
  givenName: z.string(),
  sex,
  bornOn: z.iso.date(),
  died: z.object({ on: z.iso.date() }).optional(),
});
export type Child = z.infer<typeof child>;

/** Of a file that came with the application: which paper it is, and by what it is recognised when it is brought; not what is in it. */
const toldAttachment = z.object({
  digest: z.string().regex(/^[0-9a-f]{64}$/),
  bytes: z.int().positive(),
  mediaType: z.string(),
  kind: z.string().optional(),
  seq: z.int(),
});

const withAttachments = z.object({ attachments: z.array(toldAttachment).optional() });

/** Which files an agency was told of; none where it was told of none. */
export function attachmentsIn(payload: unknown): z.infer<typeof withAttachments> {
  return withAttachments.safeParse(payload).data ?? {};
}
