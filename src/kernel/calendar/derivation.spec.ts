import { instant } from '../values/time.js';
import type { Instant } from '../values/time.js';
import { extendClock, pauseClock, reappointClock, resumeClock, startClock } from './deadline.js';
import type { DeadlineRule, LegalClock } from './deadline.js';
import { deriveDeadline } from './derivation.js';
import { CURRENT_EDITION as edition } from './editions.js';

const rule: DeadlineRule = {
  name: 'permanent-residence',
  length: { workingDays: 2 },
  extended: { workingDays: 5 },
  cutOff: '15:00',
  onSupplement: 'pause',
  article: 'Law on Residence 2020, art. 22',
  confirmed: true,
};

function local(text: string): Instant {
  return instant(`${text.replace(' ', 'T')}+07:00`);
}

function moment(text: string) {
  return { at: local(text), edition };
}

function started(text: string, by: DeadlineRule = rule): LegalClock {
  return startClock(by, { ...moment(text), office: 'bac-giang' });
}

/** One line a day: date, number if it counts, code. */
function lines(clock: LegalClock, by: DeadlineRule = rule): string[] {
  return deriveDeadline(clock, by, edition).map(({ day, number, why }) => `${day} ${number ?? '-'} ${why.code}`);
}

describe('deriving a deadline', () => {
  it('shows the cut-off and every day of Tết', () => {
    expect(lines(started('2026-02-12 15:00'))).toEqual([
      '2026-02-12 - after-cut-off',
      '2026-02-13 - day-zero',
      '2026-02-14 - weekend',
      '2026-02-15 - weekend',
      '2026-02-16 - holiday',
      '2026-02-17 - holiday',
      '2026-02-18 - holiday',
      '2026-02-19 - holiday',
      '2026-02-20 - holiday',
      '2026-02-21 - weekend',
      '2026-02-22 - weekend',
      '2026-02-23 1 working-day',
      '2026-02-24 2 working-day',
    ]);
  });

  it('shows bridge days, working Saturdays and compensation', () => {
    expect(lines(started('2026-01-01 09:00')).slice(0, 5)).toEqual([
      '2026-01-01 - holiday',
      '2026-01-02 - swapped-day-off',
      '2026-01-03 - weekend',
      '2026-01-04 - weekend',
      '2026-01-05 - day-zero',
    ]);
    expect(lines(started('2026-01-09 09:00'))).toContain('2026-01-10 1 swapped-working-day');
    expect(lines(started('2026-04-24 09:00'))).toContain('2026-04-27 - compensatory-day-off');
  });

  it('shows a pause, and the day of resumption in the place of the day of the pause', () => {
    const paused = pauseClock(started('2026-03-02 09:00'), moment('2026-03-04 10:00'));

    expect(lines(resumeClock(paused, moment('2026-03-09 16:00')))).toEqual([
      '2026-03-02 - day-zero',
      '2026-03-03 1 working-day',
      '2026-03-04 - paused',
      '2026-03-05 - paused',
      '2026-03-06 - paused',
      '2026-03-07 - paused',
      '2026-03-08 - paused',
      '2026-03-09 - after-cut-off',
      '2026-03-10 2 working-day',
    ]);
  });

  it('ends on the day of the pause while the clock stands', () => {
    const paused = pauseClock(started('2026-03-02 09:00'), moment('2026-03-03 10:00'));

    expect(lines(paused).at(-1)).toBe('2026-03-03 - paused');
  });

  it('ends on the missed day if the pause came too late', () => {
    const late = pauseClock(started('2026-03-02 09:00'), moment('2026-03-06 10:00'));

    expect(lines(late).at(-1)).toBe('2026-03-04 2 working-day');
  });

  it('voids what was counted before a restart and before a new appointment', () => {
    const restarting: DeadlineRule = { ...rule, onSupplement: 'restart' };
    const paused = pauseClock(started('2026-03-02 09:00', restarting), moment('2026-03-04 10:00'));
    const restarted = resumeClock(paused, moment('2026-03-05 09:00'));

    expect(lines(reappointClock(restarted, { ...moment('2026-03-10 09:00'), workingDays: 1 }), restarting)).toEqual([
      '2026-03-02 - voided-by-restart',
      '2026-03-03 - voided-by-restart',
      '2026-03-04 - paused',
      '2026-03-05 - voided-by-reappointment',
      '2026-03-06 - voided-by-reappointment',
      '2026-03-07 - weekend',
      '2026-03-08 - weekend',
      '2026-03-09 - voided-by-reappointment',
      '2026-03-10 - day-zero',
      '2026-03-11 1 working-day',
    ]);
  });

  it('numbers the days of the longer limit', () => {
    const extended = extendClock(started('2026-03-02 09:00'), rule, moment('2026-03-03 09:00'));

    expect(lines(extended).at(-1)).toBe('2026-03-09 5 working-day');
  });

  it('prints each day with its reason in both languages and its source', () => {
    const days = deriveDeadline(started('2026-11-23 15:30'), rule, edition);

    expect(days[0]).toEqual({
      day: '2026-11-23',
      counts: false,
      why: {
        code: 'after-cut-off',
        vi: 'Nhận từ 15:00 trở đi hoặc sau giờ làm việc, tính từ ngày làm việc tiếp theo',
        en: 'Received at 15:00 or later, or after closing: counted from the next working day',
      },
      source: 'Law on Residence 2020, art. 22',
    });
    expect(days[1]?.why).toEqual({
      code: 'holiday',
      vi: 'Nghỉ lễ: Ngày Văn hóa Việt Nam (chưa được xác nhận)',
      en: 'Public holiday: Vietnam Culture Day (not yet confirmed)',
    });
    expect(days.at(-1)).toEqual({
      day: '2026-11-27',
      counts: true,
      number: 2,
      why: { code: 'working-day', vi: 'Ngày làm việc thứ 2', en: 'Working day 2' },
      source: 'Law on Residence 2020, art. 22',
    });
    for (const { source } of days) expect(source).toMatch(/\d{4}/);
  });

  it('refuses the rule of another clock', () => {
    expect(() => lines(started('2026-03-02 09:00'), { ...rule, name: 'other' })).toThrow('is not counted by');
  });
});
