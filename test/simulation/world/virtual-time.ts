import { instant, instantFromMs, type Instant } from '../../../src/kernel/values/time.js';
import type { SeededRandom } from '../../../agency-systems/_shared/seeded-random.js';

const MINUTE_MS = 60_000;

interface Planned {
  readonly atMs: number;
  /** Drawn by lot: what is planned for the same moment happens in any order. */
  readonly lot: number;
  readonly run: () => void;
}

/**
 * The time of a simulated world: nothing happens except through it, one planned thing after the other. Real time runs
 * from one to the next; legal time is real time plus an offset that jumps.
 */
export class VirtualTime {
  private readonly heap: Planned[] = [];
  private offsetMs = 0;
  private readonly real = new WrittenTime();
  private readonly legal = new WrittenTime();

  constructor(
    private nowMs: number,
    private readonly random: SeededRandom,
  ) {}

  get realMs(): number {
    return this.nowMs;
  }

  readonly realNow = (): Instant => this.real.at(this.nowMs);
  readonly legalNow = (): Instant => this.legal.at(this.nowMs + this.offsetMs);

  /** Legal time goes on by so much at once: a night, a weekend. */
  jumpLegal(ms: number): void {
    this.offsetMs += ms;
  }

  /** Plans something. */
  after(ms: number, run: () => void): void {
    this.push({ atMs: this.nowMs + Math.max(0, Math.round(ms)), lot: this.random.fraction(), run });
  }

  wait(ms: number): Promise<void> {
    return new Promise((resolve) => this.after(ms, resolve));
  }

  /** What the promise comes to, or `late` if that takes longer. */
  within<T>(ms: number, promise: Promise<T>): Promise<T | 'late'> {
    return Promise.race([promise, this.wait(ms).then((): 'late' => 'late')]);
  }

  /** Lets the next planned thing happen and everything that follows from it at once; false if nothing is planned. */
  async next(): Promise<boolean> {
    const planned = this.pop();
    if (planned === undefined) return false;
    this.nowMs = planned.atMs;
    planned.run();
    await settled();
    return true;
  }

  private push(planned: Planned): void {
    const { heap } = this;
    let index = heap.length;
    while (index > 0) {
      const above = (index - 1) >> 1;
      const other = heap[above];
      if (other === undefined || isBefore(other, planned)) break;
      heap[index] = other;
      index = above;
    }
    heap[index] = planned;
  }

  private pop(): Planned | undefined {
    const { heap } = this;
    const first = heap[0];
    const last = heap.pop();
    if (last === undefined || heap.length === 0) return first;
    let index = 0;
    for (;;) {
      const [leftAt, rightAt] = [2 * index + 1, 2 * index + 2];
      const [left, right] = [heap[leftAt], heap[rightAt]];
      if (left === undefined) break;
      const isRight = right !== undefined && isBefore(right, left);
      const child = isRight ? right : left;
      if (!isBefore(child, last)) break;
      heap[index] = child;
      index = isRight ? rightAt : leftAt;
    }
    heap[index] = last;
    return first;
  }
}

/** Writes the times of one clock: within a minute only the seconds change. */
class WrittenTime {
  private minute = -1;
  private prefix = '';

  at(ms: number): Instant {
    const minute = Math.floor(ms / MINUTE_MS);
    if (minute !== this.minute) {
      this.minute = minute;
      this.prefix = instantFromMs(minute * MINUTE_MS).slice(0, 'YYYY-MM-DDTHH:MM:'.length);
    }
    const inMinute = ms % MINUTE_MS;
    const seconds = String(Math.floor(inMinute / 1000)).padStart(2, '0');
    return instant(`${this.prefix}${seconds}.${String(inMinute % 1000).padStart(3, '0')}Z`);
  }
}

function isBefore(a: Planned, b: Planned): boolean {
  return a.atMs < b.atMs || (a.atMs === b.atMs && a.lot < b.lot);
}

/** Resolves when no promise has anything left to do: the next turn of the event loop begins only then. */
function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
