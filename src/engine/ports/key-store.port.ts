/** A data key as it is kept: wrapped by one version of the key-encryption key. */
export interface WrappedKey {
  readonly wrapped: Uint8Array;
  /** The version of the key-encryption key that wrapped it, from 1. */
  readonly kek: number;
}

/** A wrapped key and what it belongs to: it opens to the same key only together with the same bytes. */
export interface BoundKey extends WrappedKey {
  readonly bound: Uint8Array;
}

/** A new data key, 32 bytes in the clear: it exists in memory only. */
export interface NewDataKey extends WrappedKey {
  readonly clear: Uint8Array;
}

/** The key service did not answer, or would not: what needs it can be asked for again. Its message names no key. */
export class KeysUnavailable extends Error {
  override readonly name = 'KeysUnavailable';
}

/**
 * Where the key-encryption keys are. They wrap data keys, have versions, and are never seen by whoever asks.
 *
 * What is `AtHand` needs nobody's answer, so that it may happen inside a transaction; a store that has to ask a service gives
 * `undefined` there until `prepare` or `open` has asked, with one call for any number of keys.
 */
export abstract class KeyStore {
  /** Whether it did not answer in time so often that whoever asks is told so at once. */
  abstract readonly isLeftAlone: boolean;
  /** A new data key, wrapped by the newest version that is known here; undefined: `prepare` has to be called before. */
  abstract newKeyAtHand(bound: Uint8Array): NewDataKey | undefined;
  /** @returns the data key, 32 bytes; undefined: `open` has to be asked. @throws InvariantBroken as `open` does */
  abstract openAtHand(key: BoundKey): Uint8Array | undefined;
  /**
   * @returns the data keys, 32 bytes each, in the order asked for
   * @throws KeysUnavailable; InvariantBroken if one was altered or its version is destroyed
   */
  abstract open(keys: readonly BoundKey[]): Promise<readonly Uint8Array[]>;
  /** Sees to it that so many new keys are at hand. @throws KeysUnavailable */
  abstract prepare(newKeys: number): Promise<void>;
  /** The same data keys under the newest version. @throws KeysUnavailable; InvariantBroken as `open` does */
  abstract rewrap(keys: readonly BoundKey[]): Promise<readonly WrappedKey[]>;
  /** The newest version; keys that were prepared under an older one are given up. @throws KeysUnavailable */
  abstract renew(): Promise<number>;
  /** The key of the tokens by which people are found again, 32 bytes, the same for good. @throws KeysUnavailable */
  abstract indexKey(): Promise<Uint8Array>;
  /** Makes a new version and returns it. @throws KeysUnavailable */
  abstract rotate(): Promise<number>;
  /** Destroys every version before that one, for good. @throws KeysUnavailable */
  abstract destroyBefore(version: number): Promise<void>;
}
