import { createHash } from 'node:crypto';
import { COMMUNES } from '../../agency-contract/places.js';
import { charactersOf } from './synthetic-characters.js';
import { POPULATION_YEAR, type Person } from './synthetic-person.js';
import { POPULATION_SEED, buildPopulation, type Population } from './synthetic-population.js';

const population = buildPopulation();
const { people, byPersonalId, households } = population;

function digestOf(made: Population): string {
  return createHash('sha256').update(JSON.stringify(made.households)).digest('hex');
}

describe('the synthetic population', () => {
  it('is the same for the same seed and another for another', () => {
    const again = buildPopulation(POPULATION_SEED);
    const other = buildPopulation(POPULATION_SEED + 1);

    expect(digestOf(again)).toBe(digestOf(population));
    expect(digestOf(other)).not.toBe(digestOf(population));
  });

  it('has at least 12,000 people in 3,000 households in all 99 communes', () => {
    expect(people.length).toBeGreaterThanOrEqual(12_000);
    expect(households.length).toBeGreaterThanOrEqual(3_000);
    expect(new Set(households.map(({ residence }) => residence.commune)).size).toBe(COMMUNES.length);
  });

  it.each(['07210', '09187'])('has 300 households or more in the commune %s of demo users', (commune) => {
    const local = households.filter(({ residence }) => residence.commune === commune);

    expect(local.length).toBeGreaterThanOrEqual(300);
  });

  it('gives every number once: personal ids, insurance numbers, households, certificates of one commune', () => {
    const insured = people.flatMap(({ socialInsuranceNumber }) => socialInsuranceNumber ?? []);
    const marriages = people.flatMap(({ marriage }) => marriage ?? []);
    const certificates = new Set(marriages.map(({ commune, certificateNumber }) => `${commune} ${certificateNumber}`));

    expect(byPersonalId.size).toBe(people.length);
    expect(new Set(insured).size).toBe(insured.length);
    expect(new Set(households.map(({ id }) => id)).size).toBe(households.length);
    expect(certificates.size).toBe(marriages.length / 2);
  });
});

describe('a synthetic person', () => {
  function matchesId({ personalId, sex, bornOn }: Person): boolean {
    const century = bornOn.value.startsWith('20') ? 2 : 0;
    const digit = century + (sex === 'female' ? 1 : 0);
    return new RegExp(`^02[47]${digit}${bornOn.value.slice(2, 4)}\\d{6}$`).test(personalId);
  }

  it('has a personal id that tells sex, century and year', () => {
    expect(people.filter((person) => !matchesId(person))).toEqual([]);
  });

  it('has a name of three parts, upper case with marks, in NFC', () => {
    const wrong = people.filter(({ fullName, familyName, middleName, givenName }) => {
      const kept = fullName === fullName.normalize('NFC') && fullName === fullName.toLocaleUpperCase('vi-VN');
      return !kept || fullName !== `${familyName} ${middleName} ${givenName}`;
    });

    expect(wrong).toEqual([]);
    expect(people.filter(({ residence }) => residence.detail !== residence.detail.normalize('NFC'))).toEqual([]);
  });

  it('has ten digits of social insurance, if insured, as all with a pension are', () => {
    const numbers = people.flatMap(({ socialInsuranceNumber }) => socialInsuranceNumber ?? []);
    const pensioners = people.filter(({ benefits }) => benefits.includes('pension'));

    expect(numbers.filter((number) => !/^\d{10}$/.test(number))).toEqual([]);
    expect(numbers.length).toBeGreaterThan(5_000);
    expect(pensioners.length).toBeGreaterThan(500);
    expect(pensioners.filter(({ socialInsuranceNumber }) => socialInsuranceNumber === undefined)).toEqual([]);
  });

  it('is known by a year alone only if born before 1950', () => {
    const vague = people.filter(({ bornOn }) => bornOn.precision === 'year');

    expect(vague.length).toBeGreaterThan(100);
    expect(vague.filter(({ bornIn }) => bornIn >= 1950)).toEqual([]);
  });

  it('of 80 or more lives on a pension or on social protection', () => {
    const old = people.filter(({ bornIn }) => POPULATION_YEAR - bornIn >= 80);

    expect(old.filter(({ benefits }) => benefits.length !== 1)).toEqual([]);
  });
});

describe('a synthetic household', () => {
  it('has one head, who comes first, and one address', () => {
    const wrong = households.filter(({ head, members, residence, id }) => {
      const heads = members.filter(({ relationToHead }) => relationToHead === 'head');
      const together = members.every((member) => member.residence === residence && member.householdId === id);
      return heads.length !== 1 || members[0] !== head || heads[0] !== head || !together;
    });

    expect(wrong).toEqual([]);
  });

  it('has a living parent of each child in it, 18 years older or more', () => {
    const children = people.filter(({ bornIn }) => POPULATION_YEAR - bornIn < 18);

    const orphans = children.filter((child) => {
      const parents = [child.motherId, child.fatherId].flatMap((id) => byPersonalId.get(id ?? '') ?? []);
      return !parents.some((parent) => parent.alive && parent.householdId === child.householdId);
    });
    const tooYoung = people.filter(({ motherId, bornIn }) => {
      const mother = byPersonalId.get(motherId ?? '');
      return mother !== undefined && bornIn - mother.bornIn < 18;
    });

    expect(children.length).toBeGreaterThan(2_000);
    expect(orphans).toEqual([]);
    expect(tooYoung).toEqual([]);
  });

  it('keeps married people together: each is the spouse of the spouse, on one certificate, of legal age', () => {
    const married = people.filter(({ maritalStatus }) => maritalStatus === 'married');

    const wrong = married.filter(({ personalId, householdId, marriage, sex, bornIn }) => {
      const spouse = byPersonalId.get(marriage?.spouseId ?? '');
      const age = Number(marriage?.registeredOn.slice(0, 4)) - bornIn;
      const mutual = spouse?.marriage?.spouseId === personalId && spouse.householdId === householdId;
      const sameCertificate = spouse?.marriage?.certificateNumber === marriage?.certificateNumber;
      return !mutual || !sameCertificate || age < (sex === 'male' ? 20 : 18);
    });

    expect(married.length).toBeGreaterThan(5_000);
    expect(wrong).toEqual([]);
  });

  it('brings up twins somewhere', () => {
    const { twins } = charactersOf(population);

    expect(twins.first.bornOn).toEqual(twins.second.bornOn);
    expect(twins.first.personalId).not.toBe(twins.second.personalId);
  });
});

describe('the characters of samples and demos', () => {
  const characters = charactersOf(population);

  it('stay who they are: samples of frozen procedure versions name them', () => {
    const { youngCouple, unmarriedMother, elderOnSocialProtection, pensioner, loner } = characters;
    const named = [
      youngCouple.mother,
      unmarriedMother.mother,
      elderOnSocialProtection.deceased,
      pensioner.deceased,
      loner.deceased,
    ];

    expect(named.map(({ personalId, fullName }) => `${personalId} ${fullName}`)).toEqual([
      '024196018803 NGUYỄN HỒNG NHUNG',
      '024199780584 NGUYỄN THỊ THỦY',
      '024143179281 NGỤY THỊ TRANG',
      '024046430530 NGUYỄN CÔNG LONG',
      '024150368857 HOÀNG KHÁNH LINH',
    ]);
  });

  it('are found for other seeds too', () => {
    const seeds = [1, 2, 3, 4, 5];

    expect(() => seeds.map((seed) => charactersOf(buildPopulation(seed)))).not.toThrow();
  });

  it('include a married couple whose household has another head', () => {
    const { mother, father, head } = characters.youngCouple;

    expect(mother.marriage?.spouseId).toBe(father.personalId);
    expect(father.fatherId).toBe(head.personalId);
    expect(new Set([mother, father, head].map(({ householdId }) => householdId)).size).toBe(1);
    expect(mother.residence.commune).toBe('07210');
  });

  it('include an unmarried mother', () => {
    const { mother, head } = characters.unmarriedMother;

    expect(mother.maritalStatus).toBe('single');
    expect([mother.motherId, mother.fatherId]).toContain(head.personalId);
  });

  it('include an old person on social protection with a child who can apply', () => {
    const { deceased, child } = characters.elderOnSocialProtection;

    expect(deceased.benefits).toEqual(['social-protection']);
    expect(child.motherId).toBe(deceased.personalId);
  });

  it('include a pensioner, somebody without benefits, and somebody born in a year of which no more is known', () => {
    const { pensioner, withoutBenefits, bornInSomeYear } = characters;

    expect(pensioner.deceased.benefits).toEqual(['pension']);
    expect(pensioner.deceased.socialInsuranceNumber).toMatch(/^2420\d{6}$/);
    expect(withoutBenefits.deceased.benefits).toEqual([]);
    expect(bornInSomeYear.deceased.bornOn).toEqual({ precision: 'year', value: expect.stringMatching(/^19\d\d$/) });
  });

  it('include somebody who lives alone', () => {
    const { deceased } = characters.loner;

    const household = households.find(({ id }) => id === deceased.householdId);

    expect(household?.members).toEqual([deceased]);
  });
});
