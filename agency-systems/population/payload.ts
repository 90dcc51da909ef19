/** What the population register is asked. */
import { z } from 'zod';

/** `purpose` says for which act the extract is read. */
export const queryPayload = z.object({ personalId: z.string(), purpose: z.string().trim().max(200).default('') });

/** A newborn as civil status asks a number for. */
export interface NumberingRequest {
  readonly givenName?: string | undefined;
  readonly sex: 'male' | 'female' | 'undetermined';
  /** `YYYY-MM-DD`. */
  readonly bornOn: string;
  /** From 1; twins differ in it. */
  readonly birthOrder: number;
  /** Absent where nobody knows the mother: a foundling. */
  readonly motherId?: string | undefined;
}
