import { existsSync, linkSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { keyFileName, keyPairOf, newPrivateKeyPem, type KeyPair } from '../../../agency-contract/keys.js';
import type { SigningKey } from '../../../agency-contract/signature.js';
import { AGENCY_KEYS } from '../../../agency-contract/wire.js';
import type { AgencyKey } from './contract-callback-verifier.js';

/** The key with which the engine signs, from the development keys. */
export function engineSigningKey(folder: string): SigningKey {
  return loadOrCreate(folder, 'engine');
}

/** The public key of each agency, from the development keys. */
export function agencyPublicKeys(folder: string): ReadonlyMap<string, AgencyKey> {
  return new Map(AGENCY_KEYS.map((agency) => [agency, loadOrCreate(folder, agency)]));
}

/** Made by whoever comes first, the engine or an agency system; mode 600 in a folder of mode 700. */
function loadOrCreate(folder: string, party: string): KeyPair {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, keyFileName(party));
  if (!existsSync(file)) create(folder, file);
  return keyPairOf(party, readFileSync(file, 'utf8'));
}

/** The link is atomic: the first one wins, and both sides read what it wrote. */
function create(folder: string, file: string): void {
  const drafts = mkdtempSync(join(folder, 'draft-'));
  try {
    const draft = join(drafts, 'key.pem');
    writeFileSync(draft, newPrivateKeyPem(), { mode: 0o600 });
    linkSync(draft, file);
  } catch (error) {
    if (!existsSync(file)) throw error;
  } finally {
    rmSync(drafts, { recursive: true });
  }
}
