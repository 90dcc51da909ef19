/** Replies of a system that takes everything and keeps nothing, or that passes its own errors on as if they were reasons. */
import { dispatchRequestSchema, type Answer } from '../../agency-contract/wire.js';

const ERRORS = [
  'java.lang.NullPointerException: Cannot invoke "CitizenDto.getDob()" because "citizen" is null',
  'ORA-00001: unique constraint (HOTICH.PK_HOSO) violated',
  'Internal Server Error: upstream request timeout',
] as const;

/** `forgotten`: accepted, and nothing is kept. `raw-error`: refused with the text of an exception. */
export type Carelessness = 'forgotten' | 'raw-error';

/**
 * One answer to each dispatch of a request; what it says is signed and by the contract, and yet not so.
 *
 * @returns undefined for a request that cannot be read
 */
export function carelessAnswers(
  carelessness: Carelessness,
  request: unknown,
  at: string,
): readonly Answer[] | undefined {
  const dispatches = dispatchRequestSchema.safeParse(request).data?.dispatches;
  return dispatches?.map(({ key: dispatchKey }, index) => {
    if (carelessness === 'forgotten') return { dispatchKey, kind: 'accepted', at };
    const text = ERRORS[index % ERRORS.length] ?? ERRORS[0];
    return { dispatchKey, kind: 'rejected', reason: { code: 'error-500', text }, at };
  });
}
