import { BatchFailed, BatchOutcomeUnknown, CaseStore } from '../../../src/engine/ports/case-store.port.js';
import type { BatchNeeds, BatchResult, LoadedBatch } from '../../../src/engine/ports/case-store.port.js';
import {
  OutboxStore,
  type BreakerPolicy,
  type CarriedDispatch,
  type CasePage,
  type DispatchWork,
  type FailedDispatch,
} from '../../../src/engine/ports/outbox-store.port.js';
import type { PersonKeyRecord, TimerRecord } from '../../../src/engine/ports/records.js';
import type { Instant } from '../../../src/kernel/values/time.js';
import type { SimProcess } from '../world/sim-process.js';
import type { World } from '../world/world.js';

type Claimed = CarriedDispatch & { readonly agency: string };

/** One process's connection to the store of cases: slow, broken before the batch, or between COMMIT and its answer. */
export class FaultyCaseStore extends CaseStore {
  constructor(
    private readonly process: SimProcess,
    private readonly store: CaseStore,
  ) {
    super();
  }

  runBatch<T>(needs: BatchNeeds, work: (loaded: LoadedBatch) => BatchResult<T>): Promise<T> {
    const { world } = this.process;
    return this.process.takePart(async () => {
      if (world.happens('store-fails')) throw new BatchFailed(true, { cause: new Error('the connection broke') });
      if (world.happens('store-refuses-statement'))
        throw new BatchFailed(false, { cause: new Error('a statement failed') });
      const isUnknown = world.happens('commit-unknown');
      if (isUnknown && world.random.chance(0.5)) throw new BatchOutcomeUnknown('lost before COMMIT');
      const value = await this.store.runBatch(needs, work);
      if (isUnknown) throw new BatchOutcomeUnknown('lost after COMMIT');
      return value;
    }, slowness(world));
  }
}

/** One process's connection to the outbox and the timers. */
export class FaultyOutboxStore extends OutboxStore {
  constructor(
    private readonly process: SimProcess,
    private readonly store: OutboxStore,
  ) {
    super();
  }

  claimPending(limit: number, leaseMs: number): Promise<readonly Claimed[]> {
    return this.through(() => this.store.claimPending(limit, leaseMs));
  }

  unclaim(carried: readonly CarriedDispatch[]): Promise<void> {
    return this.through(() => this.store.unclaim(carried));
  }

  openClaims(
    carried: readonly CarriedDispatch[],
    leaseMs: number,
  ): Promise<{ readonly work: readonly DispatchWork[]; readonly keys: readonly PersonKeyRecord[] }> {
    return this.through(() => this.store.openClaims(carried, leaseMs));
  }

  retryLater(failed: readonly FailedDispatch[]): Promise<void> {
    return this.through(() => this.store.retryLater(failed));
  }

  agencyFailed(agency: string, policy: BreakerPolicy): Promise<void> {
    return this.through(() => this.store.agencyFailed(agency, policy));
  }

  agencyAnswered(agency: string): Promise<{ readonly isBack: boolean; readonly legalNow: Instant }> {
    return this.through(() => this.store.agencyAnswered(agency));
  }

  endBackOff(agency: string): Promise<void> {
    return this.through(() => this.store.endBackOff(agency));
  }

  claimSilent(limit: number, againMs: number): Promise<readonly Claimed[]> {
    return this.through(() => this.store.claimSilent(limit, againMs));
  }

  claimDueTimers(limit: number, leaseMs: number): Promise<readonly TimerRecord[]> {
    return this.through(() => this.store.claimDueTimers(limit, leaseMs));
  }

  countedBefore(edition: string, page: CasePage): Promise<readonly string[]> {
    return this.through(() => this.store.countedBefore(edition, page));
  }

  legalNow(): Promise<Instant> {
    return this.through(() => this.store.legalNow());
  }

  private through<T>(work: () => Promise<T>): Promise<T> {
    const { world } = this.process;
    return this.process.ask(async () => {
      if (world.happens('store-fails')) throw new BatchFailed(true, { cause: new Error('the connection broke') });
      const value = await work();
      if (world.happens('commit-unknown')) throw new BatchFailed(true, { cause: new Error('the answer was lost') });
      return value;
    }, slowness(world));
  }
}

function slowness(world: World): number {
  return world.happens('store-slow') ? world.random.integer(50, 800) : 0;
}
