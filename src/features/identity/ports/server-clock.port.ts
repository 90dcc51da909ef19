import type { Instant } from '../../../kernel/values/time.js';

/** What the pages go by: the clock of somebody's machine may be wrong. */
export abstract class ServerClock {
  /** @returns `now`: unshifted time, of sign-ins and claims; `legalNow`: of deadlines and of what happened */
  abstract read(): Promise<{ readonly now: Instant; readonly legalNow: Instant }>;
}
