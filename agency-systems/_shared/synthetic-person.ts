/** One made-up person, as the population register would know them. Nobody here is real. */
import type { Commune } from '../../agency-contract/places.js';
import type { SeededRandom } from './seeded-random.js';
import { syntheticName, type PersonName, type Sex } from './synthetic-names.js';

/** Ages and benefits are those of this year; nobody is born in it or later. */
export const POPULATION_YEAR = 2026;

/** `1990-04-12`, or only the year for some old people whose papers never named more. */
export type BirthDate =
  { readonly precision: 'day'; readonly value: string } | { readonly precision: 'year'; readonly value: string };

export type RelationToHead = 'head' | 'spouse' | 'child' | 'child-in-law' | 'grandchild' | 'parent';
export type MaritalStatus = 'single' | 'married' | 'widowed';
export type Benefit = 'pension' | 'social-protection';

export interface Marriage {
  readonly spouseId: string;
  /** Running number and year, `123/2015`; unique in the commune. */
  readonly certificateNumber: string;
  /** `YYYY-MM-DD`. */
  readonly registeredOn: string;
  /** The commune that registered it, five digits. */
  readonly commune: string;
}

export interface Residence {
  readonly province: string;
  readonly commune: string;
  readonly detail: string;
}

/** What is known of a person before a household, a marriage and an address are. */
export interface Identity extends PersonName {
  /** 12 digits: 3 of the province of birth registration, 1 of century and sex, 2 of the year, 6 unique ones. */
  readonly personalId: string;
  readonly sex: Sex;
  readonly bornOn: BirthDate;
  readonly bornIn: number;
  /** Two digits, one of the 54. */
  readonly ethnicGroup: string;
  readonly nationality: 'VN';
  /** Personal ids of living parents in the same household. */
  readonly motherId: string | undefined;
  readonly fatherId: string | undefined;
  readonly maritalStatus: MaritalStatus;
  readonly marriage?: Marriage;
}

export interface Person extends Identity {
  readonly householdId: string;
  readonly relationToHead: RelationToHead;
  readonly residence: Residence;
  readonly alive: boolean;
  /** 10 digits. */
  readonly socialInsuranceNumber?: string;
  readonly benefits: readonly Benefit[];
}

export interface NewIdentity {
  readonly sex: Sex;
  readonly bornIn: number;
  /** A twin has the day of the other one. */
  readonly bornOn?: BirthDate;
  readonly mother?: Identity;
  readonly father?: Identity;
}

/** What all people of one household share while they are made up. */
export interface Neighbourhood {
  readonly random: SeededRandom;
  readonly commune: Commune;
  readonly ethnicGroup: string;
  /** Gives each number below 1,000,000 once. */
  readonly nextSerial: () => number;
  /** The next running number of the commune's marriage register in that year. */
  readonly nextMarriageNumber: (year: number) => number;
}

export function syntheticIdentity(where: Neighbourhood, wish: NewIdentity): Identity {
  const { sex, bornIn, mother, father } = wish;
  const { familyName, middleName, givenName, fullName } = syntheticName(where.random, sex, inheritedFamilyName(wish));
  // Written out, for spreading 12,000 names and parents takes half of the time that the whole population has.
  return {
    familyName,
    middleName,
    givenName,
    fullName,
    personalId: personalIdOf(where, sex, bornIn),
    sex,
    bornIn,
    bornOn: wish.bornOn ?? syntheticBirthDate(where.random, bornIn),
    ethnicGroup: where.ethnicGroup,
    nationality: 'VN',
    motherId: mother?.personalId,
    fatherId: father?.personalId,
    maritalStatus: 'single',
  };
}

/** Two spouses, each with the marriage; the certificate is that of the commune where they live. */
export function syntheticMarriage(where: Neighbourhood, spouses: readonly [Identity, Identity], year: number) {
  const [one, other] = spouses;
  const marriage = {
    certificateNumber: `${where.nextMarriageNumber(year)}/${year}`,
    registeredOn: dayIn(where.random, year),
    commune: where.commune.code,
  };
  return [
    { ...one, maritalStatus: 'married', marriage: { ...marriage, spouseId: other.personalId } },
    { ...other, maritalStatus: 'married', marriage: { ...marriage, spouseId: one.personalId } },
  ] as const satisfies readonly [Identity, Identity];
}

/** The father's; the mother's if she is not married; a widow's children bear that of a man whom nobody here knows. */
function inheritedFamilyName({ mother, father }: NewIdentity): string | undefined {
  return father?.familyName ?? (mother?.maritalStatus === 'single' ? mother.familyName : undefined);
}

function personalIdOf(where: Neighbourhood, sex: Sex, bornIn: number): string {
  // Before 2025 the northern communes belonged to Bắc Giang (024), those with codes from 09000 to Bắc Ninh (027).
  const home = where.commune.code < '09000' ? '024' : '027';
  const province = where.random.chance(0.9) ? home : where.random.pick(['024', '027']);
  const centuryAndSex = (bornIn < 2000 ? 0 : 2) + (sex === 'male' ? 0 : 1);
  const year = String(bornIn % 100).padStart(2, '0');
  return `${province}${centuryAndSex}${year}${String(where.nextSerial()).padStart(6, '0')}`;
}

function syntheticBirthDate(random: SeededRandom, bornIn: number): BirthDate {
  if (bornIn < 1950 && random.chance(0.4)) return { precision: 'year', value: String(bornIn) };
  return { precision: 'day', value: dayIn(random, bornIn) };
}

function dayIn(random: SeededRandom, year: number): string {
  const month = String(random.integer(1, 12)).padStart(2, '0');
  const day = String(random.integer(1, 28)).padStart(2, '0');
  return `${year}-${month}-${day}`;
}
