import { z } from 'zod';

/** Why somebody uses a right of exception. */
export const reasonSchema = z.strictObject({
  code: z.string().min(1).max(80),
  text: z.string().min(1).max(4000),
  legalBasis: z.string().min(1).max(400).optional(),
});

/** `applicant` and `data` are checked against the form of the version that the receiving time selects. */
export const startCaseBody = z.strictObject({
  procedure: z.string().min(1).max(80),
  version: z.int().min(1).optional(),
  receivedAt: z.iso.datetime({ offset: true }).optional(),
  reason: reasonSchema.optional(),
  channel: z.enum(['counter', 'portal']),
  applicant: z.record(z.string(), z.unknown()),
  data: z.record(z.string(), z.unknown()),
  attachments: z.array(z.unknown()).max(50).optional(),
});
export type StartCaseBody = z.infer<typeof startCaseBody>;
