import type { KeyObject } from 'node:crypto';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { KeyStore, KeysUnavailable } from '../../engine/ports/key-store.port.js';
import type { BoundKey, NewDataKey, WrappedKey } from '../../engine/ports/key-store.port.js';
import { required } from '../../kernel/values/assert.js';
import { pooledRandomBytes } from '../clock/random-pool.js';
import { createKey, loadKey, loadOrCreateKey } from './key-files.js';
import { decrypt, encrypt, KEY_BYTES, secretKey } from './sealed-bytes.js';

/** Where the key of the tokens of people lies. */
export function indexKeyFile(folder: string): string {
  return join(folder, 'person-token.key');
}

const FILE_NAME = /^key-encryption(?:\.(\d{1,6}))?\.key$/;

/**
 * Key-encryption keys as files of a folder (`DATA_DIR/keys`), made at the first start: `key-encryption.key` is version 1,
 * `key-encryption.2.key` version 2. For development, and for one machine whose owner has decided so: whoever reads the folder
 * and the database reads everything.
 */
export class FileKeyStore extends KeyStore {
  readonly isLeftAlone = false;
  readonly #keys = new Map<number, KeyObject>();
  #newest: number;

  /** @throws Error if a file does not hold a key */
  constructor(private readonly folder: string) {
    super();
    if (this.#versions().length === 0) loadOrCreateKey(this.#pathOf(1));
    this.#newest = Math.max(...this.#versions());
    this.#key(this.#newest);
  }

  newKeyAtHand(bound: Uint8Array): NewDataKey {
    const clear = pooledRandomBytes(KEY_BYTES);
    return { clear, ...this.#wrap(clear, bound) };
  }

  openAtHand({ wrapped, kek, bound }: BoundKey): Uint8Array {
    return decrypt(this.#key(kek), wrapped, bound);
  }

  async open(keys: readonly BoundKey[]): Promise<readonly Uint8Array[]> {
    return keys.map((key) => this.openAtHand(key));
  }

  async prepare(): Promise<void> {
    // Every new key is at hand.
  }

  async rewrap(keys: readonly BoundKey[]): Promise<readonly WrappedKey[]> {
    return keys.map((key) => this.#wrap(this.openAtHand(key), key.bound));
  }

  async renew(): Promise<number> {
    const versions = this.#versions();
    if (versions.length === 0) throw new KeysUnavailable('the folder of the keys cannot be read');
    for (const known of this.#keys.keys()) if (!versions.includes(known)) this.#keys.delete(known);
    this.#newest = Math.max(...versions);
    return this.#newest;
  }

  async indexKey(): Promise<Uint8Array> {
    return loadOrCreateKey(indexKeyFile(this.folder));
  }

  async rotate(): Promise<number> {
    createKey(this.#pathOf((await this.renew()) + 1));
    return this.renew();
  }

  async destroyBefore(version: number): Promise<void> {
    for (const older of this.#versions().filter((known) => known < version)) rmSync(this.#pathOf(older));
    await this.renew();
  }

  #wrap(clear: Uint8Array, bound: Uint8Array): WrappedKey {
    return { wrapped: encrypt(this.#key(this.#newest), clear, bound), kek: this.#newest };
  }

  /** Read once: another process may have made it since this one began. */
  #key(version: number): KeyObject {
    const known = this.#keys.get(version);
    if (known !== undefined) return known;
    const key = secretKey(required(loadKey(this.#pathOf(version)), `key-encryption key of version ${version}`));
    this.#keys.set(version, key);
    return key;
  }

  #versions(): readonly number[] {
    return filesIn(this.folder).flatMap((name) => {
      const found = FILE_NAME.exec(name);
      return found === null ? [] : [Number(found[1] ?? 1)];
    });
  }

  #pathOf(version: number): string {
    return join(this.folder, version === 1 ? 'key-encryption.key' : `key-encryption.${version}.key`);
  }
}

function filesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
