import type { Instant } from '../../kernel/values/time.js';
import type { PersonKeyRecord } from './records.js';

/** The class in which the key of an attachment is bound while no case has it; the key is of no person but of the attachment. */
export const ATTACHMENT_CLASS = 'attachment';

/** What of a paper that was handed in as a file (giấy tờ đính kèm) is known without opening it: nothing personal. */
export interface AttachmentOutline {
  /** UUIDv7 of the legal time at which it came. */
  readonly id: string;
  /** SHA-256 of the file as it came, 64 hex digits. */
  readonly digest: string;
  readonly bytes: number;
  /** Found in the bytes themselves. */
  readonly mediaType: string;
  /** Legal time. */
  readonly uploadedAt: Instant;
  /** Which paper it is, as whoever handed it in names it: a code. */
  readonly kind?: string | undefined;
}

/** What an agency is told of a file that came with the application or a supplement; what is in it, and its name, stay here. */
export interface ToldAttachment extends Pick<AttachmentOutline, 'digest' | 'bytes' | 'mediaType' | 'kind'> {
  /** The number of the event with which it came. */
  readonly seq: number;
}

/** An attachment as its row keeps it. */
export interface AttachmentRecord extends AttachmentOutline {
  /** The subject of who uploaded it: nobody else binds it to a case. */
  readonly owner: string;
  /** The key of the file, and its name, sealed: under its own key, or once it is bound under those of all people of the case. */
  readonly envelope: Uint8Array;
  /** Its own key, while no case has it. */
  readonly wrapped?: Uint8Array | undefined;
  /** The version of the key-encryption key that wrapped it. */
  readonly kek?: number | undefined;
  /** The keys of people under which the envelope lies together. */
  readonly envelopeKeys?: readonly string[] | undefined;
  /** The case that it is bound to, for good. */
  readonly caseId?: string | undefined;
  /** The number of the event that bound it. */
  readonly seq?: number | undefined;
}

/** An attachment as an application or a supplement names it. */
export interface AttachmentGiven {
  readonly id: string;
  readonly kind?: string | undefined;
}

/** The key of an attachment that no case has; undefined: one has it. */
export function ownKeyOf({ id, wrapped, kek }: AttachmentRecord): PersonKeyRecord | undefined {
  if (wrapped === undefined || kek === undefined) return undefined;
  return { id, person: id, retentionClass: ATTACHMENT_CLASS, wrapped, kek };
}

/** What the envelope of an attachment is bound to. */
export function envelopeName(id: string) {
  return { agency: 'attachments', messageId: id, position: 0 };
}
