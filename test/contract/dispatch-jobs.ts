/** Jobs to carry, and where they arrive: what the contract of the dispatch queue is told with. */
import type { DispatchJob, DispatchQueue } from '../../src/engine/ports/dispatch-queue.port.js';

export function aJob(agency: string, number: number, size: number): DispatchJob {
  const dispatches = Array.from({ length: size }, (_, index) => ({
    key: `case-${String(number).padStart(4, '0')}:register-birth:${index + 1}`,
    fence: number + index,
  }));
  return { agency, dispatches };
}

/** Jobs of one dispatch each, numbered on. */
export function someJobs(agency: string, from: number, count: number): readonly DispatchJob[] {
  return Array.from({ length: count }, (_, index) => aJob(agency, from + index, 1));
}

export function sortedByKey(jobs: readonly DispatchJob[]): readonly DispatchJob[] {
  const key = (job: DispatchJob): string => job.dispatches[0]?.key ?? '';
  return jobs.toSorted((a, b) => key(a).localeCompare(key(b)));
}

/** A cut connection is noticed when it is used, at the latest: then adding fails, as the relay expects. */
export async function addAtLast(queue: DispatchQueue, job: DispatchJob): Promise<void> {
  for (let tries = 0; tries < 10; tries += 1) {
    try {
      return await queue.add([job]);
    } catch (error) {
      if (tries === 9) throw error;
    }
  }
}

/** Fails where that takes longer. */
export async function within<T>(ms: number, promise: Promise<T>): Promise<T> {
  const signal = AbortSignal.timeout(ms);
  const late = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(new Error(`nothing after ${ms} ms`)));
  });
  return Promise.race([promise, late]);
}

/** Keeps what it is handed; `full` resolves at the expected number. */
export class Inbox {
  readonly taken: DispatchJob[] = [];
  readonly #full = new Gate();

  constructor(private readonly expected: number) {}

  readonly take = async (job: DispatchJob): Promise<void> => {
    this.taken.push(job);
    if (this.taken.length === this.expected) this.#full.open();
  };

  get full(): Promise<readonly DispatchJob[]> {
    return this.#full.opened.then(() => this.taken);
  }
}

/** Opens once, for all who wait. */
export class Gate {
  open: () => void = () => undefined;
  readonly opened = new Promise<void>((resolve) => {
    this.open = resolve;
  });
}
