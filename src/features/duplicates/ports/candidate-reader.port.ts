import type { CaseRecord, PartRecord, PersonKeyRecord } from '../../../engine/ports/records.js';
import type { Viewer } from '../../../platform/http/viewer.js';

/** A case that the viewer may see, with what the answer needs of it, sealed. */
export interface ReadCase {
  readonly record: CaseRecord;
  readonly parts: readonly PartRecord[];
  readonly keys: readonly PersonKeyRecord[];
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

/** Reads what is compared; that somebody looked is written down in the same transaction, also where nothing is shown. */
export abstract class CandidateReader {
  /** Those that the viewer may see, the own one among them; or, after `COMPARISONS_AN_HOUR_MAX` in an hour, how long there is none. */
  abstract read(viewer: Viewer, asked: CandidatesAsked): Promise<readonly ReadCase[] | { readonly waitS: number }>;
  /** The case of a work item of the viewer's offices, and its step. */
  abstract caseOfItem(
    viewer: Viewer,
    workItemId: string,
  ): Promise<{ readonly record: CaseRecord; readonly step: string } | undefined>;
}
