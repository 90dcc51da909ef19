/** What each agency is told: no more than its step needs. */
import type { CaseData } from '../../../src/kernel/procedure/procedure-version.js';
import { assert } from '../../../src/kernel/values/assert.js';
import { told } from '../../_shared/form-parts/v2.js';

export function birthPayload(step: string, { applicant, data, results }: CaseData): Readonly<Record<string, unknown>> {
  const { child, mother, father, marriage, insurance, copies } = data;
  const residence = told(data['residence']);
  switch (step) {
    case 'birth-registration':
      return { applicant, child, mother, father, marriage, copies };
    case 'permanent-residence':
      return { applicant, child, mother, father, residence, results };
    case 'child-health-insurance':
      return { applicant, child, mother, father, residence, insurance, results };
    default:
      assert(false, `interlinked-birth/v2 has no step ${step}`);
  }
}
