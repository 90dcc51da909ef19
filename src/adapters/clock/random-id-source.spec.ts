import { instant } from '../../kernel/values/time.js';
import { RandomIdSource } from './random-id-source.js';

const AT = instant('2026-11-24T03:00:00.000Z');
const UUID_V7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

describe('minting an id', () => {
  it('gives a UUIDv7 of the variant of RFC 9562', () => {
    expect(new RandomIdSource().uuid(AT)).toMatch(UUID_V7);
  });

  it('starts with the given time in milliseconds', () => {
    // Example of RFC 9562, appendix A.6: 2022-02-22T19:22:22.000Z is 017F22E2-79B0.
    const id = new RandomIdSource().uuid(instant('2022-02-22T19:22:22.000Z'));

    expect(id.slice(0, 13)).toBe('017f22e2-79b0');
  });

  it('sorts the ids of one instant in the order in which they were minted', () => {
    const ids = new RandomIdSource();

    const minted = Array.from({ length: 50_000 }, () => ids.uuid(AT));

    expect(minted).toEqual(minted.toSorted());
    expect(new Set(minted).size).toBe(minted.length);
  });

  it('sorts a later instant behind an earlier one', () => {
    const ids = new RandomIdSource();

    const earlier = ids.uuid(AT);
    const later = ids.uuid(instant('2026-11-24T03:00:00.001Z'));

    expect(later > earlier).toBe(true);
  });

  it('does not repeat when two processes mint at the same instant', () => {
    const [one, other] = [new RandomIdSource(), new RandomIdSource()];

    const minted = Array.from({ length: 5_000 }, () => [one.uuid(AT), other.uuid(AT)]).flat();

    expect(new Set(minted).size).toBe(minted.length);
  });
});

describe('chance', () => {
  it('gives nonces of 128 bits that differ', () => {
    const ids = new RandomIdSource();
    const nonces = Array.from({ length: 1_000 }, () => ids.nonce());

    expect(nonces.every((nonce) => /^[0-9a-f]{32}$/.test(nonce))).toBe(true);
    expect(new Set(nonces).size).toBe(nonces.length);
  });

  it('gives fractions from 0 up to, but not including, 1, spread over the range', () => {
    const ids = new RandomIdSource();
    const fractions = Array.from({ length: 5_000 }, () => ids.fraction());

    expect(fractions.every((fraction) => fraction >= 0 && fraction < 1)).toBe(true);
    expect(fractions.reduce((sum, fraction) => sum + fraction, 0) / fractions.length).toBeCloseTo(0.5, 1);
  });
});
