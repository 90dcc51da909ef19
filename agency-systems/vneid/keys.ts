/** The development identity provider's keys and its clients' secrets, made once and kept in `DATA_DIR/keys`. */
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { calculateJwkThumbprint } from 'jose';
import { z } from 'zod';
import { AGENCY_KEYS } from '../../agency-contract/wire.js';
import { readOrCreate } from '../_shared/read-or-create.js';
import { CLI_CLIENT_ID, SIGNING_ALGORITHM } from './identifiers.js';

/** Machine clients that sign in as themselves: the National Portal and every agency system. */
export const MACHINE_CLIENT_IDS = ['portal', ...AGENCY_KEYS] as const;

export type ConfidentialClientId = typeof CLI_CLIENT_ID | (typeof MACHINE_CLIENT_IDS)[number];

const CONFIDENTIAL_CLIENT_IDS: readonly ConfidentialClientId[] = [CLI_CLIENT_ID, ...MACHINE_CLIENT_IDS];

const signingKeysSchema = z.object({
  keys: z
    .array(
      z.object({
        kty: z.literal('EC'),
        crv: z.literal('P-256'),
        x: z.string(),
        y: z.string(),
        d: z.string(),
        kid: z.string(),
        use: z.literal('sig'),
        alg: z.literal(SIGNING_ALGORITHM),
      }),
    )
    .min(1),
});

/** A private JSON Web Key Set. */
export type SigningKeys = z.infer<typeof signingKeysSchema>;

export interface VneidKeys {
  readonly signing: SigningKeys;
  readonly clientSecrets: ReadonlyMap<ConfidentialClientId, string>;
}

/**
 * Reads the keys of that folder, or makes what is missing. Tokens stay valid over a restart, because the keys stay.
 *
 * The folder gets mode 700, each file 600: `vneid-signing-keys.json` and one `vneid-client-<id>.secret` for each client, so
 * that a client reads its own secret and no other.
 */
export async function loadOrCreateKeys(dir: string): Promise<VneidKeys> {
  await mkdir(dir, { recursive: true, mode: 0o700 });
  const signing = await readOrCreate(join(dir, 'vneid-signing-keys.json'), newSigningKeys);
  const secrets = CONFIDENTIAL_CLIENT_IDS.map(async (id) => {
    const secret = await readOrCreate(secretPath(dir, id), () => randomBytes(32).toString('base64url'));
    return [id, secret] as const;
  });
  return {
    signing: signingKeysSchema.parse(JSON.parse(signing)),
    clientSecrets: new Map(await Promise.all(secrets)),
  };
}

/** The secret of one client; fails with ENOENT before the identity provider has started once. */
export async function readClientSecret(dir: string, id: ConfidentialClientId): Promise<string> {
  return readFile(secretPath(dir, id), 'utf8');
}

function secretPath(dir: string, id: ConfidentialClientId): string {
  return join(dir, `vneid-client-${id}.secret`);
}

async function newSigningKeys(): Promise<string> {
  const jwk = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' });
  const kid = await calculateJwkThumbprint(jwk);
  return JSON.stringify({ keys: [{ ...jwk, kid, use: 'sig', alg: SIGNING_ALGORITHM }] });
}
