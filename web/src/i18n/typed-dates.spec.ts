import { readDate, showDate } from './typed-dates.js';

describe('reading a date as people type it', () => {
  it.each([
    ['day', '27/11/2026', '2026-11-27'],
    ['day', '7/1/2026', '2026-01-07'],
    ['day', '27.11.2026', '2026-11-27'],
    ['day', ' 27112026 ', '2026-11-27'],
    ['month', '3/1950', '1950-03'],
    ['year', '1950', '1950'],
    ['minute', '16:05 27/11/2026', '2026-11-27T16:05:00+07:00'],
    ['minute', '27/11/2026 9h05', '2026-11-27T09:05:00+07:00'],
  ] as const)('takes a %s typed as "%s"', (precision, typed, kept) => {
    expect(readDate(precision, typed)).toBe(kept);
  });

  it.each([
    ['day', '30/02/2026'],
    ['day', '2026-11-27x'],
    ['day', '27/11/26'],
    ['month', '13/1950'],
    ['year', '50'],
    ['minute', '24:00 27/11/2026'],
    ['minute', '27/11/2026'],
  ] as const)('takes no %s that does not exist: "%s"', (precision, typed) => {
    expect(readDate(precision, typed)).toBeUndefined();
  });
});

describe('showing a date', () => {
  it.each([
    ['day', '2026-11-27', '27/11/2026'],
    ['month', '1950-03', '03/1950'],
    ['year', '1950', '1950'],
    ['minute', '2026-11-27T16:05:00+07:00', '16:05 27/11/2026'],
    ['minute', '2026-11-27T20:30:00Z', '03:30 28/11/2026'],
  ] as const)('writes a %s as people do, in the time of Vietnam: %s', (precision, kept, shown) => {
    expect(showDate(precision, kept)).toBe(shown);
  });

  it('leaves what is no date as it was typed', () => {
    expect(showDate('day', '31/02/2026')).toBe('31/02/2026');
  });
});
