import { Breaker } from './breaker.js';

describe('the breaker of a service that hangs', () => {
  let now: number;
  let breaker: Breaker;
  beforeEach(() => {
    now = 0;
    breaker = new Breaker({ timeoutsMax: 3, pauseMs: 10_000 }, () => now);
  });

  const timeOut = (times: number) => {
    for (let time = 1; time <= times; time += 1) if (breaker.enter()) breaker.timedOut();
  };

  it('lets everybody through until so many calls in a row ran out of time', () => {
    timeOut(2);
    expect([breaker.enter(), breaker.isOpen]).toEqual([true, false]);

    breaker.timedOut();
    expect([breaker.enter(), breaker.isOpen]).toEqual([false, true]);
  });

  it('counts anew after a call that ended in time', () => {
    timeOut(2);
    breaker.answered();
    timeOut(2);

    expect(breaker.isOpen).toBe(false);
  });

  it('lets nobody through for the pause, and then one alone', () => {
    timeOut(3);

    now = 9_999;
    expect(breaker.enter()).toBe(false);
    now = 10_000;
    expect([breaker.enter(), breaker.enter(), breaker.isOpen]).toEqual([true, false, true]);
  });

  it('lets everybody through again once that one was answered', () => {
    timeOut(3);
    now = 10_000;
    breaker.enter();
    breaker.answered();

    expect([breaker.enter(), breaker.enter(), breaker.isOpen]).toEqual([true, true, false]);
  });

  it('pauses as long again if that one ran out of time too', () => {
    timeOut(3);
    now = 10_000;
    timeOut(1);

    now = 19_999;
    expect(breaker.enter()).toBe(false);
    now = 20_000;
    expect(breaker.enter()).toBe(true);
  });

  it('is not left open for good by calls that began before it opened and end while one looks', () => {
    for (let call = 1; call <= 5; call += 1) breaker.enter();
    for (let call = 1; call <= 3; call += 1) breaker.timedOut();
    now = 10_000;
    expect(breaker.enter()).toBe(true);
    breaker.timedOut();
    breaker.timedOut();

    now = 20_000;
    expect(breaker.enter()).toBe(true);
  });
});
