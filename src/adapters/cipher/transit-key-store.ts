import { hkdfSync } from 'node:crypto';
import { z } from 'zod';
import { KeyStore, type BoundKey, type NewDataKey, type WrappedKey } from '../../engine/ports/key-store.port.js';
import { InvariantBroken, required } from '../../kernel/values/assert.js';
import { pooledRandomBytes } from '../clock/random-pool.js';
import { KEY_BYTES } from './sealed-bytes.js';
import { TransitClient, type TransitOptions } from './transit-client.js';

/** Keys that wait to be used; each is some hundred bytes. */
const PREPARED_MIN = 256;
const PREPARED_MAX = 1_024;

/** What the index key is made of, with the service's own key: another text would be another key. */
const INDEX_LABEL = 'lienthong person token';

const encrypted = z.object({ ciphertext: z.string() });
const decrypted = z.object({ plaintext: z.base64() });
const hmacSchema = z.object({ hmac: z.string() });
const keySchema = z.object({ latest_version: z.int().min(1) });

export interface TransitKeyNames {
  /** Wraps data keys. */
  readonly keyEncryption: string;
  /** Of which the index key is made. */
  readonly index: string;
}

/** A random 32 bytes of which a data key is made, wrapped. */
interface Prepared extends WrappedKey {
  readonly seed: Uint8Array;
}

/**
 * Key-encryption keys in a Transit engine: they never leave it. What it wraps is a seed that nobody knows yet whom it will be
 * for, so that new keys can be fetched ahead; the data key is derived from the seed and from what it is bound to.
 */
export class TransitKeyStore extends KeyStore {
  readonly #client: TransitClient;
  #prepared: Prepared[] = [];
  #isFilling = false;

  constructor(
    private readonly options: TransitOptions,
    private readonly names: TransitKeyNames,
  ) {
    super();
    this.#client = new TransitClient(options);
  }

  get isLeftAlone(): boolean {
    return this.options.breaker.isOpen;
  }

  newKeyAtHand(bound: Uint8Array): NewDataKey | undefined {
    const taken = this.#prepared.pop();
    if (this.#prepared.length < PREPARED_MIN) this.#fillBehind();
    return taken && { wrapped: taken.wrapped, kek: taken.kek, clear: dataKey(taken.seed, bound) };
  }

  openAtHand(): undefined {
    return undefined;
  }

  async open(keys: readonly BoundKey[]): Promise<readonly Uint8Array[]> {
    const opened = await this.#client.askTogether(this.#at('decrypt'), ciphertexts(keys), decrypted);
    return keys.map(({ bound }, index) => {
      const { plaintext } = required(opened[index], 'a data key');
      return dataKey(Buffer.from(plaintext, 'base64'), bound);
    });
  }

  async prepare(newKeys: number): Promise<void> {
    const missing = newKeys - this.#prepared.length;
    if (missing > 0) this.#prepared.push(...(await this.#fetch(missing)));
  }

  async rewrap(keys: readonly BoundKey[]): Promise<readonly WrappedKey[]> {
    const wrapped = await this.#client.askTogether(this.#at('rewrap'), ciphertexts(keys), encrypted);
    return wrapped.map(({ ciphertext }) => wrappedKey(ciphertext));
  }

  async renew(): Promise<number> {
    const { latest_version: newest } = keySchema.parse(await this.#client.ask('GET', this.#at('keys')));
    this.#prepared = this.#prepared.filter(({ kek }) => kek === newest);
    return newest;
  }

  /** The first version of its own key for good: a token under another one would find nobody. */
  async indexKey(): Promise<Uint8Array> {
    const input = Buffer.from(INDEX_LABEL).toString('base64');
    const path = `hmac/${this.names.index}/sha2-256`;
    const { hmac } = hmacSchema.parse(await this.#client.ask('POST', path, { input, key_version: 1 }));
    return partsOf(hmac).bytes;
  }

  async rotate(): Promise<number> {
    await this.#client.ask('POST', `${this.#at('keys')}/rotate`, {});
    return this.renew();
  }

  /** As the engine wants it: what may neither decrypt nor encrypt any more can be cut off. */
  async destroyBefore(version: number): Promise<void> {
    const lowest = { min_decryption_version: version, min_encryption_version: version };
    await this.#client.ask('POST', `${this.#at('keys')}/config`, lowest);
    await this.#client.ask('POST', `${this.#at('keys')}/trim`, { min_available_version: version });
  }

  #at(verb: 'encrypt' | 'decrypt' | 'rewrap' | 'keys'): string {
    return `${verb}/${this.names.keyEncryption}`;
  }

  /** Nobody waits for it; if it fails, the next one who finds too few waits, and is told. */
  #fillBehind(): void {
    if (this.#isFilling) return;
    this.#isFilling = true;
    const end = (): void => {
      this.#isFilling = false;
    };
    void this.prepare(PREPARED_MAX).then(end, end);
  }

  async #fetch(count: number): Promise<readonly Prepared[]> {
    const seeds = Array.from({ length: count }, () => pooledRandomBytes(KEY_BYTES));
    const items = seeds.map((seed) => ({ plaintext: seed.toString('base64') }));
    const wrapped = await this.#client.askTogether(this.#at('encrypt'), items, encrypted);
    return wrapped.map(({ ciphertext }, index) => ({
      seed: required(seeds[index], 'a seed'),
      ...wrappedKey(ciphertext),
    }));
  }
}

function ciphertexts(keys: readonly BoundKey[]) {
  return keys.map(({ wrapped }) => ({ ciphertext: Buffer.from(wrapped).toString('utf8') }));
}

/** `vault:v3:…`: the version stands in the ciphertext, which is kept as it came. */
function wrappedKey(ciphertext: string): WrappedKey {
  return { wrapped: Buffer.from(ciphertext, 'utf8'), kek: partsOf(ciphertext).version };
}

function partsOf(text: string): { readonly version: number; readonly bytes: Uint8Array } {
  const [, version, base64] = /^vault:v(\d{1,6}):([\w+/=]+)$/.exec(text) ?? [];
  if (version === undefined || base64 === undefined) throw new InvariantBroken('the key service names no version');
  return { version: Number(version), bytes: Buffer.from(base64, 'base64') };
}

/** Another person, class or id is another key, which opens nothing (RFC 5869). */
function dataKey(seed: Uint8Array, bound: Uint8Array): Uint8Array {
  return Buffer.from(hkdfSync('sha256', seed, Buffer.alloc(0), bound, KEY_BYTES));
}
