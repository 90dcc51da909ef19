import { openVnd, paymentStatus, totalVnd } from '../kernel/payment.js';
import type { PaymentStatus } from '../kernel/payment.js';
import type { CaseState } from '../kernel/case-state.js';
import type { EarlierSettled, FeeLine, Settled } from '../kernel/procedure/fees.js';
import type { ProcedureVersion } from '../kernel/procedure/procedure-version.js';

interface Source {
  readonly article: string;
  readonly confirmed: boolean;
}

/** With the source of the rate, and of the exemption, and whether each was read in force. */
export type SourcedLine = Omit<FeeLine, 'exemption'> &
  Source & { readonly exemption?: NonNullable<FeeLine['exemption']> & Source };

/** What a case costs, by which rates, and where the money stands. */
export interface PaymentView {
  readonly status: PaymentStatus;
  readonly totalVnd: number;
  /** What is to be paid now, or to be given back, by the status; else nothing. */
  readonly openVnd: number;
  readonly lines: readonly SourcedLine[];
  readonly paid?: Settled;
  readonly refunded?: Settled;
  /** What changed hands before these, oldest first. */
  readonly earlier?: readonly EarlierSettled[];
}

/** Undefined where nothing is charged. */
export function paymentView(version: ProcedureVersion, state: CaseState): PaymentView | undefined {
  const { payment } = state;
  const status = paymentStatus(state);
  if (payment === undefined || status === undefined) return undefined;
  const { paid, refunded, earlier } = payment;
  return {
    status,
    totalVnd: totalVnd(payment),
    openVnd: Math.abs(openVnd(state)),
    lines: payment.lines.map((line) => sourced(version, line)),
    ...(paid && { paid }),
    ...(refunded && { refunded }),
    ...(earlier && { earlier }),
  };
}

function sourced({ fees }: ProcedureVersion, { exemption, ...line }: FeeLine): SourcedLine {
  const { rates = [], exemptions = [] } = fees?.law[line.fee] ?? {};
  const rate = rates.find(({ since }) => since === line.since);
  const charged = { ...line, ...sourceOf(rate) };
  if (exemption === undefined) return charged;
  const row = exemptions.find(({ since }) => since === exemption.since);
  return { ...charged, exemption: { ...exemption, ...sourceOf(row) } };
}

function sourceOf(row: { readonly legalBasis: Source } | undefined): Source {
  return row?.legalBasis ?? { article: '', confirmed: false };
}
