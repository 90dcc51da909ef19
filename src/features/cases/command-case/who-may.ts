/** Who may give a command to this case: the desk that took it in, or the agency of the step that it is about. */
import type { Requirement } from '../../../engine/actor.js';
import { stepView } from '../../../engine/case-view.js';
import type { CaseRecord } from '../../../engine/ports/records.js';
import type { ProcedureVersion } from '../../../kernel/procedure/procedure-version.js';
import type { Viewer } from '../../../platform/http/viewer.js';

/** On whose side a command is given. */
export type Side = 'applicant' | 'agency';

/** What the caller must hold; nobody holds what a step of no agency asks for. */
export function whoMay(
  viewer: Viewer,
  side: Side,
  {
    version,
    record,
    step,
  }: { readonly version: ProcedureVersion; readonly record: CaseRecord; readonly step: unknown },
): Requirement {
  const holds = (role: string) => viewer.roles.some((held) => held.role === role);
  if (side === 'applicant') {
    return holds('portal') ? { roles: ['portal'] } : { roles: ['desk-officer'], office: record.intakeOffice };
  }
  if (holds('operator')) return { roles: ['operator'] };
  const definition = version.steps.find((candidate) => candidate.step === step);
  if (definition === undefined) return { roles: [] };
  const { office, agency } = stepView(version, record.state, definition);
  return { roles: ['agency-officer', 'signing-officer'], office, agency };
}
