import * as fc from 'fast-check';
import { InvariantBroken } from '../values/assert.js';
import { instant, instantFromMs, localDate, localDateOf, localTimeOf, msOf, plusDays } from '../values/time.js';
import { CURRENT_EDITION as edition } from './editions.js';
import {
  addWorkingDays,
  closingInstant,
  isWorkingDay,
  nextWorkingDay,
  officeHoursOn,
  openingInstant,
  wallClock,
  workingDaysBetween,
} from './working-calendar.js';
import type { CalendarEdition } from './working-calendar.js';

const day = localDate;
const coveredDay = fc.integer({ min: 0, max: 900 }).map((days) => plusDays(day('2025-01-15'), days));

describe('asking the calendar whether a day is a working day', () => {
  it.each([
    ['2026-02-13', true, 'the Friday before Tết Bính Ngọ'],
    ['2026-02-16', false, 'the first day off of Tết Bính Ngọ'],
    ['2026-02-20', false, 'the last day off of Tết Bính Ngọ'],
    ['2026-02-23', true, 'the Monday after Tết Bính Ngọ'],
    ['2025-01-24', true, 'the Friday before Tết Ất Tỵ'],
    ['2025-01-31', false, 'the last day off of Tết Ất Tỵ'],
    ['2026-01-02', false, 'the bridge day after New Year'],
    ['2026-01-10', true, 'the Saturday worked for it'],
    ['2026-01-17', false, 'an ordinary Saturday'],
    ['2026-04-27', false, "the day off for the Hùng Kings' Sunday"],
    ['2026-08-22', true, 'the Saturday worked for the bridge before National Day'],
    ['2026-11-24', false, 'a doubted holiday'],
  ])('answers for %s with %s, %s', (text, working) => {
    expect(isWorkingDay(edition, day(text))).toBe(working);
  });

  it('does not count a working Saturday that is not confirmed', () => {
    const doubted = { ...edition, days: edition.days.map((entry) => ({ ...entry, confirmed: false })) };

    expect(isWorkingDay(doubted, day('2026-01-10'))).toBe(false);
    expect(isWorkingDay(doubted, day('2026-01-02'))).toBe(false);
  });

  it('breaks on a day that the edition does not cover', () => {
    expect(() => isWorkingDay(edition, day('2028-01-03'))).toThrow(InvariantBroken);
    expect(() => nextWorkingDay(edition, day('2027-12-31'))).toThrow(InvariantBroken);
    expect(() => addWorkingDays(edition, day('2025-01-02'), -1)).toThrow(InvariantBroken);
  });

  it('breaks on an edition that names a day twice', () => {
    const twice = { ...edition, days: [...edition.days, ...edition.days.slice(0, 1)] };

    expect(() => isWorkingDay(twice, day('2026-01-05'))).toThrow('names a day twice');
  });
});

describe('counting working days', () => {
  it.each([
    ['2026-02-13', 1, '2026-02-23'],
    ['2026-02-13', 2, '2026-02-24'],
    ['2026-02-18', 1, '2026-02-23'],
    ['2026-02-18', -1, '2026-02-13'],
    ['2026-01-09', 1, '2026-01-10'],
    ['2026-01-09', 2, '2026-01-12'],
    ['2026-01-12', -1, '2026-01-10'],
    ['2026-03-03', 0, '2026-03-03'],
  ])('from %s by %s arrives at %s', (from, count, expected) => {
    expect(addWorkingDays(edition, day(from), count)).toBe(expected);
  });

  it('refuses to add nothing to a day off', () => {
    expect(() => addWorkingDays(edition, day('2026-03-01'), 0)).toThrow('not a working day');
  });

  it.each([
    ['2025', 250], // 261 weekdays - 12 days off on weekdays + 1 working Saturday
    ['2026', 249], // 261 weekdays - 14 days off on weekdays + 2 working Saturdays
  ])('finds the working days of %s: %s', (year, expected) => {
    const first = day(`${year}-01-01`); // A day off, so nothing is lost by starting after it.

    expect(workingDaysBetween(edition, first, day(`${year}-12-31`))).toBe(expected);
  });

  it('agrees with walking day by day', () => {
    fc.assert(
      fc.property(coveredDay, fc.integer({ min: 1, max: 40 }), (from, count) => {
        let walked = from;
        for (let left = count; left > 0; left -= isWorkingDay(edition, walked) ? 1 : 0) walked = plusDays(walked, 1);

        expect(addWorkingDays(edition, from, count)).toBe(walked);
        expect(workingDaysBetween(edition, from, walked)).toBe(count);
        expect(workingDaysBetween(edition, walked, from)).toBe(-count);
      }),
    );
  });

  it('returns to a working day by the same count', () => {
    fc.assert(
      fc.property(coveredDay, fc.integer({ min: 1, max: 40 }), (from, count) => {
        const start = nextWorkingDay(edition, from);

        expect(addWorkingDays(edition, addWorkingDays(edition, start, count), -count)).toBe(start);
      }),
    );
  });
});

describe('the hours of an office', () => {
  const saturdayDesk: CalendarEdition = {
    ...edition,
    officeHours: {
      default: edition.officeHours.default,
      byOffice: {
        'ho-chi-minh-city': { ...edition.officeHours.default, saturday: [['07:30', '11:30']] },
        'closed-on-fridays': { ...edition.officeHours.default, friday: [] },
      },
    },
  };

  it('end the day in Vietnam time', () => {
    expect(closingInstant(edition, day('2026-03-03'), 'any')).toBe('2026-03-03T10:00:00.000Z');
    expect(openingInstant(edition, day('2026-03-03'), 'any')).toBe('2026-03-03T00:30:00.000Z');
  });

  it('may open a desk on Saturday without making it a working day', () => {
    expect(officeHoursOn(saturdayDesk, day('2026-03-07'), 'ho-chi-minh-city')).toEqual([['07:30', '11:30']]);
    expect(isWorkingDay(saturdayDesk, day('2026-03-07'))).toBe(false);
  });

  it('on a working Saturday are those of the day that it stands for', () => {
    expect(closingInstant(saturdayDesk, day('2026-01-10'), 'ho-chi-minh-city')).toBe('2026-01-10T10:00:00.000Z');
  });

  it('are none on a holiday', () => {
    expect(officeHoursOn(edition, day('2026-02-17'), 'any')).toEqual([]);
    expect(() => closingInstant(edition, day('2026-02-17'), 'any')).toThrow(InvariantBroken);
  });

  it('are the default ones where a site keeps its desk shut on a working day', () => {
    expect(closingInstant(saturdayDesk, day('2026-03-06'), 'closed-on-fridays')).toBe('2026-03-06T10:00:00.000Z');
  });
});

describe('reading the wall clock in Vietnam', () => {
  it.each([
    ['2026-03-02T16:59:59.999Z', '2026-03-02', '23:59'],
    ['2026-03-02T17:00:00.000Z', '2026-03-03', '00:00'],
    ['2026-03-03T07:59:59.000Z', '2026-03-03', '14:59'],
    ['2024-12-31T17:00:00.000Z', '2025-01-01', '00:00'],
  ])('finds %s on %s at %s', (at, on, time) => {
    expect(wallClock(edition, instant(at))).toEqual({ day: on, time });
  });

  it('agrees with the zone at any moment', () => {
    const first = msOf(instant('2025-01-01T00:00:00.000Z'));
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1000 * 24 * 3600 }), (seconds) => {
        const at = instantFromMs(first + seconds * 1000);

        expect(wallClock(edition, at)).toEqual({ day: localDateOf(at), time: localTimeOf(at) });
      }),
    );
  });

  it('breaks on a moment that the edition does not cover', () => {
    expect(() => wallClock(edition, instant('2024-12-31T16:59:59.999Z'))).toThrow(InvariantBroken);
    expect(() => wallClock(edition, instant('2027-12-31T17:00:00.000Z'))).toThrow(InvariantBroken);
  });
});
