/** Who pays nothing is settled at the desk, whenever it shows: a claim that was forgotten, or one that nothing proves. */
import { z } from 'zod';
import type { Applied, CaseState } from './case-state.js';
import type { CaseEvent } from './procedure/events.js';
import { feeLineSchema } from './procedure/fees.js';
import type { FeeLine } from './procedure/fees.js';
import type { ProcedureVersion } from './procedure/procedure-version.js';
import type { RefusalCode } from './refusal.js';

/** Whether something is charged of which the law exempts somebody. */
export function mayBeExempt({ fees }: ProcedureVersion, { payment }: CaseState): boolean {
  return payment !== undefined && payment.lines.some(({ fee }) => (fees?.law[fee]?.exemptions ?? []).length > 0);
}

/**
 * The case charged anew for the same: on which ground, and by which paper, is personal and stands in the event's parts. What is paid
 * stays as it is; what follows is owed, or owed back. Where the ground or the paper was written down wrongly, the exemption stands and the
 * parts say what holds.
 */
export function settleExemption(before: CaseState, { facts, at }: CaseEvent): Applied | RefusalCode {
  const { exempt, by } = facts;
  const { payment } = before;
  const lines = z.array(feeLineSchema).parse(facts['fees'] ?? []);
  if (payment === undefined || !isChargedFor(payment.lines, lines)) return 'command-not-allowed';
  if (exempt === 'corrected' ? !hasExempt(payment.lines) : isFreedAs(payment.lines, lines))
    return 'exemption-stands-so';
  const { exemptedBy: _before, ...others } = payment;
  const settled = { ...others, lines, ...(hasExempt(lines) && { exemptedBy: String(by) }) };
  return { state: { ...before, seq: before.seq + 1, at, payment: settled }, effects: [] };
}

function hasExempt(lines: readonly FeeLine[]): boolean {
  return lines.some(({ exemption }) => exemption !== undefined);
}

function isFreedAs(one: readonly FeeLine[], other: readonly FeeLine[]): boolean {
  return one.every(({ exemption }, index) => exemption?.since === other[index]?.exemption?.since);
}

/** Whether both are about the same, exemptions aside: somebody may have corrected what is asked for meanwhile. */
function isChargedFor(one: readonly FeeLine[], other: readonly FeeLine[]): boolean {
  const chargesOf = (lines: readonly FeeLine[]) =>
    JSON.stringify(lines.map(({ fee, step, quantity, unitVnd, since }) => [fee, step, quantity, unitVnd, since]));
  return chargesOf(one) === chargesOf(other);
}
