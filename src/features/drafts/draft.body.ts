import { z } from 'zod';

const unfinishedRecord = z.record(z.string(), z.unknown());

/** An application as far as it is written: the form is asked when it is submitted. */
export const draftBody = z.strictObject({
  procedure: z.string().min(1).max(80),
  version: z.int().min(1),
  applicant: unfinishedRecord.optional(),
  data: unfinishedRecord,
  /** Where the value at a pointer came from: `/data/mother/fullName` from `population`. The case does not keep it. */
  sources: z.record(z.string().max(200), z.string().max(120)).optional(),
});
export type DraftBody = z.infer<typeof draftBody>;
