import { z } from 'zod';
import { RETENTION_CLASSES } from '../../../kernel/procedure/procedure-version.js';
import { ERASURE_GROUNDS, ERASURE_REFUSALS } from '../ports/erasures.port.js';

/** Whom, what and why. The document is the number of a letter, never a text: it is kept as it is. */
export const erasureBody = z.strictObject({
  case: z.string().trim().toUpperCase().min(1).max(40),
  role: z.string().regex(/^[a-z-]{1,40}$/),
  /** The how manieth of those who were in that role until a correction, from 1; absent: who is in it. */
  former: z.int().min(1).max(99).optional(),
  retentionClass: z.enum(RETENTION_CLASSES).exclude(['draft']),
  ground: z.enum(ERASURE_GROUNDS),
  document: z
    .string()
    .regex(/^\d{1,6}\/[\p{Lu}\d/-]{1,40}$/u)
    .optional(),
});
export type ErasureBody = z.infer<typeof erasureBody>;

/** Why it is refused. */
export const refusalBody = z.strictObject({ reason: z.enum(ERASURE_REFUSALS) });
export type RefusalBody = z.infer<typeof refusalBody>;
