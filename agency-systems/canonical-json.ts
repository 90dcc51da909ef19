import { createHash } from 'node:crypto';

/** SHA-256, lower-case hex, of the value's canonical JSON: members sorted by name, none undefined, no white space. */
export function digestOf(record: unknown): string {
  return createHash('sha256').update(canonicalJson(record)).digest('hex');
}

/** What two programs write alike, so that anybody can compare a paper with the register. */
function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item)).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, member]) => `${JSON.stringify(name)}:${canonicalJson(member)}`);
  return `{${members.join(',')}}`;
}
