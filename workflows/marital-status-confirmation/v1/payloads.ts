/** What civil status is told: all of it, which is about the one thing that it confirms. */
import type { CaseData } from '../../../src/kernel/procedure/procedure-version.js';

export function maritalStatusConfirmationPayload(
  _step: string,
  { applicant, data }: CaseData,
): Readonly<Record<string, unknown>> {
  const { subject, formerResidence, partner, request } = data;
  return { applicant, subject, formerResidence, partner, request };
}
