import { randomBytes } from 'node:crypto';
import { link, mkdir, open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { CipherSecrets } from './aes-part-cipher.js';

const KEY_BYTES = 32;

/**
 * The deployment's secrets from that folder (`DATA_DIR/keys`), made at the first start (files of mode 600). For development and
 * one-machine installations; a production deployment hands its secrets in from a key store.
 *
 * @throws Error if a key file does not hold 32 bytes as hex digits
 */
export async function loadOrCreateSecrets(dir: string): Promise<CipherSecrets> {
  await mkdir(dir, { recursive: true, mode: 0o700 });
  return {
    keyEncryptionKey: await loadOrCreate(join(dir, 'key-encryption.key')),
    tokenKey: await loadOrCreate(join(dir, 'person-token.key')),
  };
}

async function loadOrCreate(path: string): Promise<Uint8Array> {
  const stored = (await readIfThere(path)) ?? (await create(path));
  const key = Buffer.from(stored.trim(), 'hex');
  if (key.length !== KEY_BYTES) throw new Error(`${path} must hold ${KEY_BYTES} bytes as hex digits`);
  return key;
}

async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (isCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

/** Several processes may start at once: the link is atomic, the first one wins, and all use what it wrote. */
async function create(path: string): Promise<string> {
  const draft = `${path}.${randomBytes(6).toString('hex')}`;
  const file = await open(draft, 'wx', 0o600);
  try {
    await file.writeFile(`${randomBytes(KEY_BYTES).toString('hex')}\n`);
    await file.sync();
    await link(draft, path);
  } catch (error) {
    if (!isCode(error, 'EEXIST')) throw error;
  } finally {
    await file.close();
    await rm(draft);
  }
  return await readFile(path, 'utf8');
}

function isCode(error: unknown, code: string): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === code;
}
