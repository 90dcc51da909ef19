/** What each agency is told: no more than its step needs, as the family told it. */
import type { CaseData } from '../../../src/kernel/procedure/procedure-version.js';
import { assert } from '../../../src/kernel/values/assert.js';
import { isRecord } from '../../../src/kernel/values/records.js';
import { fullNameOf, told } from '../../_shared/form-parts/v2.js';

type Told = Readonly<Record<string, unknown>>;

export function deathPayload(step: string, { applicant, data, results }: CaseData): Told {
  const { notice, residence, funeral, copies } = data;
  const people = { applicant: reporter(applicant), deceased: named(data['deceased']) };
  switch (step) {
    case 'death-registration':
      return { ...people, notice, copies };
    case 'residence-removal':
      return { ...people, residence: told(residence), results };
    case 'funeral-benefit':
      return { ...people, funeral: without(funeral, ['received', 'meritDecision', 'survivors']), results };
    case 'survivor-benefit':
      return { ...people, funeral: without(funeral, ['received', 'meritDecision']), results };
    case 'merit-funeral-allowance':
      return { ...people, funeral: without(funeral, ['received', 'survivors']), results };
    case 'funeral-allowance':
      return { ...people, notice, funeral: without(funeral, ['meritDecision', 'survivors']), results };
    default:
      assert(false, `interlinked-death/v2 has no step ${step}`);
  }
}

/** Who reports: how the person is reached, not what the population register knows besides. */
function reporter({ personalId, fullName, relation, phone, email }: Told): Told {
  return { personalId, fullName, relation, phone, email };
}

/** With the whole name; what may be cut or erased stays as it is. */
function named(person: unknown): unknown {
  return isRecord(person) ? { ...person, fullName: fullNameOf(person) } : person;
}

/** The part without what other payers are told; nothing of one that was left out. */
function without(part: unknown, others: readonly string[]): unknown {
  const whole = told(part);
  if (!isRecord(whole)) return whole;
  return Object.fromEntries(Object.entries(whole).filter(([field]) => !others.includes(field)));
}
