import type { KeyObject } from 'node:crypto';
import type { BoundKey, KeyStore, WrappedKey } from '../../engine/ports/key-store.port.js';
import { required } from '../../kernel/values/assert.js';
import { boundTo, decrypt, encrypt, secretKey } from './sealed-bytes.js';

const ID_BYTES = 16;

/** A key of the deployment, wrapped as people's keys are: under it lies what agencies say of no case that is known. */
export interface MessageKeyRecord extends WrappedKey {
  readonly id: string;
}

/** The key as a store of keys takes it. */
export function boundMessageKey({ id, wrapped, kek }: MessageKeyRecord): BoundKey {
  return { wrapped, kek, bound: boundTo('message-key', id) };
}

/** @throws KeysUnavailable */
export async function newMessageKey(store: KeyStore, id: string): Promise<MessageKeyRecord> {
  await store.prepare(1);
  const { wrapped, kek } = required(store.newKeyAtHand(boundTo('message-key', id)), 'a new key');
  return { id, wrapped, kek };
}

/** Seals under the newest of the deployment's keys; `id of the key ‖ nonce ‖ ciphertext ‖ tag` is what is stored. */
export class MessageSeal {
  readonly #keys: ReadonlyMap<string, KeyObject>;

  readonly #newest: string;

  /** @param keys - in the clear, 32 bytes each, by id; at least one, the newest first */
  constructor(keys: readonly (readonly [id: string, clear: Uint8Array])[]) {
    this.#keys = new Map(keys.map(([id, clear]) => [id, secretKey(clear)]));
    this.#newest = required(keys[0], 'a message key')[0];
  }

  /** The same of wrapped keys. @throws KeysUnavailable */
  static async with(store: KeyStore, records: readonly MessageKeyRecord[]): Promise<MessageSeal> {
    const opened = await store.open(records.map(boundMessageKey));
    return new MessageSeal(records.map(({ id }, index) => [id, required(opened[index], 'a message key')]));
  }

  seal(bound: Uint8Array, content: Uint8Array): Uint8Array {
    return Buffer.concat([bytesOf(this.#newest), encrypt(this.#key(this.#newest), content, bound)]);
  }

  /** @throws InvariantBroken if it was altered, is another one, or lies under a key that was made since this process began */
  open(bound: Uint8Array, sealed: Uint8Array): Uint8Array {
    return decrypt(this.#key(uuidOf(sealed.subarray(0, ID_BYTES))), sealed.subarray(ID_BYTES), bound);
  }

  #key(id: string): KeyObject {
    return required(this.#keys.get(id), 'the key of the message');
  }
}

function bytesOf(uuid: string): Uint8Array {
  return Buffer.from(uuid.replaceAll('-', ''), 'hex');
}

function uuidOf(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
