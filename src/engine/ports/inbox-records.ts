/** What agencies said, and what became of it. */
import type { Instant } from '../../kernel/values/time.js';

/** That a message of an agency came, and under which of its keys it was signed; what it says is kept answer by answer. */
export interface InboxMessageRecord {
  readonly agency: string;
  readonly messageId: string;
  readonly receivedAt: Instant;
  readonly keyId: string;
}

/** What became of an answer; only `applied` changed a case. */
export type AnswerVerdict = 'applied' | 'duplicate' | 'late' | 'unknown' | 'invalid';

/** One answer of a message and what became of it. */
export interface InboxAnswerRecord {
  readonly agency: string;
  readonly messageId: string;
  readonly position: number;
  readonly dispatchKey: string;
  readonly kind: string;
  readonly verdict: AnswerVerdict;
  readonly caseId?: string | undefined;
  /** The event that it became. */
  readonly seq?: number | undefined;
  /** What it says, encrypted, as evidence; absent once one of the people of its case was erased before it came. */
  readonly content?: Uint8Array | undefined;
  /** The people's keys without any of which it does not open; none: no case is known, and it lies under a key of the deployment. */
  readonly contentKeys?: readonly string[] | undefined;
}
