import { createHmac, hkdfSync, type KeyObject } from 'node:crypto';
import { z } from 'zod';
import type { KeyStore } from '../../engine/ports/key-store.port.js';
import { KeysNotReady, PartCipher } from '../../engine/ports/part-cipher.port.js';
import type { AnswerName, ClearPart, SealedFile, SealedPart } from '../../engine/ports/part-cipher.port.js';
import type { PartRecord, PersonKeyRecord } from '../../engine/ports/records.js';
import { canonicalJson } from '../../kernel/values/canonical.js';
import { assert, required } from '../../kernel/values/assert.js';
import { isRecord } from '../../kernel/values/records.js';
import { pooledRandomBytes } from '../clock/random-pool.js';
import { bindingOf, boundKey } from './bound-key.js';
import { commitmentTo } from './commitment.js';
import { LeastRecentlyUsed } from './least-recently-used.js';
import type { MessageSeal } from './message-seal.js';
import { personToken } from './person-token.js';
import { boundTo, decrypt, encrypt, KEY_BYTES, secretKey } from './sealed-bytes.js';

const SALT_BYTES = 32;
/** Some hundred bytes each: the people of all cases that are on their way. */
const OPENED_KEYS_MAX = 20_000;

const saltedSchema = z.strictObject({
  salt: z.hex().length(2 * SALT_BYTES),
  data: z.custom<Readonly<Record<string, unknown>>>(isRecord),
});

/** A part in the clear with the salt of its commitment, which an auditor needs to check the event's header. */
export interface SaltedPart {
  readonly salt: Uint8Array;
  readonly data: Readonly<Record<string, unknown>>;
}

interface OpenedKey {
  readonly record: PersonKeyRecord;
  readonly key: KeyObject;
}

/** What a cipher works with. */
export interface CipherKeys {
  readonly store: KeyStore;
  /** Makes the tokens by which a person is found again; 32 bytes. */
  readonly indexKey: Uint8Array;
  readonly messages: MessageSeal;
}

/**
 * AES-256-GCM with `nonce ‖ ciphertext ‖ tag` as its stored form. A wrapped key is bound to its id, person and retention
 * class, a part to its key's id, its person and its name: moved to another row it no longer opens.
 */
export class AesPartCipher extends PartCipher {
  readonly #store: KeyStore;
  readonly #indexKey: KeyObject;
  readonly #messages: MessageSeal;
  readonly #openedKeys = new LeastRecentlyUsed<OpenedKey>(OPENED_KEYS_MAX);

  constructor({ store, indexKey, messages }: CipherKeys) {
    super();
    this.#store = store;
    this.#indexKey = secretKey(indexKey);
    this.#messages = messages;
  }

  async prepare(keys: readonly PersonKeyRecord[], newKeys = 0): Promise<void> {
    const missing = keys.filter((key) => this.#atHand(key) === undefined);
    if (missing.length > 0) {
      const opened = await this.#store.open(missing.map(boundKey));
      for (const [index, record] of missing.entries()) this.#remember(record, required(opened[index], 'a data key'));
    }
    if (newKeys > 0) await this.#store.prepare(newKeys);
  }

  async renew(): Promise<void> {
    await this.#store.renew();
  }

  newKey(id: string, person: string, retentionClass: string): PersonKeyRecord {
    const made = this.#store.newKeyAtHand(bindingOf({ id, person, retentionClass }));
    if (made === undefined) throw new KeysNotReady([], 1);
    const record = { id, person, retentionClass, wrapped: made.wrapped, kek: made.kek };
    this.#remember(record, made.clear);
    return record;
  }

  seal(key: PersonKeyRecord, part: ClearPart): SealedPart {
    assert(key.person === part.person, 'a part is sealed under a key of its own person');
    const salt = pooledRandomBytes(SALT_BYTES);
    const data = canonicalJson(part.data);
    const clear = Buffer.from(`{"data":${data},"salt":"${salt.toString('hex')}"}`);
    const bound = boundTo('part', key.id, part.person, part.part);
    return {
      keyId: key.id,
      ciphertext: encrypt(this.#unwrap(key), clear, bound),
      commitment: commitmentTo(salt, data),
    };
  }

  open(key: PersonKeyRecord, part: PartRecord): Readonly<Record<string, unknown>> {
    return this.openSalted(key, part).data;
  }

  /** @throws KeysNotReady; InvariantBroken if the key is not the part's or the part was altered */
  openSalted(key: PersonKeyRecord, part: PartRecord): SaltedPart {
    assert(key.id === part.keyId && key.person === part.person, 'a part opens only with its own key');
    const bound = boundTo('part', key.id, part.person, part.part);
    const clear = decrypt(this.#unwrap(key), part.ciphertext, bound);
    const { salt, data } = saltedSchema.parse(JSON.parse(clear.toString('utf8')));
    return { salt: Buffer.from(salt, 'hex'), data };
  }

  sealAnswer(keys: readonly PersonKeyRecord[], of: AnswerName, content: Uint8Array): Uint8Array {
    const bound = bindingOfAnswer(of);
    return keys.length === 0 ? this.#messages.seal(bound, content) : encrypt(this.#together(keys), content, bound);
  }

  openAnswer(keys: readonly PersonKeyRecord[], of: AnswerName, sealed: Uint8Array): Uint8Array {
    const bound = bindingOfAnswer(of);
    return keys.length === 0 ? this.#messages.open(bound, sealed) : decrypt(this.#together(keys), sealed, bound);
  }

  sealFile(id: string, content: Uint8Array): SealedFile {
    const key = pooledRandomBytes(KEY_BYTES);
    return { key, sealed: encrypt(secretKey(key), content, boundTo('file', id)) };
  }

  openFile(id: string, key: Uint8Array, sealed: Uint8Array): Uint8Array {
    return decrypt(secretKey(key), sealed, boundTo('file', id));
  }

  messageToken(raw: Uint8Array): string {
    return createHmac('sha256', this.#indexKey).update(boundTo('message')).update(raw).digest('hex');
  }

  tokenOf(personalId: string): string {
    return personToken(this.#indexKey, personalId);
  }

  nameToken(word: string, birthYear?: string): string {
    const bound = boundTo('name-word', word, ...(birthYear === undefined ? [] : [birthYear]));
    return createHmac('sha256', this.#indexKey).update(bound).digest('hex');
  }

  alikeToken(feature: string, values: readonly string[]): string {
    return createHmac('sha256', this.#indexKey)
      .update(boundTo('alike', feature, ...values))
      .digest('hex');
  }

  #unwrap(key: PersonKeyRecord): KeyObject {
    const opened = this.#atHand(key);
    if (opened === undefined) throw new KeysNotReady([key], 0);
    return opened;
  }

  /** One key made of several: whoever lacks one of them knows nothing of it. */
  #together(keys: readonly PersonKeyRecord[]): KeyObject {
    const missing = keys.filter((key) => this.#atHand(key) === undefined);
    if (missing.length > 0) throw new KeysNotReady(missing, 0);
    const inOrder = keys.toSorted((one, other) => (one.id < other.id ? -1 : 1));
    const secret = Buffer.concat(inOrder.map((key) => this.#unwrap(key).export()));
    const info = boundTo('answer-key', ...inOrder.map(({ id }) => id));
    return secretKey(Buffer.from(hkdfSync('sha256', secret, '', info, KEY_BYTES)));
  }

  /** Remembered by the whole record: who no longer has the wrapped key finds nothing here either. */
  #atHand(record: PersonKeyRecord): KeyObject | undefined {
    const known = this.#openedKeys.get(record.id);
    if (known !== undefined && isSame(known.record, record)) return known.key;
    const opened = this.#store.openAtHand(boundKey(record));
    return opened && this.#remember(record, opened);
  }

  #remember(record: PersonKeyRecord, clear: Uint8Array): KeyObject {
    const key = secretKey(clear);
    this.#openedKeys.put(record.id, { record, key });
    return key;
  }
}

function bindingOfAnswer({ agency, messageId, position }: AnswerName): Uint8Array {
  return boundTo('answer', agency, messageId, String(position));
}

function isSame(one: PersonKeyRecord, other: PersonKeyRecord): boolean {
  return (
    one.person === other.person &&
    one.retentionClass === other.retentionClass &&
    Buffer.compare(one.wrapped, other.wrapped) === 0
  );
}
