import { createHash } from 'node:crypto';
import { CURRENT_EDITION, EDITIONS, editionOf } from './editions.js';
import { localDate } from '../values/time.js';
import { calendarDay, isWorkingDay } from './working-calendar.js';

/** A published edition never changes: a correction is a new edition with a digest of its own. */
const DIGESTS: Readonly<Record<string, string>> = {
  '2025-12': 'deb9b47c91a922954cc0c7397bea24a3014108775418761f186fb94f5af6fe7a',
  '2026-11': 'c03415d3fe980110fdceccafa571ca3a4a9c421237a37dd23560fe37f197e2a3',
};

const entries = EDITIONS.flatMap(({ edition, days }) => days.map((entry) => ({ edition, entry })));

describe('the calendar editions', () => {
  it('keep the content under which they were published', () => {
    const digests = EDITIONS.map((edition) => [
      edition.edition,
      createHash('sha256').update(JSON.stringify(edition)).digest('hex'),
    ]);

    expect(Object.fromEntries(digests)).toEqual(DIGESTS);
  });

  it('are found by name, the latest being the current one', () => {
    expect(editionOf('2026-11')).toBe(EDITIONS[1]);
    expect(CURRENT_EDITION).toBe(EDITIONS.at(-1));
    expect(() => editionOf('1999-01')).toThrow('calendar edition 1999-01');
  });

  it('cover every entry that they name', () => {
    for (const edition of EDITIONS) {
      for (const entry of edition.days) expect(calendarDay(edition, entry.on).entry).toBe(entry);
    }
  });

  it('differ where a day was decided in between: 24/11/2026 is a working day of the older one only', () => {
    const day = localDate('2026-11-24');

    expect(isWorkingDay(editionOf('2025-12'), day)).toBe(true);
    expect(isWorkingDay(editionOf('2026-11'), day)).toBe(false);
  });

  it('give a source for every entry, and say which are unconfirmed', () => {
    for (const { entry } of entries) {
      const pattern = entry.confirmed
        ? /Labour Code 2019, art\. 11[12]|\d+\/\S+ of \d{2}\/\d{2}\/\d{4}/
        : /^Unconfirmed: .{20}/;
      expect(entry.source).toMatch(pattern);
    }
  });

  it('name every entry in both languages, in composed Unicode', () => {
    for (const { entry } of entries) {
      expect(entry.name.vi).toBe(entry.name.vi.normalize('NFC'));
      expect(entry.name.vi).not.toBe('');
      expect(entry.name.en).not.toBe('');
    }
  });

  it('flag 24/11/2026 and all of 2027, and nothing else', () => {
    const unconfirmed = CURRENT_EDITION.days.filter(({ confirmed }) => !confirmed).map(({ on }) => on);

    expect(unconfirmed[0]).toBe('2026-11-24');
    expect(unconfirmed.slice(1)).toEqual(CURRENT_EDITION.days.map(({ on }) => on).filter((on) => on >= '2027'));
  });

  it('exchange each bridge day for a Saturday, and compensate only weekends', () => {
    const byDay = new Map(CURRENT_EDITION.days.map((entry) => [entry.on, entry]));

    for (const entry of CURRENT_EDITION.days) {
      if (entry.kind === 'holiday') continue;
      const other = byDay.get(entry.inExchangeFor);
      const { weekday } = calendarDay(CURRENT_EDITION, entry.inExchangeFor);
      expect([entry.kind, other?.kind, /^s(atur|un)day$/.test(weekday)]).toEqual(
        {
          'compensatory-day-off': ['compensatory-day-off', 'holiday', true],
          'swapped-day-off': ['swapped-day-off', 'swapped-working-day', true],
          'swapped-working-day': ['swapped-working-day', 'swapped-day-off', false],
        }[entry.kind],
      );
    }
  });

  it.each(['2025', '2026', '2027'])('hold the eleven statutory holidays of %s', (year) => {
    const holidays = CURRENT_EDITION.days.filter(({ on, kind, name }) => {
      return on.startsWith(year) && kind === 'holiday' && name.en !== 'Vietnam Culture Day';
    });

    // 2027: the day beside National Day is not chosen, so both neighbours stand in.
    expect(holidays).toHaveLength(year === '2027' ? 12 : 11);
  });

  it('have full weekday hours by default', () => {
    for (const edition of EDITIONS) {
      const { saturday, sunday, ...weekdays } = edition.officeHours.default;
      expect([saturday, sunday]).toEqual([[], []]);
      for (const hours of Object.values(weekdays)) expect(hours.at(-1)?.[1]).toBe('17:00');
    }
  });
});
