/** What the unit for personal-data protection is told: the whole request, which is all about it. */
import type { CaseData } from '../../../src/kernel/procedure/procedure-version.js';

export function requestPayload(
  _step: string,
  { applicant, data, results }: CaseData,
): Readonly<Record<string, unknown>> {
  const { subject, request } = data;
  return { applicant, subject, request, results };
}
