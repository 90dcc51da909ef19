import { instantFromMs, type Instant } from '../../kernel/values/time.js';

/** This machine's time, unshifted: leases, back-off, tokens and signature windows; never a legal date. */
export function realNow(): Instant {
  return instantFromMs(Date.now());
}

/** The same in whole seconds since 1970, as tokens and signatures count. */
export function realNowS(): number {
  return Math.floor(Date.now() / 1000);
}

/** Milliseconds on a clock that only runs forward, for measuring how long something took. */
export function monotonicMs(): number {
  return performance.now();
}
