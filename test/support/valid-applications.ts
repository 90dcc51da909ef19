/** Valid applications for many cases at once: every couple has one child, everybody who is entitled to the allowance dies once. */
import { communeByCode } from '../../agency-contract/places.js';
import { knownPopulation, type Household } from '../../agency-systems/_shared/synthetic-population.js';
import type { Person } from '../../agency-systems/_shared/synthetic-person.js';

const PHONE = '0987654321';
const FACILITY = '24001';
const BORN_ON = '2026-11-16';
const DIED_AT = '2026-11-18T05:40:00+07:00';
const BURIED_ON = '2026-11-20';
/** Mothers are at most 44 and whoever takes money is grown up, in 2026. */
const MOTHER_BORN_MIN = 1982;
const ADULT_BORN_MAX = 2004;
const GIVEN_NAMES = ['AN', 'BÌNH', 'CHI', 'DƯƠNG', 'GIANG', 'HÀ', 'KHÔI', 'LINH', 'MINH', 'NHIÊN'].map((name) =>
  name.normalize('NFC'),
);

/** A body of `POST /cases`. */
export interface ApplicationBody {
  readonly procedure: 'interlinked-birth' | 'interlinked-death';
  readonly channel: 'counter';
  readonly applicant: Readonly<Record<string, unknown>>;
  readonly data: Readonly<Record<string, unknown>>;
}

export interface ValidApplications {
  /** About 1,600, each of another couple. Every step is carried out without a question. */
  readonly births: readonly ApplicationBody[];
  /** About 400, each of another person. Every step is carried out without a question. */
  readonly deaths: readonly ApplicationBody[];
}

/** The applications of the population that every running system knows: always the same ones in the same order. */
export function validApplications(): ValidApplications {
  const { households } = knownPopulation();
  const deaths = households.flatMap(bereavedOf);
  // A child cannot move in with a head who died in another of these cases.
  const bereaved = new Set(deaths.map(({ head }) => head));
  const spared = households.filter(({ head }) => !bereaved.has(head));
  return { births: spared.flatMap(couplesOf).map(birthOf), deaths: deaths.map(deathOf) };
}

interface Couple {
  readonly mother: Person;
  readonly father: Person;
  readonly head: Person;
}

function couplesOf({ members, head }: Household): readonly Couple[] {
  return members.flatMap((mother) => {
    const father = members.find(({ personalId }) => personalId === mother.marriage?.spouseId);
    const isYoung = mother.sex === 'female' && mother.bornIn >= MOTHER_BORN_MIN;
    return isYoung && father !== undefined ? [{ mother, father, head }] : [];
  });
}

function birthOf({ mother, father, head }: Couple, index: number): ApplicationBody {
  const { residence, marriage } = father;
  const { province, commune } = residence;
  return {
    procedure: 'interlinked-birth',
    channel: 'counter',
    applicant: { personalId: father.personalId, fullName: father.fullName, relation: 'father', phone: PHONE },
    data: {
      child: {
        familyName: father.familyName,
        givenName: GIVEN_NAMES[index % GIVEN_NAMES.length],
        sex: index % 2 === 0 ? 'female' : 'male',
        bornOn: BORN_ON,
        placeOfBirth: residence,
        hometown: { province, commune },
        ethnicGroup: father.ethnicGroup,
        birthNotice: `${String(index + 1).padStart(5, '0')}.GCS.${FACILITY}.26`,
      },
      mother: parentIn(mother),
      father: parentIn(father),
      marriage: {
        number: marriage?.certificateNumber,
        issuedOn: marriage?.registeredOn,
        issuer: `UBND ${communeByCode(commune)?.name}`,
      },
      residence: {
        headPersonalId: head.personalId,
        headFullName: head.fullName,
        relationToHead: head === father ? 'Con đẻ' : 'Cháu nội',
        consent: 'vneid',
        address: residence,
      },
      insurance: { facility: FACILITY, guardian: 'mother' },
    },
  };
}

function parentIn({ personalId, fullName, bornOn, ethnicGroup, nationality, residence }: Person) {
  return { personalId, fullName, bornOn, ethnicGroup, nationality, residence };
}

interface Bereaved {
  readonly deceased: Person;
  /** A grown-up of the household, who reports the death and paid for the funeral. */
  readonly relative: Person;
  readonly head: Person;
}

/** One death a household: the second would find no head, or nobody to report it. */
function bereavedOf({ members, head }: Household): readonly Bereaved[] {
  const deceased = members.find(({ benefits }) => benefits.includes('social-protection'));
  const relative = members.find((person) => person !== deceased && person.bornIn <= ADULT_BORN_MAX);
  return deceased !== undefined && relative !== undefined ? [{ deceased, relative, head }] : [];
}

function deathOf({ deceased, relative, head }: Bereaved, index: number): ApplicationBody {
  const { personalId, fullName, sex, bornOn, ethnicGroup, residence } = deceased;
  const relation = relationTo(deceased, relative);
  return {
    procedure: 'interlinked-death',
    channel: 'counter',
    applicant: {
      personalId: relative.personalId,
      fullName: relative.fullName,
      relation: relation.code,
      phone: PHONE,
    },
    data: {
      deceased: {
        personalId,
        fullName,
        sex,
        bornOn,
        diedAt: { precision: 'minute', value: DIED_AT },
        placeOfDeath: residence,
        cause: 'old-age',
        ethnicGroup,
        lastResidence: residence,
      },
      notice: {
        type: 'death-notice',
        number: `${index + 1}/GBT`,
        issuedOn: DIED_AT.slice(0, 10),
        issuer: `Trạm Y tế ${communeByCode(residence.commune)?.name}`,
      },
      residence: {
        headPersonalId: head.personalId,
        headFullName: head.fullName,
        relationToHead: relationToHead(deceased),
      },
      funeral: {
        buriedOn: BURIED_ON,
        place: residence,
        recipient: { personalId: relative.personalId, fullName: relative.fullName, relation: relation.vi },
        payment: { method: 'cash' },
      },
    },
  };
}

function relationToHead({ relationToHead: relation, sex }: Person): string {
  if (relation === 'head') return 'Chủ hộ';
  if (relation === 'spouse') return sex === 'female' ? 'Vợ' : 'Chồng';
  return sex === 'female' ? 'Mẹ' : 'Bố';
}

function relationTo(deceased: Person, relative: Person) {
  if (relative.marriage?.spouseId === deceased.personalId) {
    return { code: 'spouse', vi: relative.sex === 'female' ? 'Vợ' : 'Chồng' };
  }
  const isChild = [relative.motherId, relative.fatherId].includes(deceased.personalId);
  return isChild ? { code: 'child', vi: 'Con đẻ' } : { code: 'other-relative', vi: 'Cháu' };
}
