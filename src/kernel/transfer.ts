/** Another desk goes on with a case (chuyển nơi tiếp nhận): beside the chart, because no step and no limit depends on who has it. */
import type { Applied, CaseState } from './case-state.js';
import { awaitingHandOver } from './hand-over.js';
import { openVnd } from './payment.js';
import type { CaseEvent } from './procedure/events.js';
import type { Payment, Settled } from './procedure/fees.js';
import type { RefusalCode } from './refusal.js';

/**
 * Whether the desk still has something to do: until the case has ended, its results are collected, what is owed is paid or given back and
 * no work is left there, such as a correction that was refused.
 */
export function isTransferable(state: CaseState): boolean {
  if (!state.chart.context.ended || awaitingHandOver(state).length > 0) return true;
  return openVnd(state) !== 0 || Object.keys(state.workItems).length > 0;
}

/**
 * The case with the desk that had it among its former ones. Limits go on as they were counted: a transfer neither starts nor moves
 * a clock.
 */
export function transferCase(before: CaseState, { facts, at }: CaseEvent): Applied | RefusalCode {
  if (!isTransferable(before)) return 'command-not-allowed';
  const from = String(facts['from']);
  if (from === facts['to']) return 'desk-has-the-case';
  const formerDesks = [...(before.formerDesks ?? []), { office: from, until: at }];
  const payment = before.payment && { payment: settledAt(before.payment, from) };
  return { state: { ...before, seq: before.seq + 1, at, formerDesks, ...payment }, effects: toldFamily(before) };
}

/** The family is told where something is still to be brought or collected: it would go to the former desk. */
function toldFamily(before: CaseState): Applied['effects'] {
  const isToCome = !before.chart.context.ended || awaitingHandOver(before).length > 0;
  return isToCome ? [{ kind: 'notify', template: 'desk-changed', params: {} }] : [];
}

/** Receipts stay in the book of the desk that gave them: each book counts for itself. */
function settledAt(payment: Payment, office: string): Payment {
  const { paid, refunded, earlier } = payment;
  const at = <Some extends Settled>(settled: Some): Some => ({ ...settled, office: settled.office ?? office });
  return {
    ...payment,
    ...(earlier && { earlier: earlier.map(at) }),
    ...(paid && { paid: at(paid) }),
    ...(refunded && { refunded: at(refunded) }),
  };
}

/** The desk that had the case when it stood so, by the desk that has it now. */
export function deskThen(
  then: CaseState,
  { state, desk }: { readonly state: CaseState; readonly desk: string },
): string {
  return state.formerDesks?.[then.formerDesks?.length ?? 0]?.office ?? desk;
}
