import type { IdempotencyRecord } from '../../../engine/ports/records.js';
import type { Instant } from '../../../kernel/values/time.js';

/** A draft goes so many days after it was saved last, by the legal clock. */
export const DRAFT_DAYS_KEPT = 30;

/** How many drafts one person may keep at the same time. */
export const DRAFTS_MAX = 50;

/** What is known of a draft without opening it: nothing personal. */
export interface DraftOutline {
  readonly id: string;
  readonly procedure: string;
  /** The version whose form it is written on. */
  readonly version: number;
  /** 1, and one more with each saving. */
  readonly revision: number;
  /** The sections of the form that would not be taken yet: `/applicant`, `/data/child`. */
  readonly unfinished: readonly string[];
  /** Legal time. */
  readonly savedAt: Instant;
}

/** What was written so far, under a key of the draft's own, which goes when its row goes. */
export interface DraftSeal {
  readonly keyId: string;
  readonly wrapped: Uint8Array;
  /** The version of the key-encryption key that wrapped it. */
  readonly kek: number;
  readonly ciphertext: Uint8Array;
}

/** A draft as it is kept. */
export interface DraftRecord extends DraftOutline, DraftSeal {
  /** The subject of the person who keeps it; nobody else has it. */
  readonly owner: string;
}

/** A draft as somebody just wrote it. */
export interface WrittenDraft extends DraftRecord {
  /** The files that it names, by id: they are kept as long as it is. */
  readonly attachments: readonly string[];
}

/** Whose draft. */
export interface OwnDraft {
  readonly owner: string;
  readonly id: string;
}

/** The request that an answer belongs to. */
export type DraftRequest = Pick<IdempotencyRecord, 'scope' | 'key' | 'digest'>;

/** The first answer to a request, or why there is none. */
export type DraftCreation =
  | { readonly kind: 'created'; readonly response: unknown }
  | { readonly kind: 'refused'; readonly code: 'too-many-drafts' | 'idempotency-key-reused' | 'attachment-in-draft' };

/** What became of a saving. */
export type DraftSaving =
  | { readonly kind: 'saved' }
  /** With the draft as it is kept. */
  | { readonly kind: 'changed'; readonly newer: DraftRecord }
  /** With the code of the case that it became. */
  | { readonly kind: 'submitted'; readonly case: string }
  /** It names a file of another draft, with which alone that goes. */
  | { readonly kind: 'refused'; readonly code: 'attachment-in-draft' }
  | { readonly kind: 'not-found' };

/** What became of a deletion. */
export type DraftDiscarding =
  | { readonly kind: 'discarded' }
  /** Somebody saved it since that revision. */
  | { readonly kind: 'changed'; readonly newer: DraftRecord }
  | { readonly kind: 'not-found' };

/** Where drafts are kept; a draft that is older than `DRAFT_DAYS_KEPT` is not there. */
export abstract class DraftStore {
  /** Keeps a new draft together with the answer to its request; a repeat gets the first answer and keeps nothing. */
  abstract create(draft: WrittenDraft, request: DraftRequest, response: unknown): Promise<DraftCreation>;
  /** Puts the draft in the place of the revision before its own; what became a case is not written on. */
  abstract replace(draft: WrittenDraft): Promise<DraftSaving>;
  /**
   * Forgets a draft with its key and with the files that it names.
   *
   * @param revision - only if that is its revision
   */
  abstract discard(draft: OwnDraft, revision?: number): Promise<DraftDiscarding>;
  /** Knows from now on, for good, that the draft became that case. */
  abstract markSubmitted(draft: OwnDraft, caseCode: string): Promise<void>;
  /** The code of the case that it became, if it did. */
  abstract caseOf(draft: OwnDraft): Promise<string | undefined>;
  /** The durable answer to an earlier request: the digest of what it asked for, and what came of it. */
  abstract answerTo(
    request: Pick<DraftRequest, 'scope' | 'key'>,
  ): Promise<Pick<IdempotencyRecord, 'digest' | 'response'> | undefined>;
}
