/**
 * A code as it is compared: without spaces, dots and dashes, in capitals, so that it is found however it was typed or printed
 * (`g22.99.08 – 261008 – 0000975`, `H15.50.05.13-261008-0975`, `000.00.20.H02-251008-0001`).
 *
 * @returns an empty text where nothing is left
 */
export function foldedCode(code: string): string {
  return code
    .normalize('NFC')
    .toUpperCase()
    .replaceAll(/[^0-9A-Z]/g, '');
}

const CHARACTERS_MIN = 4;
/** Of an identity card, today's and the one before, and of social insurance, alone or behind the letters of a health-insurance card. */
const OF_A_PERSON = /^([A-Z]{2}(\d{3})?)?(\d{9}|\d{10}|\d{12})$/;

/**
 * Whether that may be the code of a case: long enough, and not the number of a person, which is nobody's code and would be kept in
 * clear. However it is parted, nine, ten or twelve digits alone are one, or behind two letters; twelve in a row are one also within more.
 */
export function isCodeOfACase(code: string): boolean {
  const folded = foldedCode(code);
  return folded.length >= CHARACTERS_MIN && !OF_A_PERSON.test(folded) && !/\d{12}/.test(code);
}
