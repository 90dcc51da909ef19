import { createCipheriv, createDecipheriv, createSecretKey, type KeyObject } from 'node:crypto';
import { assert, InvariantBroken } from '../../kernel/values/assert.js';
import { pooledRandomBytes } from '../clock/random-pool.js';

/** Of every key here. */
export const KEY_BYTES = 32;

const ALGORITHM = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** @throws InvariantBroken unless there are 32 bytes */
export function secretKey(bytes: Uint8Array): KeyObject {
  assert(bytes.length === KEY_BYTES, `a key has ${KEY_BYTES} bytes`);
  return createSecretKey(bytes);
}

/** What a ciphertext belongs to. JSON, because a mere joining of the names could be read in two ways. */
export function boundTo(...names: readonly string[]): Buffer {
  return Buffer.from(JSON.stringify(names), 'utf8');
}

/** AES-256-GCM as `nonce ‖ ciphertext ‖ tag`, with a random nonce. */
export function encrypt(key: KeyObject, clear: Uint8Array, bound: Uint8Array): Uint8Array {
  const nonce = pooledRandomBytes(NONCE_BYTES);
  const cipher = createCipheriv(ALGORITHM, key, nonce, { authTagLength: TAG_BYTES }).setAAD(bound);
  return Buffer.concat([nonce, cipher.update(clear), cipher.final(), cipher.getAuthTag()]);
}

/** @throws InvariantBroken if it was altered, or sealed with another key or for something else */
export function decrypt(key: KeyObject, sealed: Uint8Array, bound: Uint8Array): Buffer {
  assert(sealed.length >= NONCE_BYTES + TAG_BYTES, 'a ciphertext has a nonce and a tag');
  const decipher = createDecipheriv(ALGORITHM, key, sealed.subarray(0, NONCE_BYTES), { authTagLength: TAG_BYTES });
  decipher.setAAD(bound).setAuthTag(sealed.subarray(-TAG_BYTES));
  try {
    return Buffer.concat([decipher.update(sealed.subarray(NONCE_BYTES, -TAG_BYTES)), decipher.final()]);
  } catch (cause) {
    throw new InvariantBroken('the ciphertext was altered or belongs to another key, person or part', { cause });
  }
}
