import { z } from 'zod';
import { reasonSchema } from '../../../platform/http/reason.js';

const subject = z.string().min(1).max(200);

/** Who is to hold the item, and why. */
export const assignWorkItemBody = z.strictObject({
  holder: subject,
  /** Who the caller sees holding it, `null` for nobody: refused if it is somebody else by now. */
  expectedHolder: subject.nullable().optional(),
  reason: reasonSchema,
});
export type AssignWorkItemBody = z.infer<typeof assignWorkItemBody>;
