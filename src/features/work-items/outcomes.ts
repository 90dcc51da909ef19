/** What the holder of a work item may decide. */
import type { WorkItemRecord } from '../../engine/ports/records.js';
import { acceptedAtStep } from '../../kernel/allowed-commands.js';
import type { CaseState } from '../../kernel/case-state.js';
import type { WorkItemKind } from '../../kernel/procedure/effects.js';
import type { ProcedureVersion } from '../../kernel/procedure/procedure-version.js';

export const OUTCOMES = [
  'approve',
  'refuse',
  'request-supplement',
  'report-verification',
  'propose',
  'sign',
  'send-back',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** These the applicant or a colleague has to understand, so they give their reasons. */
export const NEED_REASON: readonly Outcome[] = ['refuse', 'request-supplement', 'report-verification', 'send-back'];

/** What becomes of the item: one whose matter is verified first stays with its holder, who decides as on any other. */
export function statusAfter(outcome: Outcome): 'claimed' | 'done' {
  return outcome === 'report-verification' ? 'claimed' : 'done';
}

const OUTCOMES_OF: Readonly<Record<WorkItemKind, readonly Outcome[]>> = {
  examine: ['approve', 'propose', 'refuse', 'request-supplement', 'report-verification'],
  sign: ['sign', 'send-back'],
  // Ended by what the applicant supplies, not by a decision.
  supplement: [],
  consent: [],
  mapping: [],
  confirmation: [],
  correction: [],
};

/** The outcomes that the case takes for this item as it is now. */
export function outcomesOf(
  version: ProcedureVersion,
  state: CaseState,
  { kind, step, status, outsideResult }: Pick<WorkItemRecord, 'kind' | 'step' | 'status' | 'outsideResult'>,
): readonly Outcome[] {
  // A result from outside is confirmed by itself, by somebody who has just proved who they are.
  if (status === 'done' || outsideResult !== undefined) return [];
  return acceptedAtStep(version, state, step, OUTCOMES_OF[kind]);
}
