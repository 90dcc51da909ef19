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
