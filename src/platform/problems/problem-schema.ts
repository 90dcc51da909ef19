import { z } from 'zod';

/** One text in both languages. */
export const textsSchema = z.object({ vi: z.string(), en: z.string() });

/** A problem as it goes over the wire (RFC 9457). */
export const problemSchema = z.object({
  /** `/problems/<code>`: stable, and the address of its explanation. */
  type: z.string(),
  status: z.int(),
  code: z.string(),
  title: z.string(),
  titles: textsSchema,
  /** What to do. */
  detail: z.string(),
  /** The request's id, for those who look into the log. */
  instance: z.string(),
  /** What to do about each field: `detail` in the language of the answer, `details` in both. */
  errors: z
    .array(z.object({ pointer: z.string(), code: z.string(), detail: z.string(), details: textsSchema }))
    .optional(),
  allowedCommands: z.array(z.string()).optional(),
  holder: z.string().optional(),
  newer: z.object({ revision: z.int(), savedAt: z.string() }).optional(),
  case: z.string().optional(),
  facts: z.array(z.string()).optional(),
  heldBy: z.array(z.object({ step: z.string(), agency: z.string(), since: z.string() })).optional(),
  article: z.string().optional(),
  /** The last day on which it is so. */
  until: z.string().optional(),
});
export type ProblemBody = z.infer<typeof problemSchema>;
