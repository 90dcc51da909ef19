import type { AnswerVerdict } from '../../../engine/ports/inbox-records.js';
import type { CaseRecord, RefusalRecord } from '../../../engine/ports/records.js';
import type { Instant } from '../../../kernel/values/time.js';
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

/** A page of what was refused, in the order in which it was tried. */
export interface RefusalPage {
  readonly items: readonly RefusalRecord[];
  readonly nextCursor: string | null;
}

/** An answer of an agency that changed nothing, without what it said. */
export interface UnappliedAnswer {
  /** Who signed it. */
  readonly agency: string;
  /** The step of the dispatch that it names; absent where there is no such dispatch. */
  readonly step?: string | undefined;
  /** As the wire contract calls it, or `unreadable`. */
  readonly kind: string;
  readonly verdict: Exclude<AnswerVerdict, 'applied'>;
  /** When it came, by the legal clock as far as that is known. */
  readonly at: Instant;
  /** The number of the last event before it came. */
  readonly seq: number;
}

export interface UnappliedAnswers {
  /** Oldest first. */
  readonly items: readonly UnappliedAnswer[];
  /** How many older ones are left out. */
  readonly omitted: number;
}

/** Whole histories for those who audit them; each look writes its access entry in the same transaction. */
export abstract class HistoryReader {
  /** @param view - what the look is for, as the access entry names it */
  abstract whole(viewer: Viewer, code: string, view: string): Promise<WholeHistory | undefined>;

  /** What was tried on the case and its procedure did not accept; undefined if the viewer may not see the case. */
  abstract refusals(
    viewer: Viewer,
    code: string,
    page: { readonly limit: number; readonly cursor?: string | undefined },
  ): Promise<RefusalPage | undefined>;

  /** What agencies answered without changing the case; undefined if the viewer may not see it. */
  abstract unappliedAnswers(viewer: Viewer, code: string): Promise<UnappliedAnswers | undefined>;
}
