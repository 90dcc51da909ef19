import * as fc from 'fast-check';
import { canonicalJson } from './canonical.js';

const texts = fc.string({ unit: 'grapheme' }).map((text) => text.normalize('NFC'));
const { tree: values } = fc.letrec((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.oneof(texts, fc.maxSafeInteger(), fc.boolean(), fc.constant(null)),
    fc.array(tie('tree'), { maxLength: 4 }),
    fc.dictionary(texts, tie('tree'), { maxKeys: 4, noNullPrototype: true }),
  ),
}));

describe('the canonical form of a value', () => {
  it('sorts members by UTF-16 code units, at every depth', () => {
    // The order of RFC 8785, section 3.2.3: a surrogate pair (U+1F600) comes before U+FF21, though its code point is larger.
    const value = { '\u20ac': 1, '\r': 2, '\uff21': 3, '1': { b: 1, a: 2 }, '\u{1f600}': 5, '\u0080': 6, '\u00f6': 7 };

    expect(canonicalJson(value)).toBe(
      '{"\\r":2,"1":{"a":2,"b":1},"\u0080":6,"\u00f6":7,"\u20ac":1,"\u{1f600}":5,"\uff21":3}',
    );
  });

  it('has no spaces, keeps the order of lists, and leaves out what is undefined', () => {
    expect(canonicalJson({ b: [3, 1, true, null], a: undefined, c: {} })).toBe('{"b":[3,1,true,null],"c":{}}');
  });

  it('escapes what JSON must escape and nothing else', () => {
    expect(canonicalJson('\u0000\b\t\n\f\r"\\/\u007f\u2028ộ')).toBe('"\\u0000\\b\\t\\n\\f\\r\\"\\\\/\u007f\u2028ộ"');
  });

  it('writes zero one way', () => {
    expect(canonicalJson([0, -0])).toBe('[0,0]');
  });

  it.each([
    ['a fraction', 0.5, 'not a safe integer'],
    ['a number that is too large', 2 ** 53, 'not a safe integer'],
    ['no number', Number.NaN, 'not a safe integer'],
    ['text in NFD', 'Hộ'.normalize('NFD'), 'not in NFC'],
    ['half a surrogate pair', '\ud83d', 'lone surrogate'],
    ['a member name in NFD', { ['Hộ'.normalize('NFD')]: 1 }, 'not in NFC'],
    ['a map', new Map([['a', 1]]), 'has no canonical form'],
    ['bytes', new Uint8Array(2), 'has no canonical form'],
    ['a function', () => 1, 'has no canonical form'],
    ['a big integer', 1n, 'has no canonical form'],
    ['undefined', undefined, 'has no canonical form'],
    ['a hole in a list', [undefined], 'has no canonical form'],
  ])('does not exist for %s', (_what, value, message) => {
    expect(() => canonicalJson(value)).toThrow(message);
  });

  it('is JSON that says the same', () => {
    fc.assert(
      fc.property(values, (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('is its own canonical form', () => {
    fc.assert(
      fc.property(values, (value) => {
        expect(canonicalJson(JSON.parse(canonicalJson(value)))).toBe(canonicalJson(value));
      }),
    );
  });

  it('does not depend on the order in which members were set', () => {
    fc.assert(
      fc.property(fc.dictionary(texts, values), (record) => {
        expect(canonicalJson(Object.fromEntries(Object.entries(record).toReversed()))).toBe(canonicalJson(record));
      }),
    );
  });
});
