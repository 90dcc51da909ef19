import type { Instant } from '../../../kernel/values/time.js';
import type { Viewer } from '../../../platform/http/viewer.js';
import type { AccessFinding, ReaderDay } from '../access-findings/rules.js';

/** With what an inspector closes a finding. */
export interface FindingReason {
  readonly code: string;
  readonly text: string;
}

/** A finding as it is kept. */
export interface StoredFinding extends AccessFinding {
  readonly id: string;
  /** Legal time. */
  readonly foundAt: Instant;
  readonly closedAt?: Instant | undefined;
  /** `person:inspector` */
  readonly closedBy?: string | undefined;
  readonly reason?: FindingReason | undefined;
}

/** Open ones, or the latest that were closed. */
export type FindingState = 'open' | 'closed';

/** Findings about accesses, for inspectors. */
export abstract class AccessFindings {
  /** The latest day first, 200 at most. */
  abstract list(viewer: Viewer, state: FindingState): Promise<readonly StoredFinding[]>;
  abstract find(viewer: Viewer, id: string): Promise<StoredFinding | undefined>;

  /** Closes one that is open; that it was closed stands in the journal. */
  abstract close(viewer: Viewer, id: string, reason: FindingReason): Promise<void>;
}

/** What the search for findings reads and keeps. */
export abstract class AccessWatch {
  /** Who read how much on each of the latest days that have ended. */
  abstract endedDays(): Promise<readonly ReaderDay[]>;

  /** Keeps those that are new; of a person, a role, a rule and a day there is one. */
  abstract keep(findings: readonly AccessFinding[]): Promise<void>;
}
