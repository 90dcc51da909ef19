/** The store of the engine, watched: which cases are completed, which dispatches are open, and how many rows it wrote. */
import { EventEmitter } from 'node:events';
import {
  CaseStore,
  type BatchNeeds,
  type BatchResult,
  type BatchWrites,
  type LoadedBatch,
} from '../src/engine/ports/case-store.port.js';
import type { Workload } from './figures.js';

export interface Written {
  /** By table, as the engine names it. */
  readonly rows: Readonly<Record<string, number>>;
  /** Dispatches, each counted once. */
  readonly dispatches: number;
}

export class WatchedStore extends CaseStore {
  private readonly rows: Record<string, number> = {};
  private dispatches = 0;
  private readonly open = new Set<string>();
  private readonly awaited = new Map<string, () => void>();
  private readonly commits = new EventEmitter();

  constructor(
    private readonly store: CaseStore,
    private readonly onWrites: (writes: BatchWrites) => void = () => undefined,
  ) {
    super();
  }

  async runBatch<T>(needs: BatchNeeds, work: (loaded: LoadedBatch) => BatchResult<T>): Promise<T> {
    let written: BatchWrites | undefined;
    const value = await this.store.runBatch(needs, (loaded) => {
      const result = work(loaded);
      written = result.writes;
      return result;
    });
    if (written !== undefined) this.observe(written);
    return value;
  }

  /** Resolves when that case is committed as completed. */
  completed(caseId: string): Promise<void> {
    return new Promise((resolve) => this.awaited.set(caseId, resolve));
  }

  /** Resolves when no dispatch is open. */
  async drained(): Promise<void> {
    while (this.open.size > 0) await new Promise((resolve) => this.commits.once('commit', resolve));
  }

  /** What was written so far. */
  written(): Written {
    return { rows: { ...this.rows }, dispatches: this.dispatches };
  }

  /** What each of so many cases wrote since. */
  perCaseSince({ rows, dispatches }: Written, cases: number): Workload {
    const counts = Object.entries(this.rows).map(
      ([table, count]) => [table, (count - (rows[table] ?? 0)) / cases] as const,
    );
    const rowsPerCase = Object.fromEntries(counts.filter(([, count]) => count > 0));
    return {
      eventsPerCase: rowsPerCase['events'] ?? 0,
      dispatchesPerCase: (this.dispatches - dispatches) / cases,
      rowsPerCase,
    };
  }

  private observe(writes: BatchWrites): void {
    this.onWrites(writes);
    for (const [table, rows] of Object.entries(writes)) {
      this.rows[table] = (this.rows[table] ?? 0) + rows.length;
    }
    for (const { key, state } of writes.dispatches) {
      if (state === 'answered') this.open.delete(key);
      else if (!this.open.has(key)) {
        this.open.add(key);
        this.dispatches += 1;
      }
    }
    for (const { id, state } of writes.cases) {
      if (state.status !== 'completed') continue;
      this.awaited.get(id)?.();
      this.awaited.delete(id);
    }
    this.commits.emit('commit');
  }
}
