/** What each agency is told: no more than its step needs. */
import type { CaseData } from '../../../src/kernel/procedure/procedure-version.js';
import { isRecord } from '../../../src/kernel/values/records.js';
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
      return { applicant, deceased, funeral: withoutReceived(funeral), results };
    case 'funeral-allowance':
      return { applicant, deceased, funeral, results };
    default:
      assert(false, `interlinked-death/v2 has no step ${step}`);
  }
}

/** What the deceased received says who pays; of the payers only social protection reckons with it. */
function withoutReceived(funeral: unknown): unknown {
  if (!isRecord(funeral)) return funeral;
  return Object.fromEntries(Object.entries(funeral).filter(([field]) => field !== 'received'));
}
