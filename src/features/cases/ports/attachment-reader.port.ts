import type { AttachmentRecord } from '../../../engine/ports/attachments.js';
import type { CaseRecord, PersonKeyRecord } from '../../../engine/ports/records.js';
import type { Viewer } from '../../../platform/http/viewer.js';
import type { SealedCase } from './case-reader.port.js';

/** An attachment of a case, still sealed. */
export interface SealedAttachment {
  readonly attachment: AttachmentRecord;
  /** Those under which its envelope lies; absent: one of them is destroyed, so nothing opens it any more. */
  readonly keys?: readonly PersonKeyRecord[] | undefined;
}

/** All attachments of a case, in the order in which they were bound. */
export interface AttachmentsOfCase {
  readonly record: CaseRecord;
  readonly attachments: readonly SealedAttachment[];
}

/** One attachment, and who may be shown it. */
export interface AttachmentAsked {
  readonly id: string;
  /** Whether the viewer may be shown it now. */
  readonly isShown: (shown: Pick<SealedCase, 'record' | 'held'> & Pick<SealedAttachment, 'attachment'>) => boolean;
}

/** The same with the reason for showing it to whoever does not hold a work item. */
export interface AttachmentRevealAsked extends AttachmentAsked {
  readonly purpose: string;
  /** Why, as it was written: it is kept sealed. */
  readonly reason: string;
}

/** Attachments of cases as the caller may see them. Each answer writes its access entry in the same transaction: no entry, no data. */
export abstract class AttachmentReader {
  abstract list(viewer: Viewer, code: string): Promise<AttachmentsOfCase | undefined>;
  /** @returns `barred`: it is there, and the viewer may not be shown it like that */
  abstract show(viewer: Viewer, code: string, asked: AttachmentAsked): Promise<SealedAttachment | 'barred' | undefined>;
  /** Counted together with the reveals of cases: after too many in an hour, for how many seconds nothing is shown any more. */
  abstract reveal(
    viewer: Viewer,
    code: string,
    asked: AttachmentRevealAsked,
  ): Promise<SealedAttachment | 'barred' | { readonly waitS: number } | undefined>;
}

/** Is told of each attachment whose file is missing or was altered. */
export abstract class AttachmentTally {
  abstract lost(id: string, cause: unknown): void;
}
