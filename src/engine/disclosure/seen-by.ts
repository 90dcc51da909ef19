/** How much of a case somebody sees: all of it, or what concerns the steps of their office. */
import type { ProcedureVersion } from '../../kernel/procedure/procedure-version.js';
import type { Viewer } from '../../platform/http/viewer.js';
import { authorize } from '../../platform/policy/authorize.js';
import type { Target } from '../../platform/policy/authorize.js';
import type { Act } from '../../platform/policy/policy.js';
import { hasBegun } from '../../kernel/office-succession.js';
import { stepView } from '../case-view.js';
import type { CaseRecord } from '../ports/records.js';

/** The steps by which somebody sees the case; `whole`: they see all of it. */
export type Seen = 'whole' | readonly string[];

/** How much of the case the viewer sees. */
export function seenBy(viewer: Viewer, version: ProcedureVersion, record: CaseRecord): Seen {
  const { intakeOffice: desk, channel } = record;
  const begun = begunSteps(version, record);
  const offices = [desk, ...begun.map(({ office }) => office)];
  if (may(viewer, 'case.read-whole', { desk, channel, offices })) return 'whole';
  return ownSteps(viewer, version, record);
}

/** The steps that have begun and for which an office of theirs is responsible, or was until it closed. */
export function ownSteps(viewer: Viewer, version: ProcedureVersion, record: CaseRecord): readonly string[] {
  const own = begunSteps(version, record)
    .filter(({ office, agency }) => may(viewer, 'case.read-step', { step: { office, agency } }))
    .map(({ step }) => step);
  return [...new Set(own)];
}

function begunSteps(version: ProcedureVersion, { state }: CaseRecord) {
  return version.steps
    .filter(({ step }) => hasBegun(state, step))
    .flatMap(({ step, agency }) => {
      const former = state.successors?.[step]?.former ?? [];
      return [stepView(version, state, { step, agency }).office, ...former].map((office) => ({ step, agency, office }));
    });
}

function may({ kind, subject, roles }: Viewer, act: Act, target: Target): boolean {
  const held = roles.map((role) => ({ ...role, subject }));
  return authorize({ kind, subject }, act, target, held).kind === 'allowed';
}
