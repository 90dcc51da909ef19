import type { CaseRecord } from '../../../engine/ports/records.js';
import type { Viewer } from '../../../platform/http/viewer.js';

/** One event as it stands in the history: its exact bytes and their hash. */
export interface StoredEvent {
  readonly seq: number;
  readonly header: Uint8Array;
  readonly hash: string;
}

export interface WholeHistory {
  readonly record: CaseRecord;
  readonly events: readonly StoredEvent[];
}

/** Whole histories for those who audit them; each look writes its access entry in the same transaction. */
export abstract class HistoryReader {
  /** @param view - what the look is for, as the access entry names it */
  abstract whole(viewer: Viewer, code: string, view: string): Promise<WholeHistory | undefined>;
}
