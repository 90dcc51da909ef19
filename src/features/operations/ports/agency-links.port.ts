import type { Label } from '../../../kernel/procedure/procedure-version.js';
import type { Instant } from '../../../kernel/values/time.js';
import type { Viewer } from '../../../platform/http/viewer.js';

/** How one agency does: whether it is reached, what waits for it, and what it said. Times are unshifted. */
export interface AgencyState {
  readonly agency: string;
  readonly name: Label;
  /** Failed deliveries in a row. */
  readonly failures: number;
  /** Since when nothing goes there but a try now and then; absent while its breaker is closed. */
  readonly openedAt?: Instant | undefined;
  /** Not before then is it tried again. */
  readonly retryAt?: Instant | undefined;
  /** Dispatches that it has not taken yet. */
  readonly waiting: number;
  readonly waitingSince?: Instant | undefined;
  /** Dispatches that it accepted and has not answered yet. */
  readonly accepted: number;
  /** Of those, the ones about which it is asked because it has been silent for too long. */
  readonly silent: number;
  readonly answeredLastHour: number;
  readonly answeredAt?: Instant | undefined;
}

/** The ways to all agencies that are dispatched to, the same for every process. */
export abstract class AgencyLinks {
  /** Each agency as it is at one moment. */
  abstract states(viewer: Viewer): Promise<{ readonly at: Instant; readonly agencies: readonly AgencyState[] }>;
}
