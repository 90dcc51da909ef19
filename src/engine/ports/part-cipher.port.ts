import type { InboxAnswerRecord } from './inbox-records.js';
import type { PartRecord, PersonKeyRecord } from './records.js';

/** A part in the clear; it exists in memory only. */
export interface ClearPart {
  readonly part: string;
  readonly person: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** A part as it is stored and named by the header. */
export interface SealedPart {
  readonly keyId: string;
  readonly ciphertext: Uint8Array;
  /** SHA-256(0x02 ‖ salt ‖ JCS(data)), 64 hex digits: stands in the event's header and says nothing of the data. */
  readonly commitment: string;
}

/** A file as it is kept, and the key that opens it. */
export interface SealedFile {
  /** 32 bytes in the clear: it exists in memory only. */
  readonly key: Uint8Array;
  readonly sealed: Uint8Array;
}

/** Which answer of an agency it is; or, as agency `attachments` under its id, the envelope of an attachment. */
export type AnswerName = Pick<InboxAnswerRecord, 'agency' | 'messageId' | 'position'>;

/** Keys are not at hand: `prepare` has to ask for them before the same is done again. */
export class KeysNotReady extends Error {
  override readonly name = 'KeysNotReady';

  constructor(
    readonly keys: readonly PersonKeyRecord[],
    /** How many new ones. */
    readonly newKeys: number,
  ) {
    super('a key is not at hand');
  }
}

/**
 * Encrypts what belongs to a person under that person's key, one per retention class (AES-256-GCM; the salt of the
 * commitment lies inside the ciphertext). Destroying the key erases the data and leaves the history verifiable.
 *
 * Nothing here waits, so that all of it may happen inside a transaction: what another service has to unwrap is asked for before.
 */
export abstract class PartCipher {
  /**
   * Has those keys, and so many new ones, at hand, with at most one call of the key service for each of the two.
   *
   * @throws KeysUnavailable; InvariantBroken if a key was altered
   */
  abstract prepare(keys: readonly PersonKeyRecord[], newKeys?: number): Promise<void>;
  /** Gives up keys that were made ahead under a version which is no longer the newest. @throws KeysUnavailable */
  abstract renew(): Promise<void>;
  /** A new wrapped key. @throws KeysNotReady */
  abstract newKey(id: string, person: string, retentionClass: string): PersonKeyRecord;
  /** @throws KeysNotReady */
  abstract seal(key: PersonKeyRecord, part: ClearPart): SealedPart;
  /** @throws KeysNotReady; InvariantBroken if the key is not the part's or the part was altered */
  abstract open(key: PersonKeyRecord, part: PartRecord): Readonly<Record<string, unknown>>;
  /**
   * What an agency said, for keeping, bound to its sender, message and place: it opens only while every one of the keys is there, so
   * that the erasure of any of the people takes it along. Without keys it lies under one of the deployment, as
   * the reason of a reveal does (agency `reveals`, under the number of its access entry).
   *
   * @throws KeysNotReady
   */
  abstract sealAnswer(keys: readonly PersonKeyRecord[], of: AnswerName, content: Uint8Array): Uint8Array;
  /** @throws KeysNotReady; InvariantBroken if it was altered, is another answer, or the keys are not its keys */
  abstract openAnswer(keys: readonly PersonKeyRecord[], of: AnswerName, sealed: Uint8Array): Uint8Array;
  /** Seals a file under a new key of its own, which is given back in the clear for an envelope; both are bound to the id. */
  abstract sealFile(id: string, content: Uint8Array): SealedFile;
  /** @param key - 32 bytes. @throws InvariantBroken if it was altered, is another file, or that is not its key */
  abstract openFile(id: string, key: Uint8Array, sealed: Uint8Array): Uint8Array;
  /** By what a message is known again: an HMAC of its bytes, because a bare digest would let who knows most of them try the rest. */
  abstract messageToken(raw: Uint8Array): string;
  /** The token by which the same person is found again: an HMAC of the personal id. */
  abstract tokenOf(personalId: string): string;
  /**
   * The token by which people of that name are found: an HMAC of one of its words, with the year of birth if one is given. It is never
   * that of a personal id, nor that of the word without or with another year.
   *
   * @param word - folded, as `nameWords` gives it
   * @param birthYear - four digits
   */
  abstract nameToken(word: string, birthYear?: string): string;
  /**
   * The token by which a case about the same is found: an HMAC of several values together, none of which it tells. It is never that
   * of another feature with the same values.
   */
  abstract alikeToken(feature: string, values: readonly string[]): string;
}
