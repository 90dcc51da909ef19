/**
 * Correcting what a result says that was issued already (cải chính, bổ sung). Beside the chart, so that every version has it and no
 * deadline moves: only the civil-status agency corrects data of births and deaths, and what it corrects is told to the branches
 * (Decree 301/2026/NĐ-CP, art. 6(5) and art. 10).
 */
import type { Applied, CaseState } from './case-state.js';
import { amendEdition, isOvertaken, isStanding } from './corrected-edition.js';
import { correctionIn, correctionsOf, performOf, telling, withCorrection, withResult } from './correction-record.js';
import type { IssuedCorrection } from './procedure/corrections.js';
import type { Effect, StepStatus } from './procedure/effects.js';
import type { CaseEvent } from './procedure/events.js';
import type { ProcedureVersion, StepDefinition } from './procedure/procedure-version.js';
import { closedByRequest } from './refused-correction.js';
import type { RefusalCode } from './refusal.js';
import { issuedDocumentIn } from './issued-document.js';

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
  const effects: Effect[] = [
    ...closedByRequest(before, step),
    { kind: 'ask-correction', step, agency, correction, perform: performOf(before, step) },
  ];
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
  // What an agency says of an earlier correction once a later one stands is of before.
  const document = isOvertaken(before, step, correction) ? undefined : issuedDocumentIn(facts['result']);
  const replaced = document === undefined ? undefined : before.documents[step];
  const issued: Effect[] = document === undefined ? [] : [{ kind: 'issue-document', step, document, source: 'agency' }];
  const edition = {
    ...(replaced !== undefined && { replaced }),
    ...(document !== undefined && { issued: { digest: document.digest, perform: performOf(before, step) } }),
  };
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
  if (known !== undefined && document !== undefined && isStanding(before, known, step))
    return amendEdition(before, { at, correction, known, step, document });
  if (known?.branches[step]?.answer !== 'told') return 'command-not-allowed';
  const branches = { ...known.branches, [step]: { ...edition, answer: 'taken' as const } };
  const standing = document === undefined ? before : withResult(before, step, document);
  return withCorrection(standing, { at, correction, changed: { ...known, branches }, effects: issued });
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

function textsIn(fact: unknown): readonly string[] {
  return Array.isArray(fact) ? fact.map(String) : [];
}
