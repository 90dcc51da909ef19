import { z } from 'zod';
import { catalogueCode, reasonSchema } from '../../../platform/http/reason.js';

const version = z.int().min(1).max(999);

/** By step, why it is left out: a fact of the target's choices. */
const leftOutSchema = z.record(catalogueCode, catalogueCode);

/** `child-identity-card:left-out-later`, in a query. */
const leftOutText = z.string().regex(/^[a-z0-9-]{1,80}:[a-z0-9-]{1,80}$/);
export const leftOutQuery = z
  .union([leftOutText.transform((one) => [one]), z.array(leftOutText).max(20)])
  .default([])
  .transform((all) => Object.fromEntries(all.map((one) => one.split(':'))))
  .pipe(leftOutSchema);

/** One case to another version. */
export const migrationBody = z.strictObject({
  data: z.strictObject({ to: version, leftOut: leftOutSchema.default({}) }),
  reason: reasonSchema,
  /** The number of the last event of the case that the plan was made for. */
  expectedSeq: z.int().min(1),
});
export type MigrationBody = z.infer<typeof migrationBody>;
