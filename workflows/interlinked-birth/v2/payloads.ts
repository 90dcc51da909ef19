/** What each agency is told: no more than its step needs. */
import type { CaseData } from '../../../src/kernel/procedure/procedure-version.js';
import { assert } from '../../../src/kernel/values/assert.js';
import { birthFormSchema } from './form.js';

export function birthPayload(step: string, { applicant, data, results }: CaseData): Readonly<Record<string, unknown>> {
  const { child, mother, father, marriage, residence, insurance, copies } = birthFormSchema.parse(data);
  // Of a part that was left out there is nothing to tell.
  const household = residence.choice === 'now' ? residence : undefined;
  switch (step) {
    case 'birth-registration':
      return { applicant, child, mother, father, marriage, copies };
    case 'permanent-residence':
      return { applicant, child, mother, father, residence: household, results };
    case 'child-health-insurance':
      return { applicant, child, mother, father, residence: household, insurance, results };
    default:
      assert(false, `interlinked-birth/v2 has no step ${step}`);
  }
}
