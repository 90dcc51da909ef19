import { z } from 'zod';
import { ATTACHMENTS_MAX, attachmentId, eachOnce } from '../../engine/given-attachments.js';
import { catalogueCode } from '../../platform/http/reason.js';

export const draftAttachments = z
  .array(
    z.strictObject({
      id: attachmentId,
      kind: catalogueCode.optional(),
      name: z.string().max(200),
      bytes: z.int().min(0),
      mediaType: z.string().max(80),
    }),
  )
  .max(ATTACHMENTS_MAX)
  .superRefine(eachOnce);

const unfinishedRecord = z.record(z.string(), z.unknown());

/** An application as far as it is written: the form is asked when it is submitted. */
export const draftBody = z.strictObject({
  procedure: z.string().min(1).max(80),
  version: z.int().min(1),
  applicant: unfinishedRecord.optional(),
  data: unfinishedRecord,
  /** Where the value at a pointer came from: `/data/mother/fullName` from `population`. The case does not keep it. */
  sources: z.record(z.string().max(200), z.string().max(120)).optional(),
  /** Files that were uploaded for it, as whoever writes it was told of them. */
  attachments: draftAttachments.optional(),
});
export type DraftBody = z.infer<typeof draftBody>;
