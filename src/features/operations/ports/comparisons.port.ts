import type { Label } from '../../../kernel/procedure/procedure-version.js';
import type { Instant } from '../../../kernel/values/time.js';
import type { Viewer } from '../../../platform/http/viewer.js';

/** What one comparison of a destination with what it was told came to; times are those of the legal clock. */
export interface Comparison {
  readonly destination: string;
  readonly name: Label;
  readonly startedAt: Instant;
  /** Absent while it runs, or has to be tried again. */
  readonly endedAt?: Instant | undefined;
  /** Why it could not be ended. */
  readonly failure?: string | undefined;
  readonly same: number;
  readonly underWay: number;
  readonly refused: number;
  readonly sentAgain: number;
  readonly unknownThere: number;
  readonly unknownHere: number;
  readonly codesUnknownHere: readonly string[];
  readonly stillDifferent: number;
}

/** The last comparisons of each destination. */
export abstract class Comparisons {
  /** Newest first. */
  abstract last(viewer: Viewer): Promise<readonly Comparison[]>;
}
