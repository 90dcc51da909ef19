/** What civil status is told: the two, and whether both are there. */
import { isRecord } from '../../../src/kernel/values/records.js';
import type { CaseData } from '../../../src/kernel/procedure/procedure-version.js';

export function marriageRegistrationPayload(
  _step: string,
  { applicant, data }: CaseData,
): Readonly<Record<string, unknown>> {
  const { woman, man, registration } = data;
  return { applicant, woman, man, presence: isRecord(registration) ? registration['presence'] : undefined };
}
