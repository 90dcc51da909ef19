/** What a correction of an issued result would come to: looked at before anybody is asked for it. */
import { CORRECTION, withAsked } from '../../../engine/case-data.js';
import type { OpenedCase } from '../../../engine/case-data.js';
import type { CaseState } from '../../../kernel/case-state.js';
import { correctableStep, isToldOfCorrection } from '../../../kernel/issued-correction.js';
import type { ProcedureVersion } from '../../../kernel/procedure/procedure-version.js';
import { differing } from '../correct-data/correction.js';

/** A step whose agency is told something else with the correction. */
export interface AffectedStep {
  readonly step: string;
  readonly agency: string;
  /** It has the data as they were, so a message of its own goes there; else it is told the right ones when its turn comes. */
  readonly isTold: boolean;
  /** As its agency is told them: `child.givenName`. */
  readonly fields: readonly string[];
  /** The number of the paper that is issued anew. */
  readonly reissues?: string;
}

/** Every step that is told otherwise, the one that corrects first. */
export function effectOfCorrection(
  version: ProcedureVersion,
  state: CaseState,
  opened: OpenedCase,
  groups: Readonly<Record<string, unknown>>,
): readonly AffectedStep[] {
  const after = withAsked({ ...opened, asked: { [CORRECTION]: groups } }, CORRECTION);
  const correcting = correctableStep(version)?.step;
  return version.steps.flatMap(({ step, agency }) => {
    const fields = differing(version.payload(step, opened), version.payload(step, after));
    if (fields.length === 0) return [];
    const isTold = step === correcting || isToldOfCorrection(state, step);
    const number = isTold ? state.documents[step]?.number : undefined;
    return [{ step, agency, isTold, fields, ...(number !== undefined && { reissues: number }) }];
  });
}
