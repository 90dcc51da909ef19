import fc from 'fast-check';
import { maskedName, maskedPersonalId } from './masked.js';

describe('a masked name', () => {
  it.each([
    ['NGUYỄN VĂN HÙNG', 'N. V. HÙNG'],
    ['ĐẶNG  MAI', 'Đ. MAI'],
    ['HÙNG', 'HÙNG'],
    ['', ''],
  ])('of %j is %j', (name, masked) => {
    expect(maskedName(name)).toBe(masked);
  });

  it('has no word but the last', () => {
    const word = fc.stringMatching(/^[A-Z]{3,8}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), word, (before, last) => {
        const shown = maskedName([...before, last].join(' ')).split(' ');

        expect(shown.at(-1)).toBe(last);
        expect(shown.slice(0, -1).every((initial) => /^[A-Z]\.$/.test(initial))).toBe(true);
      }),
    );
  });
});

describe('a masked personal id', () => {
  it('keeps the province, the century and the last two digits', () => {
    expect(maskedPersonalId('024096001823')).toBe('0240******23');
  });
});
