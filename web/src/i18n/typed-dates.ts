/** Dates as people type and read them (`27/11/2026`), and as the form keeps them (`2026-11-27`). */

/** How exactly a date is known. */
export type Precision = 'year' | 'month' | 'day' | 'minute';

/** People write the time of where they are: Vietnam has had one offset, without summer time, since 1975. */
const OFFSET = '+07:00';

/**
 * @returns what the form keeps, or undefined if the text is no such date
 */
export function readDate(precision: Precision, typed: string): string | undefined {
  const text = typed.trim();
  switch (precision) {
    case 'year':
      return /^\d{4}$/.test(text) ? text : undefined;
    case 'month':
      return readMonth(text);
    case 'day':
      return readDay(text);
    case 'minute':
      return readMinute(text);
  }
}

/** The kept date as people write it; what is not one stays as it was typed. */
export function showDate(precision: Precision, kept: string): string {
  const [, year, month, day, hour, minute] =
    /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2}).*)?)?)?$/.exec(inOffset(precision, kept)) ?? [];
  if (year === undefined) return kept;
  const date = [day, month, year].filter((part) => part !== undefined).join('/');
  return hour === undefined ? date : `${hour}:${minute} ${date}`;
}

function readMonth(text: string): string | undefined {
  const [, month = '', year] = /^(\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  const isMonth = year !== undefined && Number(month) >= 1 && Number(month) <= 12;
  return isMonth ? `${year}-${month.padStart(2, '0')}` : undefined;
}

/** Also without separators, as quick typists write it: `27112026`. */
function readDay(text: string): string | undefined {
  const [, day = '', month = '', year = ''] =
    /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? /^(\d{2})(\d{2})(\d{4})$/.exec(text) ?? [];
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(iso) ? iso : undefined;
}

/** `16:05 27/11/2026` or `27/11/2026 16:05`. */
function readMinute(text: string): string | undefined {
  const [, hour = '', minute = ''] = /(?:^|\s)(\d{1,2})[:h](\d{2})(?:\s|$)/.exec(text) ?? [];
  const day = readDay(text.replace(/(^|\s)\d{1,2}[:h]\d{2}(\s|$)/, ''));
  if (day === undefined || hour === '' || Number(hour) > 23 || Number(minute) > 59) return undefined;
  return `${day}T${hour.padStart(2, '0')}:${minute}:00${OFFSET}`;
}

function isDay(iso: string): boolean {
  const at = Date.parse(`${iso}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(iso);
}

/** A minute that was kept in another offset is shown in ours. */
function inOffset(precision: Precision, kept: string): string {
  const at = precision === 'minute' ? Date.parse(kept) : Number.NaN;
  return Number.isNaN(at) ? kept : new Date(at + 7 * 60 * 60 * 1000).toISOString();
}
