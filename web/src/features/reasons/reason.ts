import type { Label } from '../../i18n/use-label.js';

/** A reason of the catalogue; a procedure's version calls it `reason.<code>`. */
export interface Reason {
  readonly code: string;
  /** What the person is told: a beginning that the officer completes. */
  readonly text: Label;
  /** Absent: the article by which the step is decided. */
  readonly legalBasis?: string | undefined;
}
