import fc from 'fast-check';
import { isMask, masked, maskedKindOf, maskedName } from './masked.js';

describe('a masked name', () => {
  it.each([
    ['NGUYỄN VĂN HÙNG', 'N. V. HÙNG'],
    ['ĐẶNG  MAI', 'Đ. MAI'],
    ['HÙNG', 'HÙNG'],
    ['', ''],
  ])('of %j is %j', (name, shown) => {
    expect(maskedName(name)).toBe(shown);
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

describe('a masked value', () => {
  it.each([
    ['number', '024096001823', '0240******23'],
    ['number', '2500205', '25****5'],
    ['phone', '0987654321', '098765****'],
    ['email', 'hung.nguyen@vidu.vn', 'h***@vidu.vn'],
  ] as const)('of the kind %s: %s is %s', (kind, value, shown) => {
    expect(masked(kind, value)).toBe(shown);
  });

  it('hides something of every value, and is known again', () => {
    const kind = fc.constantFrom('number', 'phone', 'email');
    fc.assert(
      fc.property(kind, fc.stringMatching(/^[0-9]{6,19}$/), (of, digits) => {
        const value = of === 'email' ? `${digits}@vidu.vn` : digits;

        expect(masked(of, value)).not.toBe(value);
        expect(isMask(masked(of, value))).toBe(true);
        expect(isMask(value)).toBe(false);
      }),
    );
  });
});

describe('a value of which nobody knows what it means', () => {
  it.each([
    ['024226000123', 'number'],
    ['0242 2600 0123', 'number'],
    [24_226_000_123, 'number'],
    ['2425000017', 'number'],
    ['TE1242425000017', 'number'],
    ['2500205', 'number'],
    ['0987654321', 'phone'],
    ['+84 987 654 321', 'phone'],
    ['hung.nguyen@vidu.vn', 'email'],
  ])('is masked for what it looks like: %s', (value, kind) => {
    expect(maskedKindOf(value)).toBe(kind);
  });

  it.each([['2026-11-27'], ['12/2026'], ['07210'], ['07210-1/2026/TE'], [24_000_000], ['chủ hộ'], [true], [null]])(
    'is shown if it looks like nobody’s number: %s',
    (value) => {
      expect(maskedKindOf(value)).toBeUndefined();
    },
  );
});
