/** A day as certificates write it out: it is never typed, only written by the software. */

import { belowHundred, digit } from '../numbers-in-words/v1.js';

/**
 * The day in Vietnamese words: `Ngày mười sáu tháng mười một năm hai nghìn không trăm hai mươi sáu`.
 *
 * @param day - `YYYY-MM-DD`
 * @returns undefined for anything else
 */
export function dayInWords(day: unknown): string | undefined {
  const [, year, month, date] = typeof day === 'string' ? (/^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? []) : [];
  if (year === undefined) return undefined;
  const monthWords = Number(month) === 4 ? 'tư' : belowHundred(Number(month));
  return `Ngày ${belowHundred(Number(date))} tháng ${monthWords} năm ${yearWords(Number(year))}`;
}

function yearWords(year: number): string {
  const [thousands, hundreds, rest] = [Math.floor(year / 1000), Math.floor(year / 100) % 10, year % 100];
  const end = rest === 0 ? [] : [rest < 10 ? `linh ${digit(rest)}` : belowHundred(rest)];
  const middle = hundreds === 0 && rest === 0 ? [] : [`${digit(hundreds)} trăm`];
  return [`${digit(thousands)} nghìn`, ...middle, ...end].join(' ');
}
