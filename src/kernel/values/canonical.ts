import { assert } from './assert.js';
import { isRecord } from './records.js';

/**
 * The one canonical text of a value: RFC 8785 (JCS), restricted to what two implementations cannot disagree on. Text is
 * NFC without lone surrogates, numbers are safe integers; undefined members are left out as JSON does.
 *
 * @throws InvariantBroken for anything else (a fraction, a date, text in NFD)
 * @see RFC 8785; docs/concepts/history.md
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number') return canonicalInteger(value);
  if (typeof value === 'string') return canonicalText(value);
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item)).join(',')}]`;
  assert(isPlain(value), `a ${typeof value} has no canonical form`);
  let members = '';
  // Sorted by UTF-16 code units, as RFC 8785 says and as JavaScript does by itself.
  for (const name of Object.keys(value).sort()) {
    const member = value[name];
    if (member === undefined) continue;
    members += `${members === '' ? '' : ','}${canonicalText(name)}:${canonicalJson(member)}`;
  }
  return `{${members}}`;
}

/** A date, a map or a byte array is an object too, but JSON would make nothing or something else of it. */
function isPlain(value: unknown): value is Record<string, unknown> {
  if (!isRecord(value)) return false;
  return (
    Object.getPrototypeOf(value) === Object.prototype || Object.prototype.toString.call(value) === '[object Object]'
  );
}

function canonicalInteger(value: number): string {
  assert(Number.isSafeInteger(value), `${value} is not a safe integer`);
  return value === 0 ? '0' : String(value);
}

/** Printable ASCII without quote and backslash: nothing to escape and always in NFC, which spares most text the slow checks. */
const PLAIN_TEXT = /^[ !#-[\]-~]*$/;

function canonicalText(value: string): string {
  if (PLAIN_TEXT.test(value)) return `"${value}"`;
  assert(value.isWellFormed(), 'text holds a lone surrogate');
  assert(value.normalize('NFC') === value, 'text is not in NFC');
  return JSON.stringify(value);
}
