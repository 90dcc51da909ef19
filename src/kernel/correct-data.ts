/** Correcting what was typed wrongly (sửa lỗi nhập liệu): the course of the case stays, so the chart hears nothing of it. */
import type { Applied, CaseState } from './case-state.js';
import { hasChangedHands, paymentOf } from './payment.js';
import type { StepStatus } from './procedure/effects.js';
import type { CaseEvent } from './procedure/events.js';
import type { RefusalCode } from './refusal.js';

/** At these an agency has, or may have, what it was sent: it would act on the old data unknowingly. */
const HOLDING: readonly StepStatus[] = ['at-agency', 'awaiting-decision', 'incident'];

/**
 * Why nothing of the case may be corrected, or undefined. What is under way to an agency may be allowed here: whether it has
 * left is not in the history, so the engine looks at it too.
 */
export function whyNotCorrectable({ chart, documents, steps }: CaseState): RefusalCode | undefined {
  const { ended, withdrawn } = chart.context;
  if (ended || withdrawn) return 'command-not-allowed';
  if (Object.values(steps).includes('completed') || Object.keys(documents).length > 0) return 'correction-too-late';
  return Object.values(steps).some(isHeld) ? 'agency-holds-the-data' : undefined;
}

/** Whether the agency of a step with that status has the data for certain, or nobody can tell. */
export function isHeld(status: StepStatus): boolean {
  return HOLDING.includes(status);
}

/**
 * The case with the fields marked that the event corrects; their values are personal and stand in its parts. `fees` are given where
 * they would be others: what was paid for is not corrected.
 */
export function correctData(before: CaseState, { facts, at }: CaseEvent): Applied | RefusalCode {
  const refusal = whyNotCorrectable(before);
  if (refusal !== undefined) return refusal;
  const fields = Array.isArray(facts['fields']) ? facts['fields'].map(String) : [];
  if (fields.length === 0) return 'nothing-to-correct';
  const seq = before.seq + 1;
  const corrected = { ...before.corrected, ...Object.fromEntries(fields.map((field) => [field, seq])) };
  if (facts['fees'] === undefined) return { state: { ...before, seq, at, corrected }, effects: [] };
  if (hasChangedHands(before.payment)) return 'paid-already';
  const { payment: _earlier, ...rest } = before;
  const payment = paymentOf(facts);
  return { state: { ...rest, seq, at, corrected, ...(payment !== undefined && { payment }) }, effects: [] };
}
