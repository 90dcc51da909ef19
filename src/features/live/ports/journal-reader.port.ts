/** A work item as far as somebody who does not open it needs to know. */
export interface ChangedItem {
  readonly id: string;
  readonly office: string;
  readonly status: 'open' | 'claimed' | 'done';
}

/** What one entry of the journal changed; nothing of it says anything of a person. */
export interface JournalChange {
  /** Without a hole, in the order of commits. */
  readonly position: number;
  /** The case as it is now, and who may see it; absent where the entry changed none. */
  readonly case?:
    | {
        readonly code: string;
        readonly status: string;
        readonly channel: string;
        readonly offices: readonly string[];
      }
    | undefined;
  /** The event of the case; absent where only a holder changed. */
  readonly event?: { readonly seq: number; readonly type: string } | undefined;
  /** The work items that it opened, closed or moved to another holder, as they are now. */
  readonly items: readonly ChangedItem[];
}

/** How many incidents there are; both figures together change whenever one is opened or resolved. */
export interface IncidentCounts {
  readonly open: number;
  readonly all: number;
}

/** The journal, for whoever follows it. */
export abstract class JournalReader {
  /** 0 for an empty journal. */
  abstract lastPosition(): Promise<number>;
  /** The next entries behind that position, at most so many. */
  abstract after(position: number, limit: number): Promise<readonly JournalChange[]>;
  abstract incidents(): Promise<IncidentCounts>;
}
