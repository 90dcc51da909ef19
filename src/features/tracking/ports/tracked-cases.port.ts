import type { CaseRecord, PartRecord, PersonKeyRecord } from '../../../engine/ports/records.js';
import type { Instant } from '../../../kernel/values/time.js';

export interface SealedParts {
  readonly parts: readonly PartRecord[];
  readonly keys: readonly PersonKeyRecord[];
}

/** Everything sealed of a case's applicant, and nothing of anybody else. */
export type SealedApplicant = SealedParts;

/** A case that somebody proved to know. */
export interface TrackedCase {
  readonly record: CaseRecord;
  /** Names of the offices concerned, by their codes. */
  readonly officeNames: Readonly<Record<string, { readonly vi: string; readonly en: string }>>;
  /** What officers decided and why, oldest first. */
  readonly decisions: SealedParts;
  /** Legal time of the look. */
  readonly at: Instant;
}

/** Cases as people see them who have a code and a proof instead of a role. */
export abstract class TrackedCases {
  /**
   * The case of that code, if the proof holds; the look is written down in the same transaction: no entry, no answer. An
   * unknown code asks the database and the proof like a known one, with an applicant of whom nothing is kept.
   */
  abstract look(code: string, isProven: (applicant: SealedApplicant) => boolean): Promise<TrackedCase | undefined>;
}
