/**
 * A made-up population for development and tests: the same people for the same seed, on every machine.
 *
 * Everything about them is synthetic. Names are drawn from common ones, personal ids from a counter; a likeness to anybody
 * living is chance. The simulated registers all know these people, each its own part of them.
 */
import { COMMUNES, PROVINCE, type Commune } from '../../agency-contract/places.js';
import { seededRandom, type SeededRandom } from './seeded-random.js';
import { syntheticFamily, type Member } from './synthetic-families.js';
import { POPULATION_YEAR, type Benefit, type Neighbourhood, type Person, type Residence } from './synthetic-person.js';

/** The seed of every running system; tests may take others. */
export const POPULATION_SEED = 20_260_901;

const POPULATION_SIZE_MIN = 12_000;

/** The two communes of the demo users are large, the other 97 villages small. */
const LARGE_COMMUNES: readonly string[] = ['07210', '09187'];
const HOUSEHOLDS_LARGE = 300;
const HOUSEHOLDS_SMALL = 26;

export interface Household {
  /** Commune code and running number, `07210-0001`. */
  readonly id: string;
  readonly residence: Residence;
  readonly head: Person;
  /** The head first. */
  readonly members: readonly Person[];
  /** The number of the poor-household certificate (giấy chứng nhận hộ nghèo), if the household holds one. */
  readonly poorCertificateNumber?: string;
}

export interface Population {
  readonly people: readonly Person[];
  readonly byPersonalId: ReadonlyMap<string, Person>;
  readonly households: readonly Household[];
}

let known: Population | undefined;

/** The population that every running system knows, made when it is first asked for. */
export function knownPopulation(): Population {
  return (known ??= buildPopulation());
}

/** The whole population of that seed: at least 12,000 people in all 99 communes. Takes well under 300 ms. */
export function buildPopulation(seed: number = POPULATION_SEED): Population {
  const random = seededRandom(seed);
  const registers = newRegisters(random);
  const households: Household[] = [];
  let size = 0;
  const settle = (commune: Commune): void => {
    const household = newHousehold(random, commune, registers);
    households.push(household);
    size += household.members.length;
  };

  for (const commune of COMMUNES) {
    const count = LARGE_COMMUNES.includes(commune.code) ? HOUSEHOLDS_LARGE : HOUSEHOLDS_SMALL;
    for (let made = 0; made < count; made += 1) settle(commune);
  }
  while (size < POPULATION_SIZE_MIN) settle(random.pick(COMMUNES));

  const people = households.flatMap(({ members }) => members);
  return { people, byPersonalId: new Map(people.map((person) => [person.personalId, person])), households };
}

interface Registers {
  readonly nextSerial: () => number;
  /** The next running number of that book; every book starts at 1. */
  readonly nextNumber: (book: string) => number;
}

function newRegisters(random: SeededRandom): Registers {
  const books = new Map<string, number>();
  let serial = random.integer(0, 999_999);
  return {
    // 377,633 and 1,000,000 share no factor, so all numbers come once before any comes again.
    nextSerial: () => (serial = (serial + 377_633) % 1_000_000),
    nextNumber: (book) => {
      const number = (books.get(book) ?? 0) + 1;
      books.set(book, number);
      return number;
    },
  };
}

function newHousehold(random: SeededRandom, commune: Commune, registers: Registers): Household {
  const where: Neighbourhood = {
    random,
    commune,
    ethnicGroup: ethnicGroupIn(random, commune),
    nextSerial: registers.nextSerial,
    nextMarriageNumber: (year) => registers.nextNumber(`marriages ${commune.code} ${year}`),
  };
  const number = String(registers.nextNumber(`households ${commune.code}`)).padStart(4, '0');
  const home = { id: `${commune.code}-${number}`, residence: newResidence(random, commune), poor: random.chance(0.04) };

  const [head, ...others] = syntheticFamily(where).map((member) => settledPerson(random, member, home));
  if (head === undefined) throw new RangeError('a family has at least one member');
  return {
    id: home.id,
    residence: home.residence,
    head,
    members: [head, ...others],
    ...(home.poor && { poorCertificateNumber: `${commune.code}/${number}-HN` }),
  };
}

interface Home {
  readonly id: string;
  readonly residence: Residence;
  readonly poor: boolean;
}

function settledPerson(random: SeededRandom, { identity, relation }: Member, home: Home): Person {
  const benefits = benefitsOf(random, POPULATION_YEAR - identity.bornIn, home);
  const grownUp = identity.bornIn + 18 <= POPULATION_YEAR;
  const insured = benefits.includes('pension') || (grownUp && random.chance(0.7));
  // Written out, as in `syntheticIdentity`: spreading is slow where it is done for everybody.
  const person: Settling<Person> = {
    familyName: identity.familyName,
    middleName: identity.middleName,
    givenName: identity.givenName,
    fullName: identity.fullName,
    personalId: identity.personalId,
    sex: identity.sex,
    bornIn: identity.bornIn,
    bornOn: identity.bornOn,
    ethnicGroup: identity.ethnicGroup,
    nationality: identity.nationality,
    motherId: identity.motherId,
    fatherId: identity.fatherId,
    maritalStatus: identity.maritalStatus,
    householdId: home.id,
    relationToHead: relation,
    residence: home.residence,
    alive: true,
    benefits,
  };
  if (identity.marriage !== undefined) person.marriage = identity.marriage;
  if (insured) person.socialInsuranceNumber = socialInsuranceNumberOf(identity.personalId);
  return person;
}

type Settling<T> = { -readonly [Field in keyof T]: T[Field] };

/** The last digits of a personal id are unique, so these ten are too. */
function socialInsuranceNumberOf(personalId: string): string {
  return `${PROVINCE.code}20${personalId.slice(6)}`;
}

/** A pension from 60 for about a third; social protection for the others from 80, and in poor households from 60. */
function benefitsOf(random: SeededRandom, age: number, home: Home): readonly Benefit[] {
  if (age < 60) return [];
  if (random.chance(0.35)) return ['pension'];
  return age >= 80 || home.poor ? ['social-protection'] : [];
}

function newResidence(random: SeededRandom, commune: Commune): Residence {
  const house = random.integer(1, 240);
  const quarter = random.integer(1, 12);
  const detail = commune.kind === 'ward' ? `Số ${house}, Tổ dân phố ${quarter}` : `Số nhà ${house}, Thôn ${quarter}`;
  return { province: PROVINCE.code, commune: commune.code, detail: detail.normalize('NFC') };
}

/** Mostly Kinh (01); in the hills of the north-east also Tày, Nùng, Dao, Sán Chay and Sán Dìu. */
function ethnicGroupIn(random: SeededRandom, commune: Commune): string {
  const hills = commune.code >= '07444' && commune.code < '07681';
  return random.chance(hills ? 0.35 : 0.02) ? random.pick(['02', '07', '07', '09', '15', '18']) : '01';
}
