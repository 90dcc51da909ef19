import type { AttachmentRecord } from '../../../engine/ports/attachments.js';
import type { IdempotencyRecord } from '../../../engine/ports/records.js';

/** What no case has goes so many days after it came, by the legal clock: a draft that nobody saves again goes before. */
export const UNBOUND_DAYS_KEPT = 31;

/** How many files of one person, and how many bytes of them, may lie there for no case at the same time. */
export const UNBOUND_MAX = 200;
export const UNBOUND_BYTES_MAX = 500 * 1024 * 1024;

/** The request that an answer belongs to. */
export type UploadRequest = Pick<IdempotencyRecord, 'scope' | 'key' | 'digest'>;

/** The durable answer to an earlier request: the digest of what it asked for, and what came of it. */
export type UploadAnswer = Pick<IdempotencyRecord, 'digest' | 'response'>;

/** What became of an upload; `known`: a repeat, with the answer of the first. */
export type Adding =
  | { readonly kind: 'added' }
  | { readonly kind: 'known'; readonly response: unknown }
  | { readonly kind: 'refused'; readonly code: 'too-many-attachments' | 'idempotency-key-reused' };

/** The rows of attachments before a case has them. */
export abstract class AttachmentStore {
  abstract answerTo(request: Pick<UploadRequest, 'scope' | 'key'>): Promise<UploadAnswer | undefined>;
  /** Adds a row together with the answer to its request. Its file is there. */
  abstract add(attachment: AttachmentRecord, request: UploadRequest, response: unknown): Promise<Adding>;
  /** Forgets one that no case has. */
  abstract discard(attachment: Pick<AttachmentRecord, 'id' | 'owner'>): Promise<'discarded' | 'bound' | 'not-found'>;
}
