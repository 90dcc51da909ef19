/** What somebody told, looked for in what is kept: each text in the forms in which it could be written down. */

/** Every text of at least eight characters inside a value, and every number of a person: what names or reaches somebody. */
export function tellingStringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.length >= LENGTH_MIN && !CODES.test(value) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return [...new Set(Object.values(value).flatMap(tellingStringsIn))];
}

const LENGTH_MIN = 8;
/** Dates, times and words of catalogues are nobody's. */
const CODES = /^(\d{4}-\d{2}-\d{2}.*|[a-z]+(-[a-z]+)*)$/;

/** Those of them that stand in the text: plainly, in other letters for the same, or as the bytes that PostgreSQL writes in hexadecimal. */
export function foundIn(text: string, told: readonly string[]): readonly string[] {
  return told.filter((one) => formsOf(one).some((form) => text.includes(form)));
}

function formsOf(text: string): readonly string[] {
  const bytes = Buffer.from(text, 'utf8');
  return [
    text,
    text.normalize('NFD'),
    encodeURIComponent(text),
    JSON.stringify(text).slice(1, -1),
    bytes.toString('hex'),
    bytes.toString('base64').replace(/.{0,3}=*$/, ''),
  ];
}
