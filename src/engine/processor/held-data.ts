import type { Instant } from '../../kernel/values/time.js';

/** An agency that was sent the data of a case for its step, and since when that step is open. */
export interface HeldData {
  readonly step: string;
  readonly agency: string;
  readonly since: Instant;
}
