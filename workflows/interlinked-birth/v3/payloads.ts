/** What each agency is told: no more than its step needs. */
import type { CaseData } from '../../../src/kernel/procedure/procedure-version.js';
import { birthPayload as payloadBefore } from '../v2/payloads.js';
import { birthFormSchema } from './form.js';

export function birthPayload(step: string, told: CaseData): Readonly<Record<string, unknown>> {
  const { identityCard: _, ...before } = birthFormSchema.parse(told.data);
  const { applicant, results } = told;
  if (step !== 'child-identity-card') return payloadBefore(step, { ...told, data: before });
  const { child, mother, father } = before;
  return { applicant, child, mother, father, results };
}
