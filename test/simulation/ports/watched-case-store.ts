import {
  CaseStore,
  type BatchNeeds,
  type BatchResult,
  type BatchWrites,
  type LoadedBatch,
} from '../../../src/engine/ports/case-store.port.js';

/** Tells what each batch wrote, after it was committed. */
export class WatchedCaseStore extends CaseStore {
  constructor(
    private readonly store: CaseStore,
    private readonly onCommitted: (writes: BatchWrites) => void,
  ) {
    super();
  }

  async runBatch<T>(needs: BatchNeeds, work: (loaded: LoadedBatch) => BatchResult<T>): Promise<T> {
    const { writes, value } = await this.store.runBatch(needs, (loaded) => {
      const result = work(loaded);
      return { writes: result.writes, value: result };
    });
    this.onCommitted(writes);
    return value;
  }
}
