import { z } from 'zod';
import { givenAttachments } from '../../../engine/given-attachments.js';
import { judgedDuplicates } from '../../../engine/judged-duplicates.js';
import { reasonSchema } from '../../../platform/http/reason.js';

/** `applicant` and `data` are checked against the form of the version that the receiving time selects. */
export const startCaseBody = z.strictObject({
  procedure: z.string().min(1).max(80),
  version: z.int().min(1).optional(),
  receivedAt: z.iso.datetime({ offset: true }).optional(),
  reason: reasonSchema.optional(),
  channel: z.enum(['counter', 'portal']),
  applicant: z.record(z.string(), z.unknown()),
  data: z.record(z.string(), z.unknown()),
  attachments: givenAttachments.optional(),
  /** Of what was shown side by side before. */
  duplicates: judgedDuplicates.optional(),
});
export type StartCaseBody = z.infer<typeof startCaseBody>;
