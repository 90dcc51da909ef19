/** What each agency is told: no more than its step needs, names and relations as registers write them. */
import type { CaseData } from '../../../src/kernel/procedure/procedure-version.js';
import { assert } from '../../../src/kernel/values/assert.js';
import { isRecord } from '../../../src/kernel/values/records.js';
import { copiesCount, fullNameOf, told } from '../../_shared/form-parts/v2.js';
import { relationWord } from './relations.js';

type Told = Readonly<Record<string, unknown>>;

export function birthPayload(step: string, { applicant, data, results }: CaseData): Told {
  const people = { applicant: reporter(applicant), child: data['child'], ...parentsOf(data) };
  switch (step) {
    case 'birth-registration': {
      const { marriage, recognition, foundling } = data;
      const copies = copiesCount(data['copies']);
      return { ...people, marriage, recognition, foundling, copies };
    }
    case 'permanent-residence':
      return { ...people, residence: residenceOf(data), results };
    case 'child-health-insurance':
      return { ...people, residence: residenceOf(data), insurance: insuranceOf(data), results };
    default:
      assert(false, `interlinked-birth/v2 has no step ${step}`);
  }
}

/** Both parents, each with the whole name; what may be cut or erased stays as it is. */
export function parentsOf({ mother, father }: Told): { readonly mother: unknown; readonly father: unknown } {
  return { mother: named(mother), father: named(father) };
}

/** Who reports: how the person is reached, not what the population register knows besides. */
export function reporter({ personalId, fullName, relation, phone, email }: Told): Told {
  return { personalId, fullName, relation, phone, email };
}

function named(parent: unknown): unknown {
  return isRecord(parent) ? { ...parent, fullName: fullNameOf(parent) } : parent;
}

function residenceOf({ residence }: Told): unknown {
  const part = told(residence);
  return isRecord(part) ? { ...part, relationToHead: relationWord(part['relationToHead']) } : part;
}

/** Social insurance knows a poor household by the number of its paper. */
function insuranceOf({ insurance }: Told): unknown {
  if (!isRecord(insurance) || !isRecord(insurance['poorHousehold'])) return insurance;
  const { poorHousehold, ...part } = insurance;
  return { ...part, poorHouseholdPaper: poorHousehold['number'] };
}
