/** What is paid for a case (phí, lệ phí), and given back: an axis of its own beside the chart, because no step waits for money. */
import { z } from 'zod';
import type { Applied, CaseState } from './case-state.js';
import type { CaseEvent } from './procedure/events.js';
import { feeLineSchema } from './procedure/fees.js';
import type { Payment, Settled } from './procedure/fees.js';
import type { StepStatus } from './procedure/effects.js';
import type { RefusalCode } from './refusal.js';
import type { Facts } from './values/facts.js';
import type { Instant } from './values/time.js';

/**
 * Where the money stands: `waived` is what was never paid and is not owed any more, because nothing comes of it; `exempt` is what nobody
 * ever owed, because the law lets who asks have it for nothing.
 */
export const PAYMENT_STATUSES = ['due', 'paid', 'to-refund', 'refunded', 'waived', 'exempt'] as const;
export type PaymentStatus = (typeof PAYMENT_STATUSES)[number];

/** The payment that begins with a submission, by its facts; undefined where nothing is charged. */
export function paymentOf({ fees }: Facts): Payment | undefined {
  const lines = z.array(feeLineSchema).parse(fees ?? []);
  return lines.length === 0 ? undefined : { lines };
}

/** The sum of the lines, in đồng. */
export function totalVnd({ lines }: Payment): number {
  return lines.reduce((sum, { amountVnd }) => sum + amountVnd, 0);
}

/** What the applicant owes, in đồng; less than nothing is owed back. Both are nothing where what was paid is what is charged. */
export function openVnd(state: CaseState): number {
  const { payment } = state;
  return payment === undefined ? 0 : owedVnd(state, payment) - heldVnd(payment);
}

/** Undefined where nothing is charged. */
export function paymentStatus(state: CaseState): PaymentStatus | undefined {
  const { payment } = state;
  if (payment === undefined) return undefined;
  const open = openVnd(state);
  if (open !== 0) return open > 0 ? 'due' : 'to-refund';
  if (totalVnd(payment) === 0) return 'exempt';
  if (owedVnd(state, payment) > 0) return 'paid';
  return payment.refunded === undefined ? 'waived' : 'refunded';
}

/** The case with its fees paid: the whole sum at once, as the receipt has it. */
export function recordPayment(before: CaseState, { facts, at }: CaseEvent): Applied | RefusalCode {
  const { payment } = before;
  if (payment === undefined || paymentStatus(before) !== 'due')
    return hasChangedHands(payment) ? 'paid-already' : 'nothing-to-pay';
  if (facts['amountVnd'] !== openVnd(before)) return 'amount-differs';
  const { lines, exemptedBy } = payment;
  // What was paid before and is owed again, or more, stands in the books of receipts for itself.
  return settled(before, at, {
    lines,
    ...(exemptedBy && { exemptedBy }),
    ...earlierIn(payment),
    paid: settledBy(facts, at),
  });
}

/** The case with its fees given back, where nothing comes of what was paid for, or nothing was owed. */
export function refundPayment(before: CaseState, { facts, at }: CaseEvent): Applied | RefusalCode {
  const { payment } = before;
  if (payment === undefined || paymentStatus(before) !== 'to-refund') return 'nothing-to-refund';
  if (facts['amountVnd'] !== -openVnd(before)) return 'amount-differs';
  const { lines, paid, earlier, exemptedBy } = payment;
  // Lines may be freed one after the other: what the first refund followed changed hands before both.
  const known =
    payment.refunded === undefined ? { ...(paid && { paid }), ...(earlier && { earlier }) } : earlierIn(payment);
  return settled(before, at, { lines, ...(exemptedBy && { exemptedBy }), ...known, refunded: settledBy(facts, at) });
}

/** What changed hands before, with what is to be followed by another. */
function earlierIn({ earlier = [], paid, refunded }: Payment): Pick<Payment, 'earlier'> {
  const all = [
    ...earlier,
    ...(paid === undefined ? [] : [{ kind: 'paid' as const, ...paid }]),
    ...(refunded === undefined ? [] : [{ kind: 'refunded' as const, ...refunded }]),
  ];
  return all.length === 0 ? {} : { earlier: all };
}

/** Whether a sum was ever taken. */
export function hasChangedHands(payment: Payment | undefined): boolean {
  return payment?.paid !== undefined || payment?.earlier !== undefined;
}

function owedVnd(state: CaseState, payment: Payment): number {
  return payment.lines.every(({ step }) => hasEndedWithout(state, step)) ? 0 : totalVnd(payment);
}

/** What the desks have of it: paid, and not given back. */
function heldVnd({ earlier = [], paid, refunded }: Payment): number {
  const before = earlier.reduce((sum, { kind, amountVnd }) => sum + (kind === 'paid' ? amountVnd : -amountVnd), 0);
  return before + (paid?.amountVnd ?? 0) - (refunded?.amountVnd ?? 0);
}

function settled(before: CaseState, at: Instant, payment: Payment): Applied {
  return { state: { ...before, seq: before.seq + 1, at, payment }, effects: [] };
}

function settledBy({ by, amountVnd, method, receipt }: Facts, at: Instant): Settled {
  return { at, by: String(by), amountVnd: Number(amountVnd), method: String(method), receipt: String(receipt) };
}

const ENDED: readonly (StepStatus | undefined)[] = ['refused', 'skipped', 'cancelled'];

function hasEndedWithout({ steps, chart, documents }: CaseState, step: string): boolean {
  if (documents[step] !== undefined) return false;
  return chart.context.ended || ENDED.includes(steps[step]);
}
