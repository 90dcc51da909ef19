import { createCipheriv, createDecipheriv, createHmac, createSecretKey, type KeyObject } from 'node:crypto';
import { z } from 'zod';
import { PartCipher, type ClearPart, type SealedPart } from '../../engine/ports/part-cipher.port.js';
import type { PartRecord, PersonKeyRecord } from '../../engine/ports/records.js';
import { canonicalJson } from '../../kernel/values/canonical.js';
import { assert, InvariantBroken } from '../../kernel/values/assert.js';
import { isRecord } from '../../kernel/values/records.js';
import { pooledRandomBytes } from '../clock/random-pool.js';
import { commitmentTo } from './commitment.js';
import { LeastRecentlyUsed } from './least-recently-used.js';

const ALGORITHM = 'aes-256-gcm';
const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
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

/** The two secrets of a deployment, 32 bytes each. */
export interface CipherSecrets {
  /** Wraps the people's data keys. */
  readonly keyEncryptionKey: Uint8Array;
  /** Makes the tokens by which a person is found again. */
  readonly tokenKey: Uint8Array;
}

/**
 * AES-256-GCM with `nonce ‖ ciphertext ‖ tag` as its stored form. A wrapped key is bound to its id, person and retention
 * class, a part to its key's id, its person and its name: moved to another row it no longer opens.
 */
export class AesPartCipher extends PartCipher {
  readonly #keyEncryptionKey: KeyObject;
  readonly #tokenKey: KeyObject;
  readonly #openedKeys = new LeastRecentlyUsed<OpenedKey>(OPENED_KEYS_MAX);

  constructor(secrets: CipherSecrets) {
    super();
    this.#keyEncryptionKey = secretKey(secrets.keyEncryptionKey);
    this.#tokenKey = secretKey(secrets.tokenKey);
  }

  newKey(id: string, person: string, retentionClass: string): PersonKeyRecord {
    const bound = boundTo('person-key', id, person, retentionClass);
    return {
      id,
      person,
      retentionClass,
      wrapped: encrypt(this.#keyEncryptionKey, pooledRandomBytes(KEY_BYTES), bound),
    };
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

  /** @throws InvariantBroken if the key is not the part's or the part was altered */
  openSalted(key: PersonKeyRecord, part: PartRecord): SaltedPart {
    assert(key.id === part.keyId && key.person === part.person, 'a part opens only with its own key');
    const bound = boundTo('part', key.id, part.person, part.part);
    const clear = decrypt(this.#unwrap(key), part.ciphertext, bound);
    const { salt, data } = saltedSchema.parse(JSON.parse(clear.toString('utf8')));
    return { salt: Buffer.from(salt, 'hex'), data };
  }

  sealMessage(agency: string, messageId: string, raw: Uint8Array): Uint8Array {
    return encrypt(this.#keyEncryptionKey, raw, boundTo('message', agency, messageId));
  }

  openMessage(agency: string, messageId: string, sealed: Uint8Array): Uint8Array {
    return decrypt(this.#keyEncryptionKey, sealed, boundTo('message', agency, messageId));
  }

  tokenOf(personalId: string): string {
    return createHmac('sha256', this.#tokenKey).update(personalId, 'utf8').digest('hex');
  }

  nameToken(word: string, birthYear?: string): string {
    const bound = boundTo('name-word', word, ...(birthYear === undefined ? [] : [birthYear]));
    return createHmac('sha256', this.#tokenKey).update(bound).digest('hex');
  }

  /** Remembered by the whole record: who no longer has the wrapped key finds nothing here either. */
  #unwrap(key: PersonKeyRecord): KeyObject {
    const opened = this.#openedKeys.get(key.id, () => this.#open(key));
    return isSame(opened.record, key) ? opened.key : this.#open(key).key;
  }

  #open(record: PersonKeyRecord): OpenedKey {
    const bound = boundTo('person-key', record.id, record.person, record.retentionClass);
    return { record, key: secretKey(decrypt(this.#keyEncryptionKey, record.wrapped, bound)) };
  }
}

function isSame(one: PersonKeyRecord, other: PersonKeyRecord): boolean {
  return (
    one.person === other.person &&
    one.retentionClass === other.retentionClass &&
    Buffer.compare(one.wrapped, other.wrapped) === 0
  );
}

function secretKey(bytes: Uint8Array): KeyObject {
  assert(bytes.length === KEY_BYTES, `a key has ${KEY_BYTES} bytes`);
  return createSecretKey(bytes);
}

/** JSON, because a mere joining of the names could be read in two ways. */
function boundTo(...names: readonly string[]): Buffer {
  return Buffer.from(JSON.stringify(names), 'utf8');
}

function encrypt(key: KeyObject, clear: Uint8Array, bound: Uint8Array): Uint8Array {
  const nonce = pooledRandomBytes(NONCE_BYTES);
  const cipher = createCipheriv(ALGORITHM, key, nonce, { authTagLength: TAG_BYTES }).setAAD(bound);
  return Buffer.concat([nonce, cipher.update(clear), cipher.final(), cipher.getAuthTag()]);
}

function decrypt(key: KeyObject, sealed: Uint8Array, bound: Uint8Array): Buffer {
  assert(sealed.length >= NONCE_BYTES + TAG_BYTES, 'a ciphertext has a nonce and a tag');
  const decipher = createDecipheriv(ALGORITHM, key, sealed.subarray(0, NONCE_BYTES), { authTagLength: TAG_BYTES });
  decipher.setAAD(bound).setAuthTag(sealed.subarray(-TAG_BYTES));
  try {
    return Buffer.concat([decipher.update(sealed.subarray(NONCE_BYTES, -TAG_BYTES)), decipher.final()]);
  } catch (cause) {
    throw new InvariantBroken('the ciphertext was altered or belongs to another key, person or part', { cause });
  }
}
