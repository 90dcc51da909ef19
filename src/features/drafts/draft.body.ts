import { z } from 'zod';

/** Deeper than any form, and far from what a reader's own stack takes. */
const DEPTH_MAX = 32;

const unfinishedRecord = z
  .record(z.string(), z.unknown())
  .refine((record) => isShallow(record, DEPTH_MAX), `nested deeper than ${DEPTH_MAX}`);

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

function isShallow(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return depth > 0 && Object.values(value).every((member) => isShallow(member, depth - 1));
}
