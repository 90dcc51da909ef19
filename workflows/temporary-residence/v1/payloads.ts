/** What the commune police are told: all of it, which is about the one stay that they register. */
import type { CaseData } from '../../../src/kernel/procedure/procedure-version.js';

export function temporaryResidencePayload(
  _step: string,
  { applicant, data }: CaseData,
): Readonly<Record<string, unknown>> {
  const { resident, stay, lodging } = data;
  return { applicant, resident, stay, lodging };
}
