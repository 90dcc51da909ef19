import type { BatchNeeds, BatchWrites, CaseStore, LoadedBatch } from '../../src/engine/ports/case-store.port.js';
import type { OutboxStore } from '../../src/engine/ports/outbox-store.port.js';
import type { AssignmentRecord } from '../../src/engine/ports/records.js';
import type { Instant } from '../../src/kernel/values/time.js';
import { needs, writes } from './stored-records.js';

export type StoredRow<Name extends keyof BatchWrites> = BatchWrites[Name][number];

/** A pair of empty stores on the same data, and a way past them. */
export interface StoresUnderTest {
  readonly store: CaseStore;
  readonly outbox: OutboxStore;
  /** Another process's outbox on the same data, with the most dispatches a second of each agency. */
  readonly outboxWith: (rates: Readonly<Record<string, number>>) => OutboxStore;
  /** Everything that is stored in one table, in no order. */
  readonly rows: <Name extends keyof BatchWrites>(name: Name) => Promise<readonly StoredRow<Name>[]>;
  readonly assign: (
    assignment: AssignmentRecord & { readonly validFrom: Instant; readonly validTo?: Instant },
  ) => Promise<void>;
  /** Makes known as which person a case would know the officer. */
  readonly identify: (subject: string, token: string) => Promise<void>;
  /** An office that is open until that moment, by the legal clock. */
  readonly closeOffice: (code: string, at: Instant) => Promise<void>;
  /** Sets what is added to unshifted time. */
  readonly shiftLegalClock: (offsetMs: number) => Promise<void>;
}

/** Makes stores for one test. */
export type OpenStores = () => Promise<StoresUnderTest>;

/** Writes records without deciding anything. */
export async function given({ store }: Pick<StoresUnderTest, 'store'>, records: Partial<BatchWrites>): Promise<void> {
  await store.runBatch(needs(), () => ({ writes: writes(records), value: undefined }));
}

/** What a batch with those needs finds. */
export function found({ store }: Pick<StoresUnderTest, 'store'>, wanted: Partial<BatchNeeds>): Promise<LoadedBatch> {
  return store.runBatch(needs(wanted), (loaded) => ({ writes: writes(), value: loaded }));
}
