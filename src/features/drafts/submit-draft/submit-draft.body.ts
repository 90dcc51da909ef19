import { z } from 'zod';
import { judgedDuplicates } from '../../../engine/judged-duplicates.js';
import { reasonSchema } from '../../../platform/http/reason.js';

/** `revision`: only as it was read. The others are the exceptions of `POST /cases`, with the same rights. */
export const submitDraftBody = z.strictObject({
  revision: z.int().min(1).optional(),
  version: z.int().min(1).optional(),
  receivedAt: z.iso.datetime({ offset: true }).optional(),
  reason: reasonSchema.optional(),
  duplicates: judgedDuplicates.optional(),
});
export type SubmitDraftBody = z.infer<typeof submitDraftBody>;
