/**
 * Signing keys as both sides read them: Ed25519, the private half as PKCS #8 in PEM. In development both find all keys in one
 * folder, under these names; in production each side brings its own.
 */
import { createPrivateKey, createPublicKey, generateKeyPairSync } from 'node:crypto';
import type { KeyObject } from 'node:crypto';

export interface KeyPair {
  readonly id: string;
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
}

/** The file of a party's private key in the folder of development keys; the party is `engine`, or an agency's key. */
export function keyFileName(party: string): string {
  return `${party}-signing.pem`;
}

/** A new private key, as it stands in its file. */
export function newPrivateKeyPem(): string {
  return generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
}

/** The party's key pair, from what stands in its file. */
export function keyPairOf(party: string, privateKeyPem: string): KeyPair {
  const privateKey = createPrivateKey(privateKeyPem);
  return { id: `${party}-1`, privateKey, publicKey: createPublicKey(privateKey) };
}
