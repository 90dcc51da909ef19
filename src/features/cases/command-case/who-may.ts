/** Who may give a command to this case: the desk that took it in, the applicant through it or the portal, or a step's agency. */
import type { Requirement } from '../../../engine/actor.js';
import { stepView } from '../../../engine/case-view.js';
import type { CaseRecord } from '../../../engine/ports/records.js';
import type { ProcedureVersion } from '../../../kernel/procedure/procedure-version.js';
import type { Viewer } from '../../../platform/http/viewer.js';

/** On whose side a command is given. */
export type Side = 'desk' | 'applicant' | 'agency';

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
  if (side === 'desk') return deskOf(record);
  if (side === 'applicant') return holds('portal') ? { roles: ['portal'] } : deskOf(record);
  if (holds('operator')) return { roles: ['operator'] };
  const definition = version.steps.find((candidate) => candidate.step === step);
  if (definition === undefined) return { roles: [] };
  const { office, agency } = stepView(version, record.state, definition);
  return { roles: ['agency-officer', 'signing-officer'], office, agency };
}

/** The desk that took the case in. */
export function deskOf({ intakeOffice }: Pick<CaseRecord, 'intakeOffice'>): Requirement {
  return { roles: ['desk-officer'], office: intakeOffice };
}
