/** Form parts that both interlinked procedures ask for. Frozen together with the versions that use them. */
import { z } from 'zod';

/** Trimmed, NFC text of at most `max` characters. */
export function text(max: number) {
  return z.string().trim().normalize('NFC').min(1).max(max);
}

/** Written as the registers keep it: NFC, upper case with its marks (VIẾT HOA). */
export const personName = text(120).transform((name) => name.toLocaleUpperCase('vi-VN'));

/** Số định danh cá nhân: 12 digits. Sex, century and year inside it are checked by the registers, never here. */
export const personalId = z.string().regex(/^\d{12}$/);

/** A date as precisely as it is known: old papers name only a year, a death certificate names the minute. */
export const partialDate = z.discriminatedUnion('precision', [
  z.strictObject({ precision: z.literal('year'), value: z.string().regex(/^\d{4}$/) }),
  z.strictObject({ precision: z.literal('month'), value: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/) }),
  z.strictObject({ precision: z.literal('day'), value: z.iso.date() }),
  z.strictObject({ precision: z.literal('minute'), value: z.iso.datetime({ offset: true }) }),
]);

/** Two levels since 1 July 2025: province and commune; `detail` is the house, street or hamlet. */
export const address = z.strictObject({
  province: z.string().regex(/^\d{2}$/),
  commune: z.string().regex(/^\d{5}$/),
  detail: text(200),
});

/** As the birth paper or the register says it. */
export const sex = z.enum(['male', 'female', 'undetermined']);

/** One of the 54 codes of the national list (Decision 121-TCTK/PPCĐ, 1979). */
export const ethnicGroup = z.string().regex(/^(0[1-9]|[1-4]\d|5[0-4])$/);

/** ISO 3166-1 alpha-2. */
export const nationality = z.string().regex(/^[A-Z]{2}$/);

/** A Vietnamese number, ten digits. */
const phone = z.string().regex(/^0\d{9}$/);

/** Who reports: the applicant (người yêu cầu). */
export const applicant = z.strictObject({
  personalId,
  fullName: personName,
  relation: z.enum(['mother', 'father', 'guardian', 'spouse', 'child', 'sibling', 'grandchild', 'other-relative']),
  phone,
  email: z.email().max(120).optional(),
});

/** The household whose register changes, and the person at its head (chủ hộ). */
export const householdHead = z.strictObject({
  headPersonalId: personalId,
  headFullName: personName,
  relationToHead: text(40),
});

/** How many extracts (bản sao trích lục) the applicant wants. */
export const copies = z.int().min(0).max(20);
