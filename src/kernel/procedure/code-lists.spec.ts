import { codeLists } from '../../../workflows/code-lists.js';
import { codeListsWith, inTheirCodes, theirCodesOn } from './code-lists.js';
import type { CodeList } from './code-lists.js';

const source = 'seen there';
const groups: CodeList = {
  list: 'ethnic-group',
  destination: 'civil-status',
  ours: ['01', '02', '24'],
  rows: [
    { ours: '01', theirs: 63001, source, confirmed: false },
    { ours: '02', theirs: 1545, source, confirmed: false },
    { ours: '02', theirs: 2545, from: '2027-03-01', source, confirmed: true },
  ],
};
const SET = { destination: 'civil-status', list: 'ethnic-group', ours: '24', theirs: 1599 };

describe('what another system calls our codes', () => {
  it.each([
    ['2027-02-28', 1545],
    ['2027-03-01', 2545],
  ])('is what holds on the day: on %s %d', (on, theirs) => {
    expect(theirCodesOn([groups], 'civil-status', on)).toEqual({ 'ethnic-group': { '01': 63001, '02': theirs } });
  });

  it('is nothing at a system that keeps no list of its own', () => {
    expect(theirCodesOn([groups], 'residence', '2026-11-28')).toEqual({});
  });

  it('has a row that the installation was told, from its day on', () => {
    const told = codeListsWith([groups], [{ ...SET, from: '2026-12-01' }]);

    expect(told[0]?.rows.at(-1)).toMatchObject({ source: 'LIST_CODES', confirmed: false });
    expect(theirCodesOn(told, 'civil-status', '2026-11-30')['ethnic-group']?.['24']).toBeUndefined();
    expect(theirCodesOn(told, 'civil-status', '2026-12-01')['ethnic-group']?.['24']).toBe(1599);
  });

  it('is what the installation was told, where the program says otherwise', () => {
    const told = codeListsWith([groups], [{ ...SET, ours: '01', theirs: 7 }]);

    expect(theirCodesOn(told, 'civil-status', '2026-11-28')['ethnic-group']?.['01']).toBe(7);
  });

  it.each([
    [{ ...SET, ours: '55' }, 'civil-status/ethnic-group/55'],
    [{ ...SET, destination: 'merit' }, 'merit/ethnic-group/24'],
  ])('cannot be set where no list has it', (row, named) => {
    expect(() => codeListsWith([groups], [row])).toThrow(named);
  });

  it('is known of the 11 ethnic groups that were seen at civil status, and of no other of the 54', () => {
    const [ethnicGroups] = codeLists;

    expect(ethnicGroups?.ours).toHaveLength(54);
    expect(Object.keys(theirCodesOn(codeLists, 'civil-status', '2026-11-28')['ethnic-group'] ?? {})).toHaveLength(11);
  });
});

describe('a payload in the codes of its agency', () => {
  const fields = [{ list: 'ethnic-group', field: 'ethnicGroup', as: 'ethnicGroupId' }];
  const codes = theirCodesOn([groups], 'civil-status', '2026-11-28');
  const coded = (payload: Record<string, unknown>) => inTheirCodes(payload, fields, codes);

  it('has both codes of whoever is mapped, and names where a code has none', () => {
    expect(coded({ woman: { ethnicGroup: '01' }, man: { ethnicGroup: '24' }, presence: 'both' })).toEqual({
      woman: { ethnicGroup: '01', ethnicGroupId: 63001 },
      man: { ethnicGroup: '24' },
      presence: 'both',
      unmapped: ['man.ethnicGroup'],
    });
  });

  it('leaves out nobody who stands inside another, and nothing that an agency has registered', () => {
    const results = { 'birth-registration': { ethnicGroup: '24' } };

    expect(coded({ family: { child: { ethnicGroup: '02' } }, results })).toEqual({
      family: { child: { ethnicGroup: '02', ethnicGroupId: 1545 } },
      results,
    });
  });

  it('puts a word in the place of a code where the list says so, and keeps it where it was told already', () => {
    const words = [{ list: 'relation', field: 'relationToHead', as: 'relationToHead' }];
    const told = (relationToHead: string) =>
      inTheirCodes({ residence: { relationToHead } }, words, { relation: { mother: 'Mẹ' } });

    expect([told('mother'), told('Mẹ')]).toEqual(
      Array.from({ length: 2 }, () => ({ residence: { relationToHead: 'Mẹ' } })),
    );
  });

  it('is as it was told where nobody is asked, erased, or its step knows no such field', () => {
    expect(coded({ deceased: undefined })).toEqual({ deceased: undefined });
    expect(inTheirCodes({ deceased: { ethnicGroup: '24' } }, [], codes)).toEqual({ deceased: { ethnicGroup: '24' } });
  });
});
