import { Problem } from '../../../platform/problems/problem.js';

const LENGTH_MAX = 200;
/** The one form that knows every letter (RFC 8187): `filename*=UTF-8''gi%E1%BA%A5y.pdf`. */
const NAME = /(?:^|;)\s*filename\*\s*=\s*UTF-8'[A-Za-z-]*'([^;\s]+)\s*(?:;|$)/i;

/**
 * The name of a file, from a `Content-Disposition` of the request: an address would be logged, and names tell of people.
 *
 * @returns NFC, without folders and without what is no letter of a line
 * @throws Problem `attachment-name-missing`
 */
export function fileNameIn(disposition: string | undefined): string {
  const coded = NAME.exec(disposition ?? '')?.[1];
  const name = cleaned(decoded(coded ?? ''));
  if (name === '' || name.length > LENGTH_MAX) throw new Problem('attachment-name-missing');
  return name;
}

function decoded(coded: string): string {
  try {
    return decodeURIComponent(coded);
  } catch {
    return '';
  }
}

/** Also characters that turn the direction of writing: `gnp.exe` may not look like `exe.png`. */
function cleaned(name: string): string {
  const last = name.normalize('NFC').split(/[\\/]/).at(-1) ?? '';
  return last.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '').trim();
}
