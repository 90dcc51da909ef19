/** A piece of background work: done again at once while it finds something, else when woken or when its pause is over. */
export interface BackgroundWork {
  readonly name: string;
  /** Does what there is to do now and says how much it was. */
  readonly once: () => Promise<number>;
  /** The longest pause in milliseconds: what nobody woke it for is found after that. */
  readonly pauseMsMax: number;
  /** Told of a failed turn; the work goes on after a pause. */
  readonly onError: (name: string, error: unknown) => void;
}

/** Runs one piece of background work until it is stopped. Nothing in it survives a restart, and nothing has to. */
export class BackgroundLoop {
  private stopped = false;
  private woken = false;
  private endPause: (() => void) | undefined;
  private running: Promise<void> | undefined;

  constructor(private readonly work: BackgroundWork) {}

  start(): void {
    this.running ??= this.run();
  }

  /** There may be something to do. */
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
      const found = await this.turn();
      if (found === 0 && !this.woken && !this.stopped) await this.pause();
    }
  }

  private async turn(): Promise<number> {
    try {
      return await this.work.once();
    } catch (error) {
      this.work.onError(this.work.name, error);
      return 0;
    }
  }

  private async pause(): Promise<void> {
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, this.work.pauseMsMax);
      this.endPause = () => {
        clearTimeout(timer);
        resolve();
      };
    });
    this.endPause = undefined;
  }
}
