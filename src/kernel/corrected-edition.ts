/** The papers that corrections brought: which of them stand, and what their agencies add to them. */
import type { Applied, CaseState } from './case-state.js';
import { correctionsOf, performOf, withCorrection, withResult } from './correction-record.js';
import type { Edition, IssuedCorrection } from './procedure/corrections.js';
import type { Effect, IssuedDocument } from './procedure/effects.js';
import type { Instant } from './values/time.js';

/** The paper of the step that a correction brought and that stands: what its agency still says of an earlier request is of before. */
export function correctedEdition(state: CaseState, step: string): IssuedDocument | undefined {
  const standing = state.documents[step];
  const isOf = (issued: Edition | undefined) =>
    issued?.digest === standing?.digest && issued?.perform === performOf(state, step);
  return correctionsOf(state).some(([, correction]) => isOf(editionOf(correction, step))) ? standing : undefined;
}

/** Whether the paper that this correction brought is the one that stands, and no later one does. */
export function isStanding(state: CaseState, correction: IssuedCorrection, step: string): boolean {
  const standing = correctedEdition(state, step);
  return standing !== undefined && editionOf(correction, step)?.digest === standing.digest;
}

/** Whether a later correction than this brought the paper that stands. */
export function isOvertaken(state: CaseState, step: string, correction: number): boolean {
  return correctionsOf(state).some(([number, later]) => Number(number) > correction && isStanding(state, later, step));
}

/** The case with what an agency adds to the edition that it corrected: a register may get a personal id later than it corrects. */
export function amendEdition(
  before: CaseState,
  {
    at,
    correction,
    known,
    step,
    document,
  }: {
    readonly at: Instant;
    readonly correction: number;
    readonly known: IssuedCorrection;
    readonly step: string;
    readonly document: IssuedDocument;
  },
): Applied {
  const issued = { digest: document.digest, perform: performOf(before, step) };
  const branch = known.branches[step];
  const changed =
    known.step === step || branch === undefined
      ? { ...known, issued }
      : { ...known, branches: { ...known.branches, [step]: { ...branch, issued } } };
  const effects: Effect[] = [
    { kind: 'issue-document', step, document, source: 'agency' },
    { kind: 'notify', template: 'result-amended', params: { step } },
  ];
  return withCorrection(withResult(before, step, document), { at, correction, changed, effects });
}

function editionOf(correction: IssuedCorrection, step: string): Edition | undefined {
  return correction.step === step ? correction.issued : correction.branches[step]?.issued;
}
