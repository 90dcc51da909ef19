/** Enough to tell somebody or something whom or what one knows, and no more. */

/** How a value is masked: a number of somebody (personal id, account, card), a telephone number, an e-mail address. */
export type MaskedKind = 'number' | 'phone' | 'email';

const MASKS: Readonly<Record<MaskedKind, (value: string) => string>> = {
  number: maskedNumber,
  phone: maskedPhone,
  email: maskedEmail,
};

/** The value as it is shown to whoever has not asked for it in full; `isMask` knows it again. */
export function masked(kind: MaskedKind, value: string): string {
  return MASKS[kind](value);
}

/** No agency pays a family a hundred million dong. */
const DIGITS_OF_AN_AMOUNT_MAX = 8;

/**
 * As what a value is to be masked of which nobody knows what it means: an e-mail address, a telephone number, or one word with six digits in a
 * row; what is written as a figure may be an amount, up to eight digits. Undefined for anything else: dates (`2026-11-27`), and sentences.
 */
export function maskedKindOf(value: unknown): MaskedKind | undefined {
  if (typeof value === 'number') return String(value).length > DIGITS_OF_AN_AMOUNT_MAX ? 'number' : undefined;
  if (typeof value !== 'string') return undefined;
  if (/^[^\s@]+@[^\s@]+$/.test(value)) return 'email';
  if (/^(?:0|\+?84)(?:[ .]?\d){9}$/.test(value)) return 'phone';
  return /^\d(?:[ .]?\d){5,}$|^\S*\d{6}\S*$/.test(value) ? 'number' : undefined;
}

/** Whether somebody gives back what was shown instead of the value: nothing that a form takes has three of them in a row. */
export function isMask(value: unknown): boolean {
  return typeof value === 'string' && value.includes('***');
}

/** `NGUYỄN VĂN HÙNG` is `N. V. HÙNG`. */
export function maskedName(name: string): string {
  const words = name.split(/\s+/).filter((word) => word !== '');
  const initials = words.slice(0, -1).map((word) => `${[...word][0]}.`);
  return [...initials, ...words.slice(-1)].join(' ');
}

/** `024096001823` is `0240******23`; of fewer than ten characters less is left, and three at least are hidden. */
function maskedNumber(value: string): string {
  const [first, last] = value.length < 10 ? [2, 1] : [4, 2];
  const hidden = Math.max(3, value.length - first - last);
  return value.slice(0, first) + '*'.repeat(hidden) + value.slice(value.length - last);
}

/** The last four digits stay hidden: with the code they open the page on which the family tracks its case. */
function maskedPhone(phone: string): string {
  return `${phone.slice(0, -4)}****`;
}

/** `hung@vidu.vn` is `h***@vidu.vn`. */
function maskedEmail(email: string): string {
  return `${email.slice(0, 1)}***${email.slice(email.lastIndexOf('@'))}`;
}
