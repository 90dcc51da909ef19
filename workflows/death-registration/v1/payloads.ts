/** What civil status is told: all of it, which is about the one thing that it registers. */
import type { CaseData } from '../../../src/kernel/procedure/procedure-version.js';

export function deathRegistrationPayload(
  _step: string,
  { applicant, data }: CaseData,
): Readonly<Record<string, unknown>> {
  const { deceased, notice, copies } = data;
  return { applicant, deceased, notice, copies };
}
