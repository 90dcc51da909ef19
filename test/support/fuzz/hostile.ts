/** What nobody sends who means well. */
import fc from 'fast-check';

/** Stands in hostile texts: what comes back in a header was echoed. */
export const CANARY = 'q7canary7q';

const DEEP_LEVELS = 5_000;

const HOSTILE_TEXTS: readonly string[] = [
  '',
  ' ',
  CANARY,
  `a\u0000${CANARY}`,
  '\ud800',
  'x\udfff',
  '\u202e\u2066',
  '\ufeff',
  'e\u0301'.repeat(300),
  'x'.repeat(6_000),
  '9'.repeat(400),
  `'; select '${CANARY}'; --`,
  `\r\nx-injected: ${CANARY}`,
  `<script>${CANARY}</script>`,
  '../../../../etc/passwd',
  '%00%ff%c0%af',
  '{{7*7}}${7*7}',
  '__proto__',
  'constructor',
  'toString',
  '2026-02-30',
  '9999-12-31T23:59:60Z',
  '-0001-01-01',
  '1e400',
  'NaN',
];

const HOSTILE_VALUES: readonly unknown[] = [
  ...HOSTILE_TEXTS,
  null,
  true,
  -1,
  0,
  1.5,
  2 ** 53,
  1e308,
  -1e308,
  [],
  {},
  [[[[]]]],
  { ['__proto__']: { isAdmin: true } },
  { constructor: { prototype: { isAdmin: true } } },
  { $ne: null },
  { length: 1e9 },
  Array.from({ length: 2_000 }, () => 'x'),
];

const hostileValue = fc.constantFrom(...HOSTILE_VALUES);
export const hostileText = fc.constantFrom(...HOSTILE_TEXTS);

/** A body that is no JSON of ours at all, as text. */
export const hostileBody = fc.constantFrom(
  '',
  'null',
  '""',
  '{',
  '{"a":1,"a":2}',
  '{"a":1e99999}',
  `{"__proto__":{"polluted":"${CANARY}"}}`,
  `{"constructor":{"prototype":{"polluted":"${CANARY}"}}}`,
  '\ufeff{}',
  `{"${CANARY}":"\\ud800"}`,
  `${'['.repeat(DEEP_LEVELS)}${']'.repeat(DEEP_LEVELS)}`,
  '{"a":'.repeat(DEEP_LEVELS),
  `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "${CANARY}">]><a>&b;</a>`,
  'a=1&a=2&__proto__[x]=1',
  `"${'x'.repeat(2_100_000)}"`,
);

/** The value with one node of it replaced, left out, or joined by another. */
export function nearly(values: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc
    .tuple(values, fc.nat(), hostileValue, fc.constantFrom('replace', 'leave-out', 'join'))
    .map(([value, which, odd, how]) => {
      const places = placesIn(value);
      return changed(value, places[which % places.length] ?? [], { odd, how });
    });
}

interface Change {
  readonly odd: unknown;
  readonly how: string;
}

/** Every place in it, by path; the whole is the first. */
function placesIn(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([name, inner]) => placesIn(inner, [...path, name]))];
}

function changed(value: unknown, [name, ...rest]: readonly string[], change: Change): unknown {
  if (name === undefined) return change.how === 'join' ? joined(value, change.odd) : change.odd;
  const entries = Object.entries(Object(value)).flatMap(([key, inner]): [string, unknown][] => {
    if (key !== name) return [[key, inner]];
    return rest.length === 0 && change.how === 'leave-out' ? [] : [[key, changed(inner, rest, change)]];
  });
  return Array.isArray(value) ? entries.map(([, inner]) => inner) : Object.fromEntries(entries);
}

function joined(value: unknown, odd: unknown): unknown {
  if (Array.isArray(value)) return [...value, odd];
  if (typeof value !== 'object' || value === null) return [value, odd];
  return { ...value, ['__proto__']: odd, surprise: odd };
}
