import { msOf } from '../../kernel/values/time.js';
import { monotonicMs, realNow, realNowS } from './system-clock.js';

describe('the system clock', () => {
  it('tells the time of this machine', () => {
    const before = Date.now();

    const now = msOf(realNow());

    expect(now).toBeGreaterThanOrEqual(before);
    expect(now).toBeLessThanOrEqual(Date.now());
  });

  it('tells it in whole seconds too', () => {
    const before = Math.floor(Date.now() / 1000);

    const nowS = realNowS();

    expect(Number.isInteger(nowS)).toBe(true);
    expect(nowS - before).toBeLessThanOrEqual(1);
  });

  it('measures durations on a clock that never runs back', () => {
    const readings = Array.from({ length: 1000 }, monotonicMs);

    expect(readings).toEqual(readings.toSorted((a, b) => a - b));
  });
});
