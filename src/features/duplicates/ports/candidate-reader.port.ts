import type { CaseRecord, PartRecord, PersonKeyRecord } from '../../../engine/ports/records.js';
import type { Instant } from '../../../kernel/values/time.js';
import type { Viewer } from '../../../platform/http/viewer.js';

/** A case that the viewer may see, with what the answer needs of it, sealed. */
export interface ReadCase {
  readonly record: CaseRecord;
  readonly parts: readonly PartRecord[];
  readonly keys: readonly PersonKeyRecord[];
  /** Who works on it just now. */
  readonly holders: readonly CaseHolder[];
}

/** An officer who has taken work of a case. */
export interface CaseHolder {
  readonly step: string;
  readonly holder: string;
  readonly since: Instant;
}

/** Whoever compares more in an hour walks through people. */
export const COMPARISONS_AN_HOUR_MAX = 200;

/** What is read of cases that may be about the same. */
export interface CandidatesAsked {
  readonly caseIds: readonly string[];
  /** The case that they are compared with, if it is one already. */
  readonly own?: string | undefined;
  /** Which parts of it the answer needs: no other leaves the reader. */
  readonly needs: (record: CaseRecord) => (part: PartRecord) => boolean;
}

/** Reads what is compared; whoever is shown a case stands in its access log in the same transaction. */
export abstract class CandidateReader {
  /**
   * Writes down that the viewer looks for such cases, before anything is sought: also where there is none. Undefined; or, after
   * `COMPARISONS_AN_HOUR_MAX` in an hour, for how many seconds nobody is answered.
   */
  abstract look(viewer: Viewer): Promise<number | undefined>;
  /** Those that the viewer may see, the own one among them. */
  abstract read(viewer: Viewer, asked: CandidatesAsked): Promise<readonly ReadCase[]>;
  /** The case of a work item of the viewer's offices, and its step. */
  abstract caseOfItem(
    viewer: Viewer,
    workItemId: string,
  ): Promise<{ readonly record: CaseRecord; readonly step: string } | undefined>;
}
