import type { CaseRecord, PartRecord, PersonKeyRecord } from '../../../engine/ports/records.js';
import type { Viewer } from '../../../platform/http/viewer.js';

/** What cases are searched by, in the form in which it may be kept: nothing of it names anybody. */
export type Criterion =
  | { readonly caseCode: string }
  /** The HMAC of a personal id. */
  | { readonly personToken: string }
  /** HMACs of words, all of which the name of one person has. */
  | { readonly nameTokens: readonly string[] };

/** A search as it is kept, with one criterion. */
export interface StoredSearch {
  readonly id: string;
  readonly actor: string;
  /** Unshifted time. */
  readonly at: string;
  readonly caseCode?: string | undefined;
  readonly personToken?: string | undefined;
  readonly nameTokens?: readonly string[] | undefined;
}

/** A case that was found, with what its form tells, sealed. */
export interface FoundCase {
  readonly record: CaseRecord;
  /** Who in it was found; nobody if the case was. */
  readonly people: readonly string[];
  readonly parts: readonly PartRecord[];
  readonly keys: readonly PersonKeyRecord[];
}

export interface FoundPage {
  /** The case that was received last comes first. */
  readonly items: readonly FoundCase[];
  readonly nextCursor: string | null;
}

/** Who serves people at a desk searches less often; who walks through names does not. */
export const SEARCHES_AN_HOUR_MAX = 200;

/** How long a search can be asked for again. */
export const SEARCH_KEPT_HOURS = 24;

/** Finds cases by who they are about. */
export abstract class CaseSearch {
  /** Keeps what is searched for; or says, if the viewer has used up an hour's searches, in how many seconds there is one more. */
  abstract begin(
    viewer: Viewer,
    criterion: Criterion,
  ): Promise<{ readonly searchId: string } | { readonly waitS: number }>;

  /**
   * What the viewer may see today of what the search finds, written down as a reading; undefined if it is nobody's, somebody else's
   * or too old.
   *
   * @param shownIn - who of a case is shown
   */
  abstract find(
    viewer: Viewer,
    searchId: string,
    page: { readonly limit: number; readonly cursor?: string | undefined },
    shownIn: (found: FoundCase) => readonly string[],
  ): Promise<FoundPage | undefined>;
}
