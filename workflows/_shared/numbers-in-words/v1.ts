/** Numbers as certificates and decisions write them out: never typed, only written by the software. */

const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const;

/** After each three digits, from the right. */
const GROUPS = ['', ' nghìn', ' triệu', ' tỷ'] as const;

/** The word of one digit. */
export function digit(number: number): string {
  return DIGITS[number] ?? '';
}

/** A number of 0 to 99 in Vietnamese words: `hai mươi mốt`. */
export function belowHundred(number: number): string {
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  if (tens === 0) return digit(ones);
  const first = tens === 1 ? 'mười' : `${digit(tens)} mươi`;
  return ones === 0 ? first : `${first} ${onesAfter(tens, ones)}`;
}

/**
 * An amount in Vietnamese words: `Hai mươi lăm triệu ba trăm nghìn đồng`.
 *
 * @param amount - whole dong, below a thousand billion
 * @returns undefined for anything else
 */
export function amountInWords(amount: unknown): string | undefined {
  if (typeof amount !== 'number' || !Number.isSafeInteger(amount) || amount < 0 || amount >= 1e12) return undefined;
  const words = amount === 0 ? digit(0) : groupsOf(amount).join(' ');
  return `${words.charAt(0).toLocaleUpperCase('vi-VN')}${words.slice(1)} đồng`;
}

/** The highest group says no hundreds that it has not; each lower one does: `một nghìn không trăm linh năm`. */
function groupsOf(amount: number): readonly string[] {
  return GROUPS.flatMap((name, place) => {
    const group = Math.floor(amount / 1000 ** place) % 1000;
    const isHighest = amount < 1000 ** (place + 1);
    return group === 0 ? [] : [`${isHighest ? belowThousand(group) : allThree(group)}${name}`];
  }).toReversed();
}

function belowThousand(number: number): string {
  return number < 100 ? belowHundred(number) : allThree(number);
}

function allThree(number: number): string {
  const [hundreds, rest] = [Math.floor(number / 100), number % 100];
  const end = rest === 0 ? [] : [rest < 10 ? `linh ${digit(rest)}` : belowHundred(rest)];
  return [`${digit(hundreds)} trăm`, ...end].join(' ');
}

/** After tens, one and five sound otherwise. */
function onesAfter(tens: number, ones: number): string {
  if (ones === 1 && tens > 1) return 'mốt';
  return ones === 5 ? 'lăm' : digit(ones);
}
