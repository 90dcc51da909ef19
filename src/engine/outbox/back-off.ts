const FIRST_DELAY_MS = 200;
const DELAY_MS_MAX = 30_000;

/**
 * How long to wait before the next attempt: doubling from 0.2 s to at most 30 s, each shortened by up to half, so that
 * dispatches that failed together do not come back together.
 *
 * @param attempts - attempts made so far
 * @param fraction - chance in [0, 1)
 */
export function retryDelayMs(attempts: number, fraction: number): number {
  const delay = Math.min(DELAY_MS_MAX, FIRST_DELAY_MS * 2 ** Math.min(attempts, 20));
  return Math.round(delay * (1 - fraction / 2));
}
