/** When a service that does not answer in time is left alone, and for how long. */
export interface BreakerPolicy {
  /** So many calls in a row that ran out of time open it. */
  readonly timeoutsMax: number;
  readonly pauseMs: number;
}

/**
 * Keeps those who would wait for a service that hangs from waiting: after some calls in a row that ran out of time nobody is let through for
 * a pause; then one is, to see whether it answers again. A service that fails at once holds nobody up, and opens nothing.
 */
export class Breaker {
  #timeouts = 0;
  #openUntilMs: number | undefined;
  #isProbing = false;

  /** @param nowMs - of a clock that only goes forward */
  constructor(
    private readonly policy: BreakerPolicy,
    private readonly nowMs: () => number,
  ) {}

  /** Also while one call looks whether the service answers again. */
  get isOpen(): boolean {
    return this.#openUntilMs !== undefined;
  }

  /** Whether the service may be asked now; whoever asks it says afterwards whether it `answered` or `timedOut`. */
  enter(): boolean {
    if (this.#openUntilMs === undefined) return true;
    if (this.#isProbing || this.nowMs() < this.#openUntilMs) return false;
    this.#isProbing = true;
    return true;
  }

  /** The call ended in time, whatever came of it. */
  answered(): void {
    this.#timeouts = 0;
    this.#openUntilMs = undefined;
    this.#isProbing = false;
  }

  timedOut(): void {
    this.#timeouts += 1;
    if (this.#timeouts < this.policy.timeoutsMax) return;
    this.#openUntilMs = this.nowMs() + this.policy.pauseMs;
    this.#isProbing = false;
  }
}
