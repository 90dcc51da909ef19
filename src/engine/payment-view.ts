import { paymentStatus, totalVnd } from '../kernel/payment.js';
import type { PaymentStatus } from '../kernel/payment.js';
import type { CaseState } from '../kernel/case-state.js';
import type { FeeLine, Settled } from '../kernel/procedure/fees.js';
import type { ProcedureVersion } from '../kernel/procedure/procedure-version.js';

/** What a case costs, by which rates, and where the money stands. */
export interface PaymentView {
  readonly status: PaymentStatus;
  readonly totalVnd: number;
  /** With the source of the rate, and whether it was read in force. */
  readonly lines: readonly (FeeLine & { readonly article: string; readonly confirmed: boolean })[];
  readonly paid?: Settled;
  readonly refunded?: Settled;
}

/** Undefined where nothing is charged. */
export function paymentView(version: ProcedureVersion, state: CaseState): PaymentView | undefined {
  const { payment } = state;
  const status = paymentStatus(state);
  if (payment === undefined || status === undefined) return undefined;
  const { paid, refunded } = payment;
  return {
    status,
    totalVnd: totalVnd(payment),
    lines: payment.lines.map((line) => ({ ...line, ...sourceOf(version, line) })),
    ...(paid && { paid }),
    ...(refunded && { refunded }),
  };
}

function sourceOf({ fees }: ProcedureVersion, { fee, since }: FeeLine) {
  const rate = fees?.rates[fee]?.find((known) => known.since === since);
  return { article: rate?.legalBasis.article ?? '', confirmed: rate?.legalBasis.confirmed ?? false };
}
