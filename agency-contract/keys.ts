/** Development keys of the two sides: Ed25519, in a folder that both can read. In production each side brings its own. */
import { createPrivateKey, createPublicKey, generateKeyPairSync, randomUUID } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface KeyPair {
  readonly id: string;
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
}

/**
 * The key pair of that name (`engine`, or an agency's key), made at the first call; the private half has mode 600.
 *
 * @param folder - created with mode 700 if it is missing
 */
export function loadOrCreateKeyPair(folder: string, name: string): KeyPair {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, `${name}-signing.pem`);
  if (!existsSync(file)) {
    const { privateKey } = generateKeyPairSync('ed25519');
    // Two processes may start together: the link is atomic, the first one wins, and both read what it wrote.
    const draft = `${file}.${randomUUID()}`;
    writeFileSync(draft, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 });
    if (!existsSync(file)) linkFirst(draft, file);
    rmSync(draft);
  }
  const privateKey = createPrivateKey(readFileSync(file));
  return { id: `${name}-1`, privateKey, publicKey: createPublicKey(privateKey) };
}

function linkFirst(draft: string, file: string): void {
  try {
    linkSync(draft, file);
  } catch (error) {
    if (!existsSync(file)) throw error;
  }
}
