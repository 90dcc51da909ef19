import { daysOffBetween, waitBetween } from './waits.js';

const weekend = { code: 'weekend', vi: 'Ngày nghỉ hằng tuần', en: 'Weekly day of rest' };
const working = { code: 'working-day', vi: 'Ngày làm việc thứ 1', en: 'Working day 1' };
const DAYS = [
  { day: '2026-11-27', why: working },
  { day: '2026-11-28', why: weekend },
  { day: '2026-11-29', why: weekend },
  { day: '2026-11-30', why: working },
];

describe('the wait between two events', () => {
  it('is told in days, hours and minutes', () => {
    expect(waitBetween('2026-11-27T09:00:00Z', '2026-11-29T12:05:59Z')).toEqual({ days: 2, hours: 3, minutes: 5 });
  });

  it('is none below a minute', () => {
    expect(waitBetween('2026-11-27T09:00:00Z', '2026-11-27T09:00:59Z')).toBeUndefined();
  });

  it('names days in a row on which nobody works as one', () => {
    const off = daysOffBetween('2026-11-27T09:00:00Z', '2026-11-30T02:00:00Z', DAYS);

    expect(off).toEqual([{ from: '2026-11-28', to: '2026-11-29', why: { vi: weekend.vi, en: weekend.en } }]);
  });

  it('counts days by the clock of Vietnam', () => {
    // 17:30 UTC on Friday is half past midnight on Saturday.
    expect(daysOffBetween('2026-11-27T10:00:00Z', '2026-11-27T16:59:00Z', DAYS)).toEqual([]);
    expect(daysOffBetween('2026-11-27T10:00:00Z', '2026-11-27T17:30:00Z', DAYS)).toHaveLength(1);
  });

  it('names a day once, though several deadlines derive it', () => {
    expect(daysOffBetween('2026-11-28T03:00:00Z', '2026-11-28T05:00:00Z', [...DAYS, ...DAYS])).toEqual([
      expect.objectContaining({ from: '2026-11-28', to: '2026-11-28' }),
    ]);
  });
});
