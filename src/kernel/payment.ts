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

/** Undefined where nothing is charged. */
export function paymentStatus(state: CaseState): PaymentStatus | undefined {
  const { payment } = state;
  if (payment === undefined) return undefined;
  if (totalVnd(payment) === 0) return 'exempt';
  if (payment.refunded !== undefined) return 'refunded';
  const comesToNothing = payment.lines.every(({ step }) => hasEndedWithout(state, step));
  if (payment.paid !== undefined) return comesToNothing ? 'to-refund' : 'paid';
  return comesToNothing ? 'waived' : 'due';
}

/** The case with its fees paid: the whole sum at once, as the receipt has it. */
export function recordPayment(before: CaseState, { facts, at }: CaseEvent): Applied | RefusalCode {
  const { payment } = before;
  if (payment?.paid !== undefined) return 'paid-already';
  if (payment === undefined || paymentStatus(before) !== 'due') return 'nothing-to-pay';
  if (facts['amountVnd'] !== totalVnd(payment)) return 'amount-differs';
  return settled(before, at, { ...payment, paid: settledBy(facts, at) });
}

/** The case with its fees given back, where nothing comes of what was paid for. */
export function refundPayment(before: CaseState, { facts, at }: CaseEvent): Applied | RefusalCode {
  const { payment } = before;
  if (payment === undefined || paymentStatus(before) !== 'to-refund') return 'nothing-to-refund';
  if (facts['amountVnd'] !== totalVnd(payment)) return 'amount-differs';
  return settled(before, at, { ...payment, refunded: settledBy(facts, at) });
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
