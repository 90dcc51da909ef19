import { z } from 'zod';

/** A non-personal value: text, an integer, a truth, or a list or record of such. No null, no fraction. */
export type Fact = string | number | boolean | readonly Fact[] | Facts;

/** The closed set of non-personal values that an event carries and that the kernel may see. */
export interface Facts {
  readonly [name: string]: Fact;
}

/** Reads facts back from storage or from the outside; refuses fractions and null. */
const factSchema: z.ZodType<Fact> = z.lazy(() =>
  z.union([z.string(), z.int(), z.boolean(), z.array(factSchema), factsSchema]),
);
/** Reads a whole set of facts, as `factSchema` reads one. */
export const factsSchema: z.ZodType<Facts> = z.lazy(() => z.record(z.string(), factSchema));
