import type { Instant } from '../../kernel/values/time.js';

/** How a work item came to another holder, or to none; or that somebody prepared a result from outside, and what became of it unconfirmed. Append-only. */
export interface HolderChangeRecord {
  readonly id: string;
  readonly caseId: string;
  readonly workItemId: string;
  readonly at: Instant;
  readonly change: 'claim' | 'release' | 'assign' | 'prepare' | 'send-back' | 'take-away';
  /** Who did it. */
  readonly actor: string;
  /** The rule that let them. */
  readonly rule: string;
  readonly holderBefore?: string | undefined;
  readonly holder?: string | undefined;
  /** Why it was assigned, prepared, sent back or taken away: the code of the reason. */
  readonly reason?: string | undefined;
  /** The whole reason, sealed as a part of that person. */
  readonly person?: string | undefined;
  readonly keyId?: string | undefined;
  readonly ciphertext?: Uint8Array | undefined;
}
