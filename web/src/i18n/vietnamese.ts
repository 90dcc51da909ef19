/** A letter that of the two languages of these pages only Vietnamese has. */
const LETTER = /[à-ỹđ]/iu;

/** Whether what somebody wrote is in Vietnamese: agencies and officers write it, and nobody translates them. */
export function isVietnamese(text: string): boolean {
  return LETTER.test(text.normalize('NFC'));
}
