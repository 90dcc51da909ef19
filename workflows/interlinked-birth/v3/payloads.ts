/** What each agency is told: no more than its step needs. */
import type { CaseData } from '../../../src/kernel/procedure/procedure-version.js';
import { birthPayload as payloadBefore, parentsOf, reporter } from '../v2/payloads.js';

export function birthPayload(step: string, told: CaseData): Readonly<Record<string, unknown>> {
  if (step !== 'child-identity-card') return payloadBefore(step, told);
  const { applicant, data, results } = told;
  return { applicant: reporter(applicant), child: data['child'], ...parentsOf(data), results };
}
