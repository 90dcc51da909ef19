import {
  CaseStore,
  type BatchNeeds,
  type BatchResult,
  type BatchWrites,
  type LoadedBatch,
} from '../../src/engine/ports/case-store.port.js';
import type { OutboxStore } from '../../src/engine/ports/outbox-store.port.js';
import { plusMs } from '../../src/kernel/values/time.js';
import { InMemoryOutboxStore } from './ports/in-memory-outbox-store.js';
import type { InMemoryTables, SimulatedClock } from './ports/in-memory-tables.js';
import type { World } from './world/world.js';

const DAY_MS = 86_400_000;

/** Ways to break a promise on purpose, each with the invariant whose checker must see it. */
export const MUTANTS = {
  'the store loses every tenth batch after answering': 'I1',
  'the processor is answered before the commit': 'I1',
  'what waits for an agency is not taken back': 'I2',
  'an agency system forgets which dispatches it has done': 'I2',
  'the stored state drifts from its history': 'I3',
  'a stored header is altered': 'I5',
  'dispatches of decisions are not written': 'I6',
  'the inbox forgets its verdicts': 'I10',
  'alarms go off a day early': 'T6',
  'work items stay open': 'T5',
  'what overtakes a prepared result does not take it away': 'T8',
} as const;

export type Mutant = keyof typeof MUTANTS;

type Change = (writes: BatchWrites) => BatchWrites;

const CHANGES: Partial<Record<Mutant, Change>> = {
  'the stored state drifts from its history': (writes) => ({
    ...writes,
    cases: writes.cases.map((row) => ({ ...row, state: { ...row.state, incidents: {}, documents: {} } })),
  }),
  'a stored header is altered': (writes) => ({
    ...writes,
    events: writes.events.map((row) => ({
      ...row,
      header: row.seq === 2 ? row.header.map((byte, at) => (at === 9 ? byte ^ 1 : byte)) : row.header,
    })),
  }),
  'dispatches of decisions are not written': (writes) => ({
    ...writes,
    dispatches: writes.dispatches.filter(({ operation }) => operation !== 'decide'),
  }),
  'what waits for an agency is not taken back': (writes) => ({
    ...writes,
    dispatches: writes.dispatches.map((row) => (row.state === 'recalled' ? { ...row, state: 'pending' } : row)),
  }),
  'the inbox forgets its verdicts': (writes) => ({ ...writes, inboxAnswers: [] }),
  'what overtakes a prepared result does not take it away': (writes) => ({
    ...writes,
    workItems: writes.workItems.map((row) =>
      writes.holderChanges.some(({ workItemId, change }) => workItemId === row.id && change === 'take-away')
        ? { ...row, status: 'open' }
        : row,
    ),
  }),
  'work items stay open': (writes) => ({
    ...writes,
    workItems: writes.workItems.map((row) =>
      row.status === 'done' ? { ...row, status: 'open', holder: undefined } : row,
    ),
  }),
};

/** The store, broken in the way of the mutant. */
export function brokenStore(store: CaseStore, mutant: Mutant | undefined, world: World): CaseStore {
  const change = mutant === undefined ? undefined : CHANGES[mutant];
  if (change !== undefined) return new ChangingStore(store, change);
  if (mutant === 'the store loses every tenth batch after answering') return new HastyStore(store, world, 0.1);
  return mutant === 'the processor is answered before the commit' ? new HastyStore(store, world, 0) : store;
}

/** The outbox, broken in the way of the mutant. */
export function outboxOn(state: InMemoryTables, clock: SimulatedClock, mutant: Mutant | undefined): OutboxStore {
  return mutant === 'alarms go off a day early'
    ? new InMemoryOutboxStore(state, { ...clock, legalNow: () => plusMs(clock.legalNow(), DAY_MS) })
    : new InMemoryOutboxStore(state, clock);
}

class ChangingStore extends CaseStore {
  constructor(
    private readonly store: CaseStore,
    private readonly change: Change,
  ) {
    super();
  }

  runBatch<T>(needs: BatchNeeds, work: (loaded: LoadedBatch) => BatchResult<T>): Promise<T> {
    return this.store.runBatch(needs, (loaded) => {
      const { writes, value } = work(loaded);
      return { writes: this.change(writes), value };
    });
  }
}

/** Answers first and writes some time later, or never. */
class HastyStore extends CaseStore {
  constructor(
    private readonly store: CaseStore,
    private readonly world: World,
    private readonly loss: number,
  ) {
    super();
  }

  async runBatch<T>(needs: BatchNeeds, work: (loaded: LoadedBatch) => BatchResult<T>): Promise<T> {
    if (this.loss > 0 && !this.world.random.chance(this.loss)) return this.store.runBatch(needs, work);
    const undone = new Undone<T>();
    await this.store.runBatch(needs, (loaded) => undone.keep(work(loaded))).catch(() => undefined);
    const { value, writes } = undone.kept();
    if (this.loss === 0) {
      this.world.time.after(this.world.random.integer(100, 2000), () => {
        void this.store.runBatch(needs, () => ({ writes, value: undefined })).catch(() => undefined);
      });
    }
    return value;
  }
}

/** What a batch would have written: computed inside the transaction, which is then rolled back. */
class Undone<T> {
  private readonly results: BatchResult<T>[] = [];

  keep(result: BatchResult<T>): never {
    this.results.push(result);
    throw new RolledBack('rolled back');
  }

  kept(): BatchResult<T> {
    const [result] = this.results;
    if (result === undefined) throw new RolledBack('nothing was decided');
    return result;
  }
}

class RolledBack extends Error {
  override readonly name = 'RolledBack';
}
