import type { Instant } from '../../../kernel/values/time.js';

/** What may be missing at a position of the journal: the entry itself, or the event, access or act that it numbers. */
export const MISSING = ['entry', 'record'] as const;

/** A position of the journal at which something is missing. */
export interface JournalBreak {
  readonly position: number;
  readonly missing: (typeof MISSING)[number];
  /** Of the entry, if that is there: `event`, `access` … */
  readonly kind?: string | undefined;
  /** Of the case, if that is there. */
  readonly code?: string | undefined;
  /** The number of the event in its case. */
  readonly seq?: number | undefined;
  /** Legal time. */
  readonly foundAt: Instant;
  /** When it was found to be there again. */
  readonly mendedAt?: Instant | undefined;
}

/** How far the journal was numbered and checked, and what was found. */
export interface JournalState {
  /** The last position that was given. */
  readonly numbered: number;
  /** The last position that was looked at in the present round, which began at `roundAt` (unshifted time). */
  readonly checked: number;
  readonly roundAt?: Instant | undefined;
  readonly openBreaks: number;
  /** Those that are open first, then the latest that were mended; 200 at most. */
  readonly breaks: readonly JournalBreak[];
}

/** What the checks of the journal came to. */
export abstract class JournalChecks {
  abstract state(): Promise<JournalState>;
}
