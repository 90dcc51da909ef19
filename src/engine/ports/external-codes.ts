import type { Instant } from '../../kernel/values/time.js';

/** The code under which another system knows a case; it is kept as it was told, and found however it is typed. */
export interface ExternalCodeRecord {
  readonly caseId: string;
  /** Which system: the key of an agency, or what an officer called it. */
  readonly system: string;
  readonly code: string;
  /** As it is compared. */
  readonly folded: string;
  readonly recordedAt: Instant;
  /** As histories name actors: `agency:national-portal`, `person:desk-officer`. */
  readonly recordedBy: string;
}
