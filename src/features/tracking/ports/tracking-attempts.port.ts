/**
 * Attempts to prove something, counted for all processes together, by unshifted time. An attempt is taken before it is made, so that
 * many at the same time cannot pass together; it counts for the window only once it is known to be wrong.
 */
export abstract class TrackingAttempts {
  /**
   * Holds an attempt until it is settled; one that nobody settles, because its process or the database went away, is let go within half a
   * minute.
   *
   * @param attemptsMax - how many may be held or wrong within the window, which begins with the first wrong one
   * @returns seconds until another one may be made if there were too many, else undefined
   */
  abstract take(subject: string, attemptsMax: number): Promise<number | undefined>;

  /** Counts attempts that were taken: they were wrong. All of them or none. */
  abstract countWrong(subjects: readonly string[], windowS: number): Promise<void>;

  /** Lets attempts go that were taken: they were right, or were not made. */
  abstract giveBack(subjects: readonly string[]): Promise<void>;
}
