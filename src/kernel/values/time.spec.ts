import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { instantFromMs, msOf } from './time.js';

const milliseconds = fc.integer({
  min: Date.UTC(1900, 0, 1),
  max: Date.UTC(2199, 11, 31),
});

describe('an instant', () => {
  it('is written as Temporal writes it, to the millisecond, before and after 1970', () => {
    fc.assert(
      fc.property(milliseconds, (ms) => {
        expect(instantFromMs(ms)).toBe(
          Temporal.Instant.fromEpochMilliseconds(ms).toString({ smallestUnit: 'millisecond' }),
        );
      }),
    );
  });

  it('is the same milliseconds when it is read again', () => {
    fc.assert(fc.property(milliseconds, (ms) => expect(msOf(instantFromMs(ms))).toBe(ms)));
  });

  it('is written alike however many others were written in between', () => {
    const first = instantFromMs(1);
    for (let minute = 1; minute <= 2_000; minute += 1) instantFromMs(minute * 60_000);

    expect(instantFromMs(1)).toBe(first);
  });
});
