import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AesPartCipher, type CipherKeys } from '../../src/adapters/cipher/aes-part-cipher.js';
import { FileKeyStore } from '../../src/adapters/cipher/file-key-store.js';
import { MessageSeal } from '../../src/adapters/cipher/message-seal.js';
import type { KeyStore } from '../../src/engine/ports/key-store.port.js';

const MESSAGE_KEY = '019ac000-0000-7000-8000-0000000000aa';

/** A key store in a folder of its own; the folder goes at once, the key stays in memory. */
export function aKeyStore(): KeyStore {
  const folder = mkdtempSync(join(tmpdir(), 'keys-'));
  try {
    return new FileKeyStore(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A cipher whose keys nobody else has, unless they are given. */
export function aPartCipher(keys: Partial<Pick<CipherKeys, 'store' | 'indexKey'>> = {}): AesPartCipher {
  const { store = aKeyStore(), indexKey = randomBytes(32) } = keys;
  return new AesPartCipher({ store, indexKey, messages: new MessageSeal([[MESSAGE_KEY, randomBytes(32)]]) });
}
