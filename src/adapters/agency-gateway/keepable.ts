/** Deeper than any paper that an agency issues, and far from what a reader's own stack takes. */
const DEPTH_MAX = 32;

/** Control characters but tab and line ends, and halves of a character: neither PostgreSQL nor our histories hold them. */
const UNKEEPABLE_TEXT = /[^\P{Cc}\t\n\r]|\p{Cs}/u;

/**
 * A parsed JSON value with all its text in NFC, if our histories can keep it.
 *
 * @returns undefined for text that no store keeps, a number that is no safe integer, or a value nested too deeply
 */
export function keepable(value: unknown): unknown {
  return isKeepable(value, 0) ? inNfc(value) : undefined;
}

function isKeepable(value: unknown, depth: number): boolean {
  if (typeof value === 'string') return !UNKEEPABLE_TEXT.test(value);
  if (typeof value === 'number') return Number.isSafeInteger(value);
  if (typeof value !== 'object' || value === null) return true;
  if (depth === DEPTH_MAX) return false;
  return Object.entries(value).every(([name, member]) => isKeepable(name, depth) && isKeepable(member, depth + 1));
}

function inNfc(value: unknown): unknown {
  if (typeof value === 'string') return value.normalize('NFC');
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(inNfc);
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name.normalize('NFC'), inNfc(member)]));
}
