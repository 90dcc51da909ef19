/** Corrections that an agency does not take, and what the desk makes of it. */
import type { Applied, CaseState } from './case-state.js';
import { correctionIn, correctionsOf, telling, withCorrection } from './correction-record.js';
import type { Effect } from './procedure/effects.js';
import type { CaseEvent } from './procedure/events.js';
import type { ProcedureVersion } from './procedure/procedure-version.js';
import type { RefusalCode } from './refusal.js';
import { isRecord } from './values/records.js';

/** The branches whose agency refused the corrected data, each with the number of the correction. */
export function branchesToSettle(state: CaseState): readonly { readonly correction: number; readonly step: string }[] {
  return correctionsOf(state).flatMap(([correction, { branches }]) =>
    Object.entries(branches)
      .filter(([, { answer }]) => answer === 'refused')
      .map(([step]) => ({ correction: Number(correction), step })),
  );
}

/** The case with the refusal of a correction; a branch that does not take the corrected data is the desk's to settle. */
export function refuseCorrection(before: CaseState, { facts, at }: CaseEvent): Applied | RefusalCode {
  const [correction, known] = correctionIn(before, facts);
  const step = String(facts['step']);
  const reason = isRecord(facts['reason']) ? { reason: String(facts['reason']['code']) } : {};
  if (known?.status === 'asked' && known.step === step)
    return withCorrection(before, {
      at,
      correction,
      changed: { ...known, ...reason, status: 'refused', endedAt: at },
      effects: [],
    });
  if (known?.branches[step]?.answer !== 'told') return 'command-not-allowed';
  const branches = { ...known.branches, [step]: { ...reason, answer: 'refused' as const } };
  const effects: Effect[] = [
    { kind: 'open-work-item', item: itemOf(step, correction), step, agency: 'one-stop', workKind: 'correction' },
  ];
  return withCorrection(before, { at, correction, changed: { ...known, branches }, effects });
}

/** The case with a refused branch told once more, or with what was agreed on with its agency. */
export function settleCorrection(
  version: ProcedureVersion,
  before: CaseState,
  { facts, at }: CaseEvent,
): Applied | RefusalCode {
  const open = branchesToSettle(before).findLast(({ step }) => step === facts['step']);
  const branch = version.steps.find(({ step }) => step === facts['step']);
  const known = before.corrections?.[String(open?.correction)];
  if (open === undefined || branch === undefined || known === undefined) return 'no-correction-to-settle';
  const { step, correction } = open;
  const isToldAgain = facts['how'] === 'tell-again';
  const branches = { ...known.branches, [step]: { answer: isToldAgain ? ('told' as const) : ('settled' as const) } };
  const effects: Effect[] = [
    { kind: 'close-work-item', item: itemOf(step, correction) },
    ...(isToldAgain ? [telling(before, branch, correction)] : []),
  ];
  return withCorrection(before, { at, correction, changed: { ...known, branches }, effects });
}

function itemOf(step: string, correction: number): string {
  return `${step}/correction/${correction}`;
}
