/** The development keys with which engine and agencies sign, in `DATA_DIR/keys`. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { keyFileName, keyPairOf, newPrivateKeyPem, type KeyPair } from '../agency-contract/keys.js';
import { AGENCY_KEYS } from '../agency-contract/wire.js';
import { readOrCreate } from './_shared/read-or-create.js';

export interface SigningKeys {
  readonly engine: KeyPair;
  /** @throws RangeError for what is no agency */
  readonly of: (agency: string) => KeyPair;
}

/** Reads the keys of that folder, or makes what is missing: the engine may start before or after us. */
export async function loadOrCreateSigningKeys(folder: string): Promise<SigningKeys> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const load = async (party: string) =>
    keyPairOf(party, await readOrCreate(join(folder, keyFileName(party)), newPrivateKeyPem));
  const agencies = await Promise.all(AGENCY_KEYS.map(async (agency) => [agency, await load(agency)] as const));
  const pairs = new Map<string, KeyPair>(agencies);
  return {
    engine: await load('engine'),
    of: (agency) => {
      const pair = pairs.get(agency);
      if (pair === undefined) throw new RangeError(`${agency} has no key`);
      return pair;
    },
  };
}
