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

/** Who pays nothing, from which day to which, and by which article. */
export interface FeeExemption {
  /** What the applicant has to be or to have, one of these; the version calls each `exemption.<ground>`. */
  readonly grounds: readonly string[];
  /** `YYYY-MM-DD`: the first day of receipt, which no other exemption of the fee has, and the last one; without it, until further. */
  readonly since: string;
  readonly until?: string;
  readonly legalBasis: { readonly article: string; readonly confirmed: boolean };
}

/** What is charged for something, and who pays nothing of it. */
export interface FeeLaw {
  readonly rates: readonly FeeRate[];
  /** Absent: everybody pays. */
  readonly exemptions?: readonly FeeExemption[];
}

/** How many of something an applicant asks for. */
export interface FeeAsked {
  /** The version calls it `fee.<code>`. */
  readonly fee: string;
  /** The step that gives what is paid for: without it the money goes back. */
  readonly step: string;
  readonly quantity: number;
  /** On which ground the application says that nothing is to be paid; never concluded from anything else. */
  readonly ground?: string;
}

/** Reads a line back from a history. */
export const feeLineSchema = z.strictObject({
  fee: z.string(),
  step: z.string(),
  quantity: z.int(),
  unitVnd: z.int(),
  amountVnd: z.int(),
  since: z.string(),
  /** That the amount is nothing by the exemption since that day; on which of its grounds is personal, and stays in the sealed form. */
  exemption: z.strictObject({ since: z.string() }).exactOptional(),
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

/** The same of what was followed by another payment or refund. */
export interface EarlierSettled extends Settled {
  readonly kind: 'paid' | 'refunded';
}

/** What a case costs, and what became of it. */
export interface Payment {
  readonly lines: readonly FeeLine[];
  readonly paid?: Settled;
  readonly refunded?: Settled;
  /** What changed hands before these, oldest first: who pays nothing may be settled more than once. Absent until then. */
  readonly earlier?: readonly EarlierSettled[];
  /** Who last said at the desk what is free, as histories name actors: another pays back what was paid. Absent where the form says it. */
  readonly exemptedBy?: string;
}

/**
 * What is charged on a day; nothing for none of something. What somebody is exempt from stays a line, of nothing: that it was not forgotten.
 *
 * @param law - by fee
 * @param on - `YYYY-MM-DD`, the day of receipt
 * @throws InvariantBroken if a fee has no rate on that day, or a quantity is no whole number
 */
export function feesOn(
  law: Readonly<Record<string, FeeLaw>>,
  asked: readonly FeeAsked[],
  on: string,
): readonly FeeLine[] {
  return asked
    .filter(({ quantity }) => quantity !== 0)
    .map(({ ground, ...each }) => {
      assert(Number.isSafeInteger(each.quantity) && each.quantity > 0, `a quantity of ${each.fee} is a whole number`);
      const { rates, exemptions = [] } = required(law[each.fee], `the law of ${each.fee}`);
      const { vnd, since } = required(inForce(rates, on), `the rate of ${each.fee} on ${on}`);
      const exempt = inForce(
        exemptions.filter(
          ({ grounds, until }) => grounds.some((one) => one === ground) && (until === undefined || on <= until),
        ),
        on,
      );
      const line = { ...each, unitVnd: vnd, amountVnd: each.quantity * vnd, since };
      if (exempt === undefined) return line;
      return { ...line, amountVnd: 0, exemption: { since: exempt.since } };
    });
}

/** The last that has begun. */
function inForce<Row extends { readonly since: string }>(rows: readonly Row[], on: string): Row | undefined {
  return rows
    .filter(({ since }) => since <= on)
    .toSorted((one, other) => (one.since < other.since ? -1 : 1))
    .at(-1);
}
