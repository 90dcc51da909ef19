import { instant } from '../values/time.js';
import type { Instant } from '../values/time.js';
import { extendClock, pauseClock, reappointClock, resumeClock, startClock } from './deadline.js';
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
const restarting: DeadlineRule = { ...residence, onSupplement: 'restart' };

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

describe('pausing a legal clock for a supplement', () => {
  it('keeps the days counted before it, over a holiday', () => {
    const paused = pauseClock(started(residence, '2026-02-11 09:00'), moment('2026-02-13 10:00'));

    const resumed = resumeClock(paused, moment('2026-02-23 09:00'));

    expect(paused).toMatchObject({ usedWorkingDays: 1, pausedSince: '2026-02-13T03:00:00.000Z' });
    expect(resumed).toMatchObject({
      usedWorkingDays: 1,
      pausedSince: null,
      dayZero: '2026-02-11',
      dueOn: '2026-02-23',
    });
  });

  it('resumes on the next working day if the answer comes at the cut-off', () => {
    const paused = pauseClock(started(residence, '2026-02-11 09:00'), moment('2026-02-13 10:00'));

    expect(resumeClock(paused, moment('2026-02-23 15:00')).dueOn).toBe('2026-02-24');
  });

  it('moves nothing if it is answered on the same day before the cut-off', () => {
    const paused = pauseClock(started(residence, '2026-03-03 09:00'), moment('2026-03-04 09:00'));

    expect(resumeClock(paused, moment('2026-03-04 14:00')).dueOn).toBe('2026-03-05');
  });

  it('on day zero leaves the whole limit', () => {
    const paused = pauseClock(started(residence, '2026-03-03 09:00'), moment('2026-03-03 10:00'));

    expect(resumeClock(paused, moment('2026-03-10 09:00'))).toMatchObject({ usedWorkingDays: 0, dueOn: '2026-03-12' });
  });

  it('counts a second pause from where the first one left', () => {
    const five = { ...residence, length: { workingDays: 5 }, extended: { workingDays: 9 } };
    const once = pauseClock(started(five, '2026-03-02 09:00'), moment('2026-03-04 09:00')); // Day 1 used, day 2 open.
    const again = pauseClock(resumeClock(once, moment('2026-03-09 09:00')), moment('2026-03-11 09:00')); // 9th: 2, 10th: 3.

    expect(again.usedWorkingDays).toBe(3);
    expect(resumeClock(again, moment('2026-03-16 09:00')).dueOn).toBe('2026-03-17'); // 16th: 4, 17th: 5.
  });

  it('begins the whole limit anew where the rule says so', () => {
    const paused = pauseClock(started(restarting, '2026-02-11 09:00'), moment('2026-02-13 10:00'));

    const resumed = resumeClock(paused, moment('2026-02-23 09:00'));

    expect(resumed).toMatchObject({ usedWorkingDays: 0, dayZero: '2026-02-23', dueOn: '2026-02-25' });
  });

  it('does not heal a date that was missed', () => {
    const late = pauseClock(started(residence, '2026-03-03 09:00'), moment('2026-03-05 17:01'));

    expect(resumeClock(late, moment('2026-03-20 09:00')).dueOn).toBe('2026-03-05');
  });

  it('is in time at the very moment of closing', () => {
    const paused = pauseClock(started(residence, '2026-03-03 09:00'), moment('2026-03-05 17:00'));

    expect(resumeClock(paused, moment('2026-03-20 09:00')).dueOn).toBe('2026-03-20');
  });

  it('refuses to pause twice, to resume a running clock and to run backwards', () => {
    const clock = started(residence, '2026-03-03 09:00');
    const paused = pauseClock(clock, moment('2026-03-04 09:00'));

    expect(() => pauseClock(paused, moment('2026-03-04 10:00'))).toThrow('paused already');
    expect(() => resumeClock(clock, moment('2026-03-04 10:00'))).toThrow('not paused');
    expect(() => resumeClock(paused, moment('2026-03-04 08:59'))).toThrow('before');
  });
});

describe('extending a legal clock for verification', () => {
  it('puts the longer limit in force from the same day zero', () => {
    const clock = extendClock(started(residence, '2026-03-02 09:00'), residence, moment('2026-03-03 09:00'));

    expect(clock).toMatchObject({ lengthWorkingDays: 5, dueOn: '2026-03-09' });
  });

  it('applies to the remaining days if the clock is paused', () => {
    const paused = pauseClock(started(residence, '2026-03-02 09:00'), moment('2026-03-04 09:00'));
    const extended = extendClock(paused, residence, moment('2026-03-05 09:00'));

    expect(resumeClock(extended, moment('2026-03-09 09:00')).dueOn).toBe('2026-03-12'); // 9th: 2 ... 12th: 5.
  });

  it.each([
    ['running', (clock: LegalClock) => clock],
    ['paused', (clock: LegalClock) => pauseClock(clock, moment('2026-03-05 09:00'))],
  ])('comes too late once the limit has passed, on a %s clock', (_state, turn) => {
    const late = turn(started(residence, '2026-03-02 09:00'));

    const extended = extendClock(late, residence, moment('2026-03-05 10:00'));

    expect(extended).toMatchObject({ lengthWorkingDays: 2, dueOn: '2026-03-04' });
  });

  it('refuses a rule without a longer limit, and the rule of another clock', () => {
    const clock = started(residence, '2026-03-02 09:00');
    const { extended: _none, ...withoutExtension } = residence;

    expect(() => extendClock(clock, withoutExtension, moment('2026-03-03 09:00'))).toThrow('is missing');
    expect(() => extendClock(clock, sameDay, moment('2026-03-03 09:00'))).toThrow('is not counted by');
  });
});

describe('setting a new appointment', () => {
  it('counts from that moment and keeps the missed date', () => {
    const late = started(residence, '2026-03-02 09:00');

    const again = reappointClock(late, { ...moment('2026-03-05 10:00'), workingDays: 3 });

    expect(again).toMatchObject({
      dayZero: '2026-03-05',
      lengthWorkingDays: 3,
      dueOn: '2026-03-10',
      replacedDueOn: ['2026-03-04'],
    });
  });

  it('cannot be extended by a verification afterwards', () => {
    const again = reappointClock(started(residence, '2026-03-02 09:00'), {
      ...moment('2026-03-05 10:00'),
      workingDays: 3,
    });

    expect(extendClock(again, residence, moment('2026-03-06 09:00')).dueOn).toBe('2026-03-10');
  });
});
