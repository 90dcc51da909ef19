/**
 * Correcting what a result says that was issued already (cải chính, bổ sung). Beside the chart, so that every version has it and no
 * deadline moves: only the civil-status agency corrects data of births and deaths, and what it corrects is told to the branches
 * (Decree 301/2026/NĐ-CP, art. 6(5) and art. 10).
 */
import type { Applied, CaseState } from './case-state.js';
import { foldEffects } from './open-work.js';
import { stepRecord } from './procedure/context.js';
import type { IssuedCorrection } from './procedure/corrections.js';
import type { Effect, IssuedDocument, StepStatus } from './procedure/effects.js';
import type { CaseEvent } from './procedure/events.js';
import type { ProcedureVersion, StepDefinition } from './procedure/procedure-version.js';
import type { RefusalCode } from './refusal.js';
import { issuedDocumentIn } from './issued-document.js';
import { isRecord } from './values/records.js';
import type { Instant } from './values/time.js';

/** Who alone corrects what stands in the civil-status register. */
const CORRECTING_AGENCY = 'civil-status';

/** The step whose results may be corrected; undefined where none is of the civil-status register. */
export function correctableStep({ steps }: ProcedureVersion): StepDefinition | undefined {
  return steps.find(({ agency }) => agency === CORRECTING_AGENCY);
}

/** Why nothing that was issued may be corrected now, or undefined. */
export function whyNotRequestable(version: ProcedureVersion, state: CaseState): RefusalCode | undefined {
  const step = correctableStep(version)?.step;
  if (step === undefined) return 'command-not-allowed';
  if (state.steps[step] !== 'completed' || state.documents[step] === undefined) return 'registration-not-done';
  return correctionsOf(state).some(([, { status }]) => status === 'asked') ? 'correction-under-way' : undefined;
}

/** The branches whose agency refused the corrected data, each with the number of the correction. */
export function branchesToSettle(state: CaseState): readonly { readonly correction: number; readonly step: string }[] {
  return correctionsOf(state).flatMap(([correction, { branches }]) =>
    Object.entries(branches)
      .filter(([, { answer }]) => answer === 'refused')
      .map(([step]) => ({ correction: Number(correction), step })),
  );
}

/** Whether that paper of the step is one that a corrected edition stands for: what its agency still says of it is of before. */
export function isReplaced(state: CaseState, step: string, number: string | undefined): boolean {
  if (number === undefined || state.documents[step]?.number === number) return false;
  return correctionsOf(state)
    .map(([, correction]) => (correction.step === step ? correction : correction.branches[step]))
    .some((edition) => edition?.replaced?.number === number);
}

/** The case with a correction asked of the civil-status agency. */
export function requestCorrection(
  version: ProcedureVersion,
  before: CaseState,
  { facts, at }: CaseEvent,
): Applied | RefusalCode {
  const refusal = whyNotRequestable(version, before);
  const definition = correctableStep(version);
  if (refusal !== undefined || definition === undefined) return refusal ?? 'command-not-allowed';
  const fields = textsIn(facts['fields']);
  if (fields.length === 0) return 'nothing-to-correct';
  const { step, agency } = definition;
  const correction = before.seq + 1;
  const asked: IssuedCorrection = {
    step,
    fields,
    affects: textsIn(facts['affects']),
    status: 'asked',
    askedAt: at,
    by: String(facts['by']),
    branches: {},
  };
  const effects: Effect[] = [{ kind: 'ask-correction', step, agency, correction, perform: performOf(before, step) }];
  return withCorrection(before, { at, correction, changed: asked, effects });
}

/** The case with the corrected result as a new edition and the branches told of it; or with what a branch says to that. */
export function completeCorrection(
  version: ProcedureVersion,
  before: CaseState,
  { facts, at }: CaseEvent,
): Applied | RefusalCode {
  const [correction, known] = correctionIn(before, facts);
  const step = String(facts['step']);
  const document = issuedDocumentIn(facts['result']);
  const replaced = document === undefined ? undefined : before.documents[step];
  const issued: Effect[] = document === undefined ? [] : [{ kind: 'issue-document', step, document, source: 'agency' }];
  const edition = replaced === undefined ? {} : { replaced };
  if (known?.status === 'asked' && known.step === step && document !== undefined) {
    const told = version.steps.filter(
      (branch) => known.affects.includes(branch.step) && isToldOfCorrection(before, branch.step),
    );
    const branches = Object.fromEntries(told.map((branch) => [branch.step, { answer: 'told' as const }]));
    const effects: Effect[] = [
      ...issued,
      { kind: 'notify', template: 'result-amended', params: { step } },
      ...told.map((branch) => telling(before, branch, correction)),
    ];
    const changed: IssuedCorrection = { ...known, ...edition, status: 'made', endedAt: at, branches };
    return withCorrection(withResult(before, step, document), { at, correction, changed, effects });
  }
  if (known?.branches[step]?.answer !== 'told') return 'command-not-allowed';
  const branches = { ...known.branches, [step]: { ...edition, answer: 'taken' as const } };
  const standing = document === undefined ? before : withResult(before, step, document);
  return withCorrection(standing, { at, correction, changed: { ...known, branches }, effects: issued });
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

function correctionsOf({ corrections = {} }: CaseState): readonly (readonly [string, IssuedCorrection])[] {
  return Object.entries(corrections);
}

function correctionIn({ corrections }: CaseState, facts: CaseEvent['facts']) {
  const correction = Number(facts['correction']);
  return [correction, corrections?.[String(correction)]] as const;
}

/** At these an agency has, or may have, the data as they were; whoever is asked later is told the right ones at once. */
const SENT: readonly (StepStatus | undefined)[] = [
  'dispatching',
  'at-agency',
  'awaiting-decision',
  'incident',
  'completed',
];

/** Whether the agency of that step is told of a correction by a message of its own. */
export function isToldOfCorrection({ steps }: CaseState, step: string): boolean {
  return SENT.includes(steps[step]);
}

function performOf({ chart }: CaseState, step: string): number {
  return stepRecord(chart.context, step).perform;
}

function telling(before: CaseState, { step, agency }: StepDefinition, correction: number): Effect {
  return { kind: 'tell-correction', step, agency, correction, perform: performOf(before, step) };
}

function itemOf(step: string, correction: number): string {
  return `${step}/correction/${correction}`;
}

/** The chart remembers the result that stands, so that it does not issue the earlier one again. */
function withResult(before: CaseState, step: string, result: IssuedDocument): CaseState {
  const { context } = before.chart;
  const known = { ...stepRecord(context, step), result, issued: result.digest };
  return { ...before, chart: { ...before.chart, context: { ...context, steps: { ...context.steps, [step]: known } } } };
}

function withCorrection(
  before: CaseState,
  {
    at,
    correction,
    changed,
    effects,
  }: {
    readonly at: Instant;
    readonly correction: number;
    readonly changed: IssuedCorrection;
    readonly effects: readonly Effect[];
  },
): Applied {
  const corrections = { ...before.corrections, [String(correction)]: changed };
  return {
    state: { ...before, seq: before.seq + 1, at, ...foldEffects(before, effects), corrections },
    effects,
  };
}

function textsIn(fact: unknown): readonly string[] {
  return Array.isArray(fact) ? fact.map(String) : [];
}
