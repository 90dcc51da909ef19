export interface LoopWork {
  /** Does what is due and returns in how many milliseconds more is; 0: at once. */
  readonly turn: () => Promise<number>;
  /** The longest pause: what nobody woke it for is found after that. */
  readonly pauseMsMax: number;
  /** Told of a failed turn; the work goes on after the longest pause. */
  readonly onError: (error: unknown) => void;
}

/** Does one piece of background work turn by turn until it is stopped. */
export class BackgroundLoop {
  private stopped = false;
  private woken = false;
  private endPause: (() => void) | undefined;
  private readonly running: Promise<void>;

  constructor(private readonly work: LoopWork) {
    this.running = this.run();
  }

  /** Something may be due earlier than the loop knows. */
  wake(): void {
    this.woken = true;
    this.endPause?.();
  }

  /** Ends after the turn that is running. */
  async stop(): Promise<void> {
    this.stopped = true;
    this.endPause?.();
    await this.running;
  }

  private async run(): Promise<void> {
    while (!this.stopped) {
      this.woken = false;
      const pauseMs = await this.turn();
      if (pauseMs > 0 && !this.woken && !this.stopped) await this.pause(pauseMs);
    }
  }

  private async turn(): Promise<number> {
    try {
      return Math.min(await this.work.turn(), this.work.pauseMsMax);
    } catch (error) {
      this.work.onError(error);
      return this.work.pauseMsMax;
    }
  }

  private async pause(pauseMs: number): Promise<void> {
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, pauseMs);
      this.endPause = () => {
        clearTimeout(timer);
        resolve();
      };
    });
    this.endPause = undefined;
  }
}
