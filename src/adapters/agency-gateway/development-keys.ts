import { loadOrCreateKeyPair } from '../../../agency-contract/keys.js';
import type { SigningKey } from '../../../agency-contract/signature.js';
import { AGENCY_KEYS } from '../../../agency-contract/wire.js';
import type { AgencyKey } from './contract-callback-verifier.js';

/** The key with which the engine signs, from the development keys. */
export function engineSigningKey(folder: string): SigningKey {
  return loadOrCreateKeyPair(folder, 'engine');
}

/** The public key of each agency, from the development keys. */
export function agencyPublicKeys(folder: string): ReadonlyMap<string, AgencyKey> {
  return new Map(AGENCY_KEYS.map((agency) => [agency, loadOrCreateKeyPair(folder, agency)]));
}
