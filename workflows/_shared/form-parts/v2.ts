/** Form parts since parts of a procedure may be left out. Frozen together with the versions that use them. */
import { z } from 'zod';
import { address } from './v1.js';

/** Why a family leaves a part out, recorded with the case. */
export const LEFT_OUT_REASONS = ['applied-elsewhere', 'already-done', 'later', 'not-wanted'] as const;

/** What the chart may know of a part that was left out. */
export const LEFT_OUT_FACTS = LEFT_OUT_REASONS.map((because) => `left-out-${because}`);

const leftOut = z.strictObject({ choice: z.literal('left-out'), because: z.enum(LEFT_OUT_REASONS) });

/** A part that is taken up with this application and its fields, or left out with a reason. */
export function chosen<Shape extends z.ZodRawShape>(fields: z.ZodObject<Shape>) {
  return z.discriminatedUnion('choice', [z.strictObject({ choice: z.literal('now'), ...fields.shape }), leftOut]);
}

/** Which commune's office is asked (chọn cơ quan thực hiện). */
export const officePlace = address.omit({ detail: true });

/** What the chart knows of such a part: `now`, or why it was left out. */
export function choiceFact(part: { readonly choice: 'now' } | z.infer<typeof leftOut>): string {
  return part.choice === 'now' ? part.choice : `left-out-${part.because}`;
}
