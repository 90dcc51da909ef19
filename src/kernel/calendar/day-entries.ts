import { localDate } from '../values/time.js';
import type { BilingualText, DayEntry } from './working-calendar.js';

/** The holidays by the names that people know. */
export const HOLIDAY_NAMES = {
  newYear: { vi: 'Tết Dương lịch', en: "New Year's Day" },
  lunarNewYear: { vi: 'Tết Nguyên đán', en: 'Lunar New Year' },
  hungKings: { vi: 'Giỗ Tổ Hùng Vương', en: "Hùng Kings' Commemoration Day" },
  victory: { vi: 'Ngày Chiến thắng', en: 'Victory Day' },
  labour: { vi: 'Ngày Quốc tế lao động', en: 'International Labour Day' },
  national: { vi: 'Quốc khánh', en: 'National Day' },
  culture: { vi: 'Ngày Văn hóa Việt Nam', en: 'Vietnam Culture Day' },
} as const satisfies Record<string, BilingualText>;

/** What fixes each holiday: Labour Code 2019 (45/2019/QH14), art. 112.1; the yearly choices are the Prime Minister's, art. 112.3. */
export const LABOUR_CODE = {
  newYear: 'Labour Code 2019, art. 112.1(a)',
  lunarNewYear: 'Labour Code 2019, art. 112.1(b) and 112.3',
  victory: 'Labour Code 2019, art. 112.1(c)',
  labour: 'Labour Code 2019, art. 112.1(d)',
  national: 'Labour Code 2019, art. 112.1(đ) and 112.3',
  hungKings: 'Labour Code 2019, art. 112.1(e)',
  compensation: 'Labour Code 2019, art. 111.3',
} as const;

/** What several days of one occasion share. */
export type Occasion = { readonly name: BilingualText; readonly source: string; readonly confirmed: boolean };

/** The days of a holiday, weekends among them included. */
export function holidays(occasion: Occasion, ...days: readonly string[]): DayEntry[] {
  return days.map((day) => ({ on: localDate(day), kind: 'holiday', ...occasion }));
}

/** The day off for a holiday that fell on a weekly day of rest. */
export function compensation(occasion: Occasion, day: string, inExchangeFor: string): DayEntry {
  return { on: localDate(day), kind: 'compensatory-day-off', inExchangeFor: localDate(inExchangeFor), ...occasion };
}

/** A working day given for a bridge, and the Saturday that is worked for it: two entries that point at each other. */
export function swap(occasion: Occasion, days: { readonly off: string; readonly worked: string }): DayEntry[] {
  const off = localDate(days.off);
  const worked = localDate(days.worked);
  return [
    { on: off, kind: 'swapped-day-off', inExchangeFor: worked, ...occasion },
    { on: worked, kind: 'swapped-working-day', inExchangeFor: off, ...occasion },
  ];
}
