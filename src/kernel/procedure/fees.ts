/** What a procedure charges: dated rates, and what follows from them on a day. Whole đồng, never fractions. */
import { z } from 'zod';
import { assert, required } from '../values/assert.js';
import type { Instant } from '../values/time.js';

/** How much one costs since a day. */
export interface FeeRate {
  /** `YYYY-MM-DD`: the first day on which it is charged. */
  readonly since: string;
  readonly vnd: number;
  readonly legalBasis: { readonly article: string; readonly confirmed: boolean };
}

/** How many of something an applicant asks for. */
export interface FeeAsked {
  /** The version calls it `fee.<code>`. */
  readonly fee: string;
  /** The step that gives what is paid for: without it the money goes back. */
  readonly step: string;
  readonly quantity: number;
}

/** Reads a line back from a history. */
export const feeLineSchema = z.strictObject({
  fee: z.string(),
  step: z.string(),
  quantity: z.int(),
  unitVnd: z.int(),
  amountVnd: z.int(),
  since: z.string(),
});

/** What is charged, as the history keeps it, by the rate since that day: it stays when rates change. */
export type FeeLine = Readonly<z.infer<typeof feeLineSchema>>;

/** Money that changed hands: when, through whom, how, and under which number it stands in the books of receipts (số biên lai). */
export interface Settled {
  readonly at: Instant;
  /** As histories name actors. */
  readonly by: string;
  readonly amountVnd: number;
  readonly method: string;
  readonly receipt: string;
  /** Whose book of receipts it stands in, where another desk has the case by now. */
  readonly office?: string;
}

/** What a case costs, and what became of it. */
export interface Payment {
  readonly lines: readonly FeeLine[];
  readonly paid?: Settled;
  readonly refunded?: Settled;
}

/**
 * What is charged on a day; nothing for none of something.
 *
 * @param rates - by fee
 * @param on - `YYYY-MM-DD`, the day of receipt
 * @throws InvariantBroken if a fee has no rate on that day, or a quantity is no whole number
 */
export function feesOn(
  rates: Readonly<Record<string, readonly FeeRate[]>>,
  asked: readonly FeeAsked[],
  on: string,
): readonly FeeLine[] {
  return asked
    .filter(({ quantity }) => quantity !== 0)
    .map((each) => {
      assert(Number.isSafeInteger(each.quantity) && each.quantity > 0, `a quantity of ${each.fee} is a whole number`);
      const { vnd, since } = required(rateOn(rates[each.fee] ?? [], on), `the rate of ${each.fee} on ${on}`);
      return { ...each, unitVnd: vnd, amountVnd: each.quantity * vnd, since };
    });
}

function rateOn(rates: readonly FeeRate[], on: string): FeeRate | undefined {
  return rates
    .filter(({ since }) => since <= on)
    .toSorted((one, other) => (one.since < other.since ? -1 : 1))
    .at(-1);
}
