/** Calendar days as `YYYY-MM-DD`, in Vietnam. */
import { Temporal } from 'temporal-polyfill';
import type { PartialDate } from './payload-parts.js';

const ZONE = 'Asia/Ho_Chi_Minh';

/** Days from `from` to `to`; negative if `to` is earlier. Both are `YYYY-MM-DD`. */
export function daysBetween(from: string, to: string): number {
  return Temporal.PlainDate.from(from).until(to, { largestUnit: 'day' }).days;
}

/** Whole years from `from` to `to`, as ages are counted. Both are `YYYY-MM-DD`. */
export function yearsBetween(from: string, to: string): number {
  return Temporal.PlainDate.from(from).until(to, { largestUnit: 'year' }).years;
}

/** The same day so many months later, or the last of a shorter month. `day` is `YYYY-MM-DD`. */
export function monthsAfter(day: string, months: number): string {
  return Temporal.PlainDate.from(day).add({ months }).toString();
}

/** The earliest day that a date can mean; a minute is read in Vietnam's time. */
export function earliestDay({ precision, value }: PartialDate): string {
  switch (precision) {
    case 'year':
      return `${value}-01-01`;
    case 'month':
      return `${value}-01`;
    case 'day':
      return value;
    case 'minute':
      return Temporal.Instant.from(value).toZonedDateTimeISO(ZONE).toPlainDate().toString();
  }
}

/** The last day that a date can mean: what the applicant does not know is read in the applicant's favour. */
export function latestDay(date: PartialDate): string {
  const { precision, value } = date;
  if (precision === 'year') return `${value}-12-31`;
  if (precision !== 'month') return earliestDay(date);
  const month = Temporal.PlainYearMonth.from(value);
  return month.toPlainDate({ day: month.daysInMonth }).toString();
}
