import { aWorld, characters } from '../../test/support/agency-world.js';
import { assignPersonalId, newbornOf, newbornSequence } from './numbers.js';
import { examineQuery, numberingProblem } from './rules.js';

const { mother } = characters.youngCouple;

describe('a query to the population register', () => {
  const ask = (personalId: unknown, purpose = 'birth-registration') => examineQuery({ personalId, purpose }, aWorld());

  it('finds the person', () => {
    expect(ask(mother.personalId)).toEqual({ kind: 'answer', person: mother });
  });

  it.each(['0241960188', '02419601880A', 24_196_018_803])('refuses the number %p', (personalId) => {
    expect(ask(personalId)).toMatchObject({ kind: 'refuse', reason: { code: 'personal-id-format' } });
  });

  it('refuses without a purpose', () => {
    expect(ask(mother.personalId, '  ')).toMatchObject({ kind: 'refuse', reason: { code: 'purpose-missing' } });
  });

  it('refuses a number that nobody bears', () => {
    expect(ask('024302000000')).toMatchObject({ kind: 'refuse', reason: { code: 'not-in-register' } });
  });

  it('marks a number whose digits tell another sex or year, and still answers', () => {
    const world = aWorld({ people: [{ ...mother, bornIn: 1995 }] });

    expect(examineQuery({ personalId: mother.personalId, purpose: 'test' }, world)).toMatchObject({
      kind: 'answer',
      oddity: 'digits-differ-from-birth',
    });
  });
});

describe('numbering a newborn', () => {
  const newborn = { sex: 'female', bornOn: '2026-11-16', birthOrder: 1, motherId: mother.personalId } as const;

  it('meets no problem for one child of a living mother', () => {
    expect(numberingProblem(newborn, aWorld())).toBeUndefined();
  });

  it('suspects a duplicate in a twin', () => {
    expect(numberingProblem({ ...newborn, birthOrder: 2 }, aWorld())?.code).toBe('suspected-duplicate');
  });

  it('reports a name with a mark that it does not take', () => {
    expect(numberingProblem({ ...newborn, givenName: "H'NHIÊN" }, aWorld())?.code).toBe('name-format');
    expect(numberingProblem({ ...newborn, givenName: 'KHUÊ' }, aWorld())).toBeUndefined();
  });

  it('reports a birth date in another format', () => {
    expect(numberingProblem({ ...newborn, bornOn: '16/11/2026' }, aWorld())?.code).toBe('birth-date-format');
  });

  it('needs verification when the sex is undetermined or the mother is dead', () => {
    const dead = aWorld({ people: [{ ...mother, alive: false }] });

    expect(numberingProblem({ ...newborn, sex: 'undetermined' }, aWorld())?.code).toBe('needs-verification');
    expect(numberingProblem(newborn, dead)?.code).toBe('needs-verification');
  });
});

describe('a personal id number', () => {
  it.each([
    ['male', '1999-12-31', '07210', '024099000042'],
    ['female', '1999-12-31', '07210', '024199000042'],
    ['male', '2026-11-16', '09187', '027226000042'],
    ['female', '2026-11-16', '09187', '027326000042'],
  ] as const)('of a %s child born on %s in %s is %s', (sex, bornOn, commune, expected) => {
    expect(assignPersonalId({ sex, bornOn, commune }, 42)).toBe(expected);
  });

  it('passes over numbers that are taken, from the last to the first', () => {
    const taken = new Set(['024226999999', '024226000000']);

    expect(
      assignPersonalId({ sex: 'male', bornOn: '2026-11-16', commune: '07210' }, 999_999, (id) => taken.has(id)),
    ).toBe('024226000001');
  });

  it('begins in a block of its own for each commune and year', () => {
    const begin = (commune: string, year: number) => newbornSequence({ commune, year, number: 1 });
    const begins = [begin('07210', 2026), begin('07210', 2027), begin('07228', 2026), begin('09529', 2026)];

    expect(begins).toEqual([5_001, 7_501, 15_001, 985_001]);
  });

  it('waits for the sex', () => {
    expect(newbornOf({ sex: 'undetermined', bornOn: '2026-11-16' }, '07210')).toBeUndefined();
  });
});
