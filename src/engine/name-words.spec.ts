import fc from 'fast-check';
import { nameWords, toldPeople } from './name-words.js';

describe('the words of a name', () => {
  it.each([
    ['Nguyễn Văn Hùng', ['nguyen', 'van', 'hung']],
    ['NGUYỄN VĂN HÙNG'.normalize('NFD'), ['nguyen', 'van', 'hung']],
    ['nguyen van hung', ['nguyen', 'van', 'hung']],
    ['Đặng  Thị-Đào', ['dang', 'thi', 'dao']],
    ["Y'Bion Niê", ['y', 'bion', 'nie']],
    ['Lê Lê', ['le']],
    [' - ', []],
  ])('of %j are %j', (name, words) => {
    expect(nameWords(name)).toEqual(words);
  });

  it('are the same whatever they were folded from: folding twice changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        const words = nameWords(name);

        expect(nameWords(words.join(' '))).toEqual(words);
      }),
    );
  });

  it('do not depend on the composition of the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        expect(nameWords(name.normalize('NFD'))).toEqual(nameWords(name.normalize('NFC')));
      }),
    );
  });
});

describe('who is told in a part of a form', () => {
  it('has a name, whole or in pieces, and what stands beside it', () => {
    expect(toldPeople({ fullName: 'LÊ THỊ MAI', personalId: '024196018803', bornOn: date('year', '1996') })).toEqual([
      { name: 'LÊ THỊ MAI', personalId: '024196018803', birthYear: '1996' },
    ]);
    expect(toldPeople({ familyName: 'LÊ', givenName: 'AN', bornOn: '2026-11-16' })).toEqual([
      { name: 'LÊ AN', birthYear: '2026' },
    ]);
  });

  it('may stand deep in it', () => {
    expect(toldPeople({ buriedOn: '2026-11-20', recipient: { fullName: 'LÊ VĂN BA' } })).toEqual([
      { name: 'LÊ VĂN BA' },
    ]);
  });

  it.each([{ number: '12', issuer: 'UBND' }, 'text', undefined, []])('is nobody in %j', (part) => {
    expect(toldPeople(part)).toEqual([]);
  });
});

function date(precision: string, value: string) {
  return { precision, value };
}
