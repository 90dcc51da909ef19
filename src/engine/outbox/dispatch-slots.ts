import type { DispatchJob } from '../ports/dispatch-queue.port.js';

interface Waiting {
  readonly dispatches: number;
  readonly begin: () => void;
}

/** How many dispatches of one agency this process has under way: a job waits until there are slots for all that it carries. */
export class DispatchSlots {
  private readonly taken = new Map<string, number>();
  private readonly waiting = new Map<string, Waiting[]>();

  /** @param slotsMax - dispatches of one agency; no job may carry more */
  constructor(private readonly slotsMax: number) {}

  /** Handles the job once there are slots for it, jobs of one agency in the order in which they came. */
  async handle({ agency, dispatches }: DispatchJob, work: () => Promise<void>): Promise<void> {
    await this.take(agency, dispatches.length);
    try {
      await work();
    } finally {
      this.taken.set(agency, (this.taken.get(agency) ?? 0) - dispatches.length);
      this.admit(agency);
    }
  }

  private take(agency: string, dispatches: number): Promise<void> {
    return new Promise((resolve) => {
      const line = this.waiting.get(agency) ?? [];
      this.waiting.set(agency, [...line, { dispatches, begin: resolve }]);
      this.admit(agency);
    });
  }

  private admit(agency: string): void {
    const [next, ...rest] = this.waiting.get(agency) ?? [];
    const taken = this.taken.get(agency) ?? 0;
    if (next === undefined || taken + Math.min(next.dispatches, this.slotsMax) > this.slotsMax) return;
    this.waiting.set(agency, rest);
    this.taken.set(agency, taken + next.dispatches);
    next.begin();
    this.admit(agency);
  }
}
