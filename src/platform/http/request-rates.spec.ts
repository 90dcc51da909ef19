import { RequestRates } from './request-rates.js';

const PER_MINUTE = { read: 60, write: 6, search: 6, 'sign-in': 6, refused: 6, machine: 600 };

let nowMs: number;
let rates: RequestRates;

beforeEach(() => {
  nowMs = 1_000;
  rates = new RequestRates(PER_MINUTE, () => nowMs);
});

/** How many of so many requests at once are let through. */
const letThrough = (count: number, ...whose: Parameters<RequestRates['take']>) =>
  Array.from({ length: count }, () => rates.take(...whose)).filter((waitMs) => waitMs === 0).length;

describe('the requests of one caller', () => {
  it('are let through at once up to those of a minute, and then wait for the next that is free', () => {
    expect(letThrough(70, 'read', 'an')).toBe(60);
    expect(rates.take('read', 'an')).toBe(1_000);
  });

  it('are let through evenly from then on, whoever tries meanwhile', () => {
    letThrough(60, 'read', 'an');
    nowMs += 999;
    expect(letThrough(5, 'read', 'an')).toBe(0);
    nowMs += 1;

    expect(letThrough(5, 'read', 'an')).toBe(1);
  });

  it('have their whole minute again after one without any', () => {
    letThrough(60, 'read', 'an');
    nowMs += 60_000;

    expect(letThrough(70, 'read', 'an')).toBe(60);
  });

  it('take nothing from others, nor from what is counted apart', () => {
    letThrough(60, 'read', 'an');

    expect(letThrough(70, 'read', 'bình')).toBe(60);
    expect(letThrough(70, 'write', 'an')).toBe(6);
  });

  it('are forgotten longest ago first where there are too many callers for people', () => {
    letThrough(6, 'sign-in', 'first');
    for (let caller = 0; caller < 50_000; caller += 1) rates.take('sign-in', String(caller));

    expect(letThrough(1, 'sign-in', '49999')).toBe(1);
    expect(letThrough(7, 'sign-in', 'first')).toBe(6);
  });
});
