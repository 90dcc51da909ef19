import { instant, localDate } from '../values/time.js';
import type { Instant } from '../values/time.js';
import { amendClock, pauseClock, resumeClock, startClock, warningInstant } from './deadline.js';
import type { DeadlineRule, LegalClock } from './deadline.js';
import { CURRENT_EDITION as edition } from './editions.js';
import type { CalendarEdition } from './working-calendar.js';

const residence: DeadlineRule = {
  name: 'permanent-residence',
  length: { workingDays: 2 },
  extended: { workingDays: 5 },
  cutOff: '15:00',
  onSupplement: 'pause',
  warnWorkingDaysBefore: 1,
  article: 'Law on Residence 2020, art. 22',
  confirmed: true,
};
const sameDay: DeadlineRule = { ...residence, name: 'birth-registration', length: { workingDays: 0 } };

/** A moment by the clock in Vietnam, `YYYY-MM-DD HH:MM[:SS]`. */
function local(text: string): Instant {
  return instant(`${text.replace(' ', 'T')}+07:00`);
}

function moment(text: string) {
  return { at: local(text), edition };
}

function started(rule: DeadlineRule, text: string, by: CalendarEdition = edition): LegalClock {
  return startClock(rule, { at: local(text), edition: by, office: 'bac-giang' });
}

describe('starting a legal clock', () => {
  it.each([
    ['2026-03-03 09:00', '2026-03-03', '2026-03-05', 'an ordinary Tuesday'],
    ['2026-03-03 05:00', '2026-03-03', '2026-03-05', 'before opening'],
    ['2026-03-03 14:59:59', '2026-03-03', '2026-03-05', 'a second before the cut-off'],
    ['2026-03-03 15:00', '2026-03-04', '2026-03-06', 'exactly at the cut-off'],
    ['2026-03-06 15:30', '2026-03-09', '2026-03-11', 'on Friday after the cut-off'],
    ['2026-03-07 09:00', '2026-03-09', '2026-03-11', 'on Saturday'],
    ['2026-02-13 09:00', '2026-02-13', '2026-02-24', 'on the last day before Tết'],
    ['2026-02-13 16:00', '2026-02-23', '2026-02-25', 'on the last day before Tết after the cut-off'],
    ['2026-02-17 09:00', '2026-02-23', '2026-02-25', 'on the first of Tết'],
    ['2026-01-09 09:00', '2026-01-09', '2026-01-12', 'before a working Saturday'],
    ['2026-01-10 14:00', '2026-01-10', '2026-01-13', 'on a working Saturday'],
    ['2025-12-31 09:00', '2025-12-31', '2026-01-06', 'over New Year with its bridge day'],
    ['2026-04-26 09:00', '2026-04-28', '2026-05-04', "on the Hùng Kings' Sunday, before 30/4 and 1/5"],
    ['2026-08-21 09:00', '2026-08-21', '2026-08-24', 'before the Saturday worked for National Day'],
    ['2026-08-28 09:00', '2026-08-28', '2026-09-04', 'before the five days of National Day'],
  ])('at %s makes day zero %s and two working days end on %s: %s', (at, dayZero, dueOn) => {
    expect(started(residence, at)).toMatchObject({ dayZero, dueOn });
  });

  it.each([
    ['2026-03-03 14:59:59', '2026-03-03T10:00:00.000Z'],
    ['2026-03-03 15:00', '2026-03-04T10:00:00.000Z'],
    ['2026-03-06 16:00', '2026-03-09T10:00:00.000Z'],
  ])('with a limit of the same day at %s ends at closing of day zero, %s', (at, dueAt) => {
    expect(started(sameDay, at).dueAt).toBe(dueAt);
  });

  it('takes nothing for the same day once the site is shut', () => {
    const mornings = { ...edition.officeHours.default, tuesday: [['07:30', '11:30']] as const };
    const byOffice = { ...edition, officeHours: { ...edition.officeHours, byOffice: { 'bac-giang': mornings } } };

    expect(started(sameDay, '2026-03-03 11:29', byOffice).dueOn).toBe('2026-03-03');
    expect(started(sameDay, '2026-03-03 11:30', byOffice).dueOn).toBe('2026-03-04');
  });

  it('refuses a rule out of bounds', () => {
    expect(() => started({ ...residence, length: { workingDays: 367 } }, '2026-03-03 09:00')).toThrow('out of bounds');
    expect(() => started({ ...residence, length: { workingDays: 0.5 } }, '2026-03-03 09:00')).toThrow('out of bounds');
    expect(() => started({ ...residence, cutOff: '3 pm' }, '2026-03-03 09:00')).toThrow('no time of day');
  });

  it('gives plain data that survives JSON', () => {
    const clock = started(residence, '2026-03-03 09:00');

    expect(JSON.parse(JSON.stringify(clock))).toEqual(clock);
  });
});

describe('amending a legal clock by a new edition', () => {
  const withoutCultureDay: CalendarEdition = {
    ...edition,
    edition: 'without-culture-day',
    days: edition.days.filter(({ on }) => on !== '2026-11-24'),
  };

  it('brings the date forward when a doubted holiday turns out to be none', () => {
    const clock = started(residence, '2026-11-23 09:00');

    const amended = amendClock(clock, withoutCultureDay);

    expect(clock).toMatchObject({ edition: '2026-11', dueOn: '2026-11-26' });
    expect(amended).toMatchObject({ edition: 'without-culture-day', dueOn: '2026-11-25' });
  });

  it('moves it back when a holiday is decided within the limit', () => {
    const clock = started(residence, '2026-11-23 09:00', withoutCultureDay);

    expect(amendClock(clock, edition).dueOn).toBe('2026-11-26');
  });

  it('recounts the days used before a pause', () => {
    const paused = pauseClock(started(residence, '2026-11-23 09:00'), moment('2026-11-25 10:00'));

    expect(paused.usedWorkingDays).toBe(0);
    expect(amendClock(paused, withoutCultureDay).usedWorkingDays).toBe(1);
  });

  it('changes nothing but the name where the days are the same', () => {
    const clock = resumeClock(
      pauseClock(started(residence, '2026-03-02 09:00'), moment('2026-03-03 10:00')),
      moment('2026-03-10 09:00'),
    );

    expect(amendClock(clock, withoutCultureDay)).toEqual({ ...clock, edition: 'without-culture-day' });
  });
});

describe('warning that a limit ends', () => {
  it('comes when the office opens on the working day before', () => {
    expect(warningInstant(started(residence, '2026-02-13 09:00'), residence, edition)).toBe('2026-02-23T00:30:00.000Z');
  });

  it('is not earlier than the latest turn of the clock', () => {
    expect(warningInstant(started(sameDay, '2026-03-03 09:00'), sameDay, edition)).toBe(local('2026-03-03 09:00'));
  });

  it('is none while the clock stands, and none if the rule has none', () => {
    const clock = started(residence, '2026-03-03 09:00');
    const { warnWorkingDaysBefore: _none, ...silent } = residence;

    expect(warningInstant(pauseClock(clock, moment('2026-03-03 10:00')), residence, edition)).toBeNull();
    expect(warningInstant(clock, silent, edition)).toBeNull();
  });

  it('refuses an edition that the clock was not counted by', () => {
    const other = { ...edition, edition: 'other', coversFrom: localDate('2026-01-01') };

    expect(() => warningInstant(started(residence, '2026-03-03 09:00'), residence, other)).toThrow('was counted by');
  });
});
