/** Form parts since parts of a procedure may be left out. Frozen together with the versions that use them. */
import { z } from 'zod';
import { isRecord } from '../../../src/kernel/values/records.js';
import { TAKEN_UP } from '../agency-step/v2.js';
import { address } from './v1.js';

/** Why a family leaves a part out, recorded with the case. */
const REASONS = ['applied-elsewhere', 'already-done', 'later', 'not-wanted'] as const;

/** A part that is taken up with this application and its fields, or left out with a reason. */
export function chosen<Shape extends z.ZodRawShape, const Reason extends string = (typeof REASONS)[number]>(
  fields: z.ZodObject<Shape>,
  reasons?: readonly [Reason, ...Reason[]],
) {
  return z.discriminatedUnion('choice', [
    z.strictObject({ choice: z.literal(TAKEN_UP), ...fields.shape }),
    z.strictObject({ choice: z.literal('left-out'), because: z.enum(reasons ?? REASONS) }),
  ]);
}

/** Which commune's office is asked (chọn cơ quan thực hiện). */
export const officePlace = address.omit({ detail: true });

type Choice = { readonly choice: typeof TAKEN_UP } | { readonly choice: 'left-out'; readonly because: string };

/** What the chart knows of a part: that it is taken up, or why it was left out. */
export function choiceFact(part: Choice): string {
  return part.choice === TAKEN_UP ? part.choice : leftOutFact(part.because);
}

/** What the chart knows of a part that was left out. */
export function leftOutFact(because: string): string {
  return `left-out-${because}`;
}

/** All that the chart may know of parts that were left out for the usual reasons. */
export const LEFT_OUT_FACTS = REASONS.map(leftOutFact);

/** What an agency is told of a part: nothing of one that was left out. Takes what may be cut or erased, too. */
export function told(part: unknown): unknown {
  return isRecord(part) && part['choice'] === 'left-out' ? undefined : part;
}
