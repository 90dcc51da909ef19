/** What is counted apart, each with a limit of its own. */
export const RATE_CLASSES = ['read', 'write', 'search', 'sign-in', 'refused', 'machine'] as const;
export type RateClass = (typeof RATE_CLASSES)[number];

const MINUTE_MS = 60_000;

/** Whoever was let through longest ago is forgotten first: so many at once are no people. */
const CALLERS_MAX = 50_000;

/**
 * How many requests of a class one caller may make: as many as one minute allows at once, then as they become free, evenly. Counted in
 * this process alone, without a query.
 *
 * @see https://en.wikipedia.org/wiki/Generic_cell_rate_algorithm
 */
export class RequestRates {
  /** For each caller, when everything that was let through would be used up at the even rate. */
  private readonly usedUpAtMs = new Map<string, number>();

  /** @param nowMs - a clock that only runs forward */
  constructor(
    private readonly perMinute: Readonly<Record<RateClass, number>>,
    private readonly nowMs: () => number,
  ) {}

  /**
   * Counts one request.
   *
   * @returns 0 if it is let through; else it is not counted, and may come again after so many milliseconds
   */
  take(rateClass: RateClass, caller: string): number {
    const key = `${rateClass} ${caller}`;
    const now = this.nowMs();
    const eachMs = MINUTE_MS / this.perMinute[rateClass];
    const usedUpAt = Math.max(now, this.usedUpAtMs.get(key) ?? now) + eachMs;
    const waitMs = usedUpAt - now - MINUTE_MS;
    if (waitMs > 0) return waitMs;
    // The order of the map is that of the last request.
    this.usedUpAtMs.delete(key);
    this.usedUpAtMs.set(key, usedUpAt);
    const [oldest] = this.usedUpAtMs.keys();
    if (this.usedUpAtMs.size > CALLERS_MAX && oldest !== undefined) this.usedUpAtMs.delete(oldest);
    return 0;
  }
}
