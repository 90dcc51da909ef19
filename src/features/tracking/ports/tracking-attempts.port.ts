/** How many attempts a subject has within a window, which begins with the first of them. */
export interface AttemptLimit {
  readonly attemptsMax: number;
  readonly windowS: number;
}

/** Attempts to prove something, counted for all processes together, by unshifted time. */
export abstract class TrackingAttempts {
  /**
   * Counts an attempt before it is made, so that many at the same time cannot pass together.
   *
   * @returns seconds until the window ends if there were too many, else undefined
   */
  abstract take(subject: string, limit: AttemptLimit): Promise<number | undefined>;

  /** Takes back an attempt that was right: only wrong ones count. */
  abstract giveBack(subject: string): Promise<void>;
}
