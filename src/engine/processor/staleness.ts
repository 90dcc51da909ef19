import { correctedEdition } from '../../kernel/corrected-edition.js';
import type { AgencyAnswer, AnswerKind } from '../ports/agency-gateway.port.js';
import type { DispatchRecord } from '../ports/records.js';
import type { BatchDraft } from './batch-draft.js';
import { stalenessOfConsent } from './consent-answers.js';

/** After these the agency owes another answer to the same dispatch. */
export const PROVISIONAL: readonly AnswerKind[] = ['accepted', 'verification-started'];

/** With these the agency has done with a dispatch. */
const FINAL: readonly AnswerKind[] = ['completed', 'rejected'];

/** Whether the answer was given before, or comes after one that says more: messages are repeated and out of order. */
export function staleness(
  draft: BatchDraft,
  dispatch: DispatchRecord,
  answer: AgencyAnswer,
): 'duplicate' | 'late' | undefined {
  const { kind, result } = answer;
  if (kind === 'consent-answered') return stalenessOfConsent(draft.case(dispatch.caseId)?.state, dispatch, answer);
  if (kind === 'result-amended') {
    const state = draft.case(dispatch.caseId)?.state;
    if (state?.documents[dispatch.step]?.digest === result?.digest) return 'duplicate';
    const isCorrected = state !== undefined && correctedEdition(state, dispatch.step) !== undefined;
    return isCorrected && dispatch.params['correction'] === undefined ? 'late' : undefined;
  }
  if (dispatch.answer === kind) return 'duplicate';
  // What was taken back may have been done all the same; what the agency is about to do does not count any more.
  if (dispatch.state === 'recalled') return FINAL.includes(kind) ? undefined : 'late';
  if (isDecidedElsewhere(draft, dispatch, kind)) return undefined;
  const isOvertaken = dispatch.state === 'answered' || (kind === 'accepted' && dispatch.answer !== undefined);
  return isOvertaken ? 'late' : undefined;
}

/** An agency that waits for a decision from here may take it in its own system all the same, until it was taken here. */
function isDecidedElsewhere(draft: BatchDraft, { caseId, step, answer }: DispatchRecord, kind: AnswerKind): boolean {
  const isAwaited = draft.case(caseId)?.state.steps[step] === 'awaiting-decision';
  return isAwaited && answer === 'awaiting-decision' && !PROVISIONAL.includes(kind);
}
