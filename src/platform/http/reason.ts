import { z } from 'zod';

/** A word from a catalogue: it stands in facts, so nothing that somebody types freely may pass as one. */
export const catalogueCode = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** Why somebody does something: the code for lists and statistics, the text for the people concerned. */
export const reasonSchema = z.strictObject({
  code: catalogueCode,
  text: z.string().trim().normalize('NFC').min(1).max(4000),
  legalBasis: z.string().trim().normalize('NFC').min(1).max(400).optional(),
});
