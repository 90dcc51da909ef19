/** Corrections that an agency does not take, and what the desk makes of it. */
import type { Applied, CaseState } from './case-state.js';
import { correctionIn, correctionsOf, performOf, telling, withCorrection } from './correction-record.js';
import type { IssuedCorrection } from './procedure/corrections.js';
import type { Effect } from './procedure/effects.js';
import type { CaseEvent } from './procedure/events.js';
import type { ProcedureVersion } from './procedure/procedure-version.js';
import type { RefusalCode } from './refusal.js';
import { isRecord } from './values/records.js';
import type { Instant } from './values/time.js';

/** What agencies refused and the desk has not settled: the correction itself, or that a branch takes it; each with its number. */
export function openRefusals(state: CaseState): readonly { readonly correction: number; readonly step: string }[] {
  return correctionsOf(state).flatMap(([number, { step: corrects, status, branches }]) => {
    const correction = Number(number);
    const refusing = Object.entries(branches).filter(([, { answer }]) => answer === 'refused');
    const isOpen = status === 'refused' && state.workItems[itemOf(corrects, correction)] !== undefined;
    return [...(isOpen ? [corrects] : []), ...refusing.map(([step]) => step)].map((step) => ({ correction, step }));
  });
}

/** The case with the refusal of a correction, or of a branch to take the corrected data: the desk settles either, and the applicant hears of the first. */
export function refuseCorrection(before: CaseState, { facts, at }: CaseEvent): Applied | RefusalCode {
  const [correction, known] = correctionIn(before, facts);
  const step = String(facts['step']);
  const reason = isRecord(facts['reason']) ? { reason: String(facts['reason']['code']) } : {};
  const asking: Effect = {
    kind: 'open-work-item',
    item: itemOf(step, correction),
    step,
    agency: 'one-stop',
    workKind: 'correction',
  };
  if (known?.status === 'asked' && known.step === step)
    return withCorrection(before, {
      at,
      correction,
      changed: { ...known, ...reason, status: 'refused', endedAt: at },
      effects: [{ kind: 'notify', template: 'correction-refused', params: { step } }, asking],
    });
  if (known?.branches[step]?.answer !== 'told') return 'command-not-allowed';
  const branches = { ...known.branches, [step]: { ...reason, answer: 'refused' as const } };
  return withCorrection(before, { at, correction, changed: { ...known, branches }, effects: [asking] });
}

/** The case with a refused correction asked for, or a refused branch told, once more, or with what was agreed on with its agency. */
export function settleCorrection(
  version: ProcedureVersion,
  before: CaseState,
  { facts, at }: CaseEvent,
): Applied | RefusalCode {
  const open = openRefusals(before).findLast(({ step }) => step === facts['step']);
  const branch = version.steps.find(({ step }) => step === facts['step']);
  const known = before.corrections?.[String(open?.correction)];
  if (open === undefined || branch === undefined || known === undefined) return 'no-correction-to-settle';
  const { step, correction } = open;
  const isToldAgain = facts['how'] === 'tell-again';
  if (known.step === step) return settleRequest(before, { at, correction, known, isToldAgain, agency: branch.agency });
  const branches = { ...known.branches, [step]: { answer: isToldAgain ? ('told' as const) : ('settled' as const) } };
  const effects: Effect[] = [
    { kind: 'close-work-item', item: itemOf(step, correction) },
    ...(isToldAgain ? [telling(before, branch, correction)] : []),
  ];
  return withCorrection(before, { at, correction, changed: { ...known, branches }, effects });
}

/** A refused request is made once more, or the desk has told the family why not: it stays refused. */
function settleRequest(
  before: CaseState,
  {
    at,
    correction,
    known,
    isToldAgain,
    agency,
  }: {
    readonly at: Instant;
    readonly correction: number;
    readonly known: IssuedCorrection;
    readonly isToldAgain: boolean;
    readonly agency: string;
  },
): Applied {
  const { step } = known;
  const close: Effect = { kind: 'close-work-item', item: itemOf(step, correction) };
  if (!isToldAgain) return withCorrection(before, { at, correction, changed: known, effects: [close] });
  const { reason: _reason, endedAt: _endedAt, ...asked } = known;
  const again: Effect = { kind: 'ask-correction', step, agency, correction, perform: performOf(before, step) };
  return withCorrection(before, { at, correction, changed: { ...asked, status: 'asked' }, effects: [close, again] });
}

/** Whoever asks anew has settled what was refused before. */
export function closedByRequest(state: CaseState, step: string): readonly Effect[] {
  return openRefusals(state)
    .filter((open) => open.step === step)
    .map(({ correction }) => ({ kind: 'close-work-item', item: itemOf(step, correction) }));
}

function itemOf(step: string, correction: number): string {
  return `${step}/correction/${correction}`;
}
