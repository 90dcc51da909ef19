import type { Instant } from '../../kernel/values/time.js';

/** A published version: what an application received in this time is decided by. */
export interface Publication {
  readonly procedure: string;
  readonly version: number;
  readonly from: Instant;
  readonly to?: Instant | undefined;
}

/** Which versions may be started, and the offices where that is done. */
export abstract class Publications {
  /** All publications that cover the moment. */
  abstract at(moment: Instant): Promise<readonly Publication[]>;

  /** All publications, past and future, oldest first. */
  abstract all(): Promise<readonly Publication[]>;
}
