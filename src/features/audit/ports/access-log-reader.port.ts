import type { Instant } from '../../../kernel/values/time.js';
import type { Viewer } from '../../../platform/http/viewer.js';

/** One answer that showed personal data. */
export interface AccessEntry {
  readonly id: string;
  /** Legal time. */
  readonly at: Instant;
  /** `person:desk-officer`; `proof-holder` for whoever tracked a case. */
  readonly actor: string;
  readonly purpose: string;
  /** The code of the case that was shown; absent where it was none, as at a lookup. */
  readonly caseCode?: string | undefined;
  /** How many people it showed. */
  readonly persons: number;
  /** Names of the parts or views that were shown. */
  readonly fields: readonly string[];
  /** By which right: `role:desk-officer@one-stop.07210`. */
  readonly rule: string;
  /** Outside of working hours: before 7, from 18 o'clock, or at a weekend. */
  readonly offHours: boolean;
  /** Why masked values were shown in full; absent where they were not, and where it cannot be read. */
  readonly reason?: string | undefined;
  /** A reason was given, and its time is over or it does not open. */
  readonly reasonUnreadable: boolean;
}

/** Which accesses; what is absent asks nothing. */
export interface AccessFilter {
  readonly ids?: readonly string[] | undefined;
  readonly actor?: string | undefined;
  readonly caseCode?: string | undefined;
  readonly field?: string | undefined;
  readonly purpose?: string | undefined;
  /** Legal time, including. */
  readonly from?: string | undefined;
  /** Legal time, excluding. */
  readonly to?: string | undefined;
  readonly offHours?: boolean | undefined;
}

export interface PageAsked {
  readonly limit: number;
  readonly cursor?: string | undefined;
}

export interface AccessPage {
  readonly items: readonly AccessEntry[];
  readonly nextCursor: string | null;
}

/** What one person looked at in a time. */
export interface ReaderOutline {
  readonly actor: string;
  readonly accesses: number;
  readonly cases: number;
  /** Lookups in registers. */
  readonly lookups: number;
  readonly offHours: number;
  readonly lastAt: Instant;
}

export interface ReaderOutlines {
  /** Who looked most often comes first. */
  readonly items: readonly ReaderOutline[];
  /** How many are left out. */
  readonly omitted: number;
}

/** Who read what of whom, and by what right, for those who watch over it. */
export abstract class AccessLogReader {
  /** Newest first. */
  abstract list(viewer: Viewer, filter: AccessFilter, page: PageAsked): Promise<AccessPage>;

  /**
   * What was shown of one person, newest first; that it was asked is written down in the same transaction.
   *
   * @param token - the HMAC of the personal id
   * @param purpose - what for it is asked
   */
  abstract ofPerson(
    viewer: Viewer,
    token: string,
    page: PageAsked,
    purpose: 'inspection' | 'answer-to-person',
  ): Promise<AccessPage>;

  /** Who looked at how much; the latest 30 days if no time is given. */
  abstract readers(viewer: Viewer, filter: Pick<AccessFilter, 'from' | 'to'>): Promise<ReaderOutlines>;
}
