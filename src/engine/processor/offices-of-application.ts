import type { Application, ProcedureVersion } from '../../kernel/procedure/procedure-version.js';
import { officeOf } from '../../kernel/timers.js';

/** The offices that a case would begin with: whose desk takes it in, and those of its steps. All of them have to be open. */
export function officesOfApplication(
  version: ProcedureVersion,
  application: Application,
  intakeOffice: string,
): readonly string[] {
  const facts = version.facts(application);
  return [intakeOffice, ...version.steps.map(({ step }) => officeOf(version, step, facts))];
}
