/** The people whom samples, demos and tests are about, found in a population by what they are. */
import { POPULATION_YEAR, type Person } from './synthetic-person.js';
import type { Household, Population } from './synthetic-population.js';

/** Each role is a living person; the people of one character live in one household. */
export interface Characters {
  /** A married couple in 07210 at the house of the husband's father, who is the head. */
  readonly youngCouple: { readonly mother: Person; readonly father: Person; readonly head: Person };
  /** A married couple in 07210 without children; the husband is the head. */
  readonly coupleOfTheirOwn: { readonly mother: Person; readonly father: Person };
  /** A married couple in 09187; the husband is the head. */
  readonly coupleElsewhere: { readonly mother: Person; readonly father: Person };
  /** A married couple in 07210 with a poor-household certificate. */
  readonly poorCouple: { readonly mother: Person; readonly father: Person; readonly household: Household };
  /** An unmarried woman in 07210; the head is her father or mother. */
  readonly unmarriedMother: { readonly mother: Person; readonly head: Person };
  /** Twins in 07210 and their mother: two children of one day. */
  readonly twins: { readonly mother: Person; readonly first: Person; readonly second: Person };
  /** In 07210, 80 or older, on social protection; lives with a grown-up child who is the head. */
  readonly elderOnSocialProtection: { readonly deceased: Person; readonly child: Person };
  /** In 07210, on a pension; husband or wife is alive. */
  readonly pensioner: { readonly deceased: Person; readonly spouse: Person };
  /** In 07210, born in a year of which no more is known; lives with a grown-up child. */
  readonly bornInSomeYear: { readonly deceased: Person; readonly child: Person };
  /** In 07210, the only member of the household, without benefits. */
  readonly loner: { readonly deceased: Person };
  /** In 07210, married, under 60, without benefits: nothing is paid at death. */
  readonly withoutBenefits: { readonly deceased: Person; readonly spouse: Person };
}

/**
 * The first household of each kind, by household order.
 *
 * @throws RangeError that names the character which the population lacks
 */
export function charactersOf(population: Population): Characters {
  const bacGiang = population.households.filter(({ residence }) => residence.commune === '07210');
  const kinhBac = population.households.filter(({ residence }) => residence.commune === '09187');
  return {
    youngCouple: first('youngCouple', bacGiang, coupleAtHisFather),
    coupleOfTheirOwn: first('coupleOfTheirOwn', bacGiang, coupleWithoutChildren),
    coupleElsewhere: first('coupleElsewhere', kinhBac, youngHeadAndWife),
    poorCouple: first('poorCouple', bacGiang, poorCouple),
    unmarriedMother: first('unmarriedMother', bacGiang, unmarriedDaughter),
    twins: first('twins', bacGiang, twinsAndMother),
    elderOnSocialProtection: first('elderOnSocialProtection', bacGiang, (household) =>
      parentOfHead(household, (elder) => ageOf(elder) >= 80 && elder.benefits.includes('social-protection')),
    ),
    pensioner: first('pensioner', bacGiang, (household) =>
      spouseWith(household, (person) => person.benefits.includes('pension')),
    ),
    bornInSomeYear: first('bornInSomeYear', bacGiang, (household) =>
      parentOfHead(household, (elder) => elder.bornOn.precision === 'year'),
    ),
    loner: first('loner', bacGiang, loner),
    withoutBenefits: first('withoutBenefits', bacGiang, (household) =>
      spouseWith(household, (person) => ageOf(person) < 60 && person.benefits.length === 0),
    ),
  };
}

function first<Character>(
  name: string,
  households: readonly Household[],
  find: (household: Household) => Character | undefined,
): Character {
  for (const household of households) {
    const character = find(household);
    if (character !== undefined) return character;
  }
  throw new RangeError(`the population has no ${name}`);
}

function ageOf(person: Person): number {
  return POPULATION_YEAR - person.bornIn;
}

function inRelation({ members }: Household, relation: Person['relationToHead']): Person | undefined {
  return members.find(({ relationToHead }) => relationToHead === relation);
}

function coupleAtHisFather(household: Household) {
  const { head } = household;
  const mother = inRelation(household, 'child-in-law');
  const father = inRelation(household, 'child');
  if (head.sex !== 'male' || !mother || !father || ageOf(mother) > 35) return undefined;
  return { mother, father, head };
}

function youngHeadAndWife(household: Household) {
  const { head: father } = household;
  const mother = inRelation(household, 'spouse');
  return mother && ageOf(mother) <= 35 ? { mother, father } : undefined;
}

function coupleWithoutChildren(household: Household) {
  return household.members.length === 2 ? youngHeadAndWife(household) : undefined;
}

function poorCouple(household: Household) {
  const couple = youngHeadAndWife(household);
  return couple && household.poorCertificateNumber !== undefined ? { ...couple, household } : undefined;
}

function unmarriedDaughter(household: Household) {
  const mother = inRelation(household, 'child');
  if (!mother || mother.sex !== 'female' || mother.maritalStatus !== 'single') return undefined;
  return ageOf(mother) >= 20 && ageOf(mother) <= 38 ? { mother, head: household.head } : undefined;
}

function twinsAndMother({ members }: Household) {
  for (const second of members) {
    const mother = members.find(({ personalId }) => personalId === second.motherId);
    const twin = members.find(
      (person) => person !== second && mother && person.motherId === mother.personalId && sameDay(person, second),
    );
    if (mother && twin) return { mother, first: twin, second };
  }
  return undefined;
}

function sameDay(one: Person, other: Person): boolean {
  return one.bornOn.precision === 'day' && one.bornOn.value === other.bornOn.value;
}

function parentOfHead(household: Household, isMeant: (elder: Person) => boolean) {
  const deceased = inRelation(household, 'parent');
  return deceased && isMeant(deceased) ? { deceased, child: household.head } : undefined;
}

function spouseWith(household: Household, isMeant: (person: Person) => boolean) {
  const { head: deceased } = household;
  const spouse = inRelation(household, 'spouse');
  return spouse && isMeant(deceased) ? { deceased, spouse } : undefined;
}

function loner({ head, members }: Household) {
  return members.length === 1 && head.benefits.length === 0 ? { deceased: head } : undefined;
}
