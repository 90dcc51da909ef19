/** What each agency is told: no more than its step needs. */
import type { CaseData } from '../../../src/kernel/procedure/procedure-version.js';
import { assert } from '../../../src/kernel/values/assert.js';

export function deathPayload(step: string, { applicant, data, results }: CaseData): Readonly<Record<string, unknown>> {
  const { deceased, notice, residence, funeral, copies } = data;
  switch (step) {
    case 'death-registration':
      return { applicant, deceased, notice, copies };
    case 'residence-removal':
      return { applicant, deceased, residence, results };
    case 'funeral-benefit':
    case 'survivor-benefit':
    case 'merit-funeral-allowance':
    case 'funeral-allowance':
      return { applicant, deceased, funeral, results };
    default:
      assert(false, `interlinked-death/v2 has no step ${step}`);
  }
}
