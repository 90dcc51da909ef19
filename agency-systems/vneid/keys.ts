/** The development identity provider's keys and those of its clients, made once and kept in `DATA_DIR/keys`. */
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { calculateJwkThumbprint } from 'jose';
import { z } from 'zod';
import { readOrCreate } from '../_shared/read-or-create.js';
import { CLI_CLIENT_ID, MACHINE_CLIENT_IDS, SIGNING_ALGORITHM } from './identifiers.js';
import type { MachineClientId } from './identifiers.js';

const signingKeySchema = z.object({
  kty: z.literal('EC'),
  crv: z.literal('P-256'),
  x: z.string(),
  y: z.string(),
  d: z.string(),
  kid: z.string(),
  use: z.literal('sig'),
  alg: z.literal(SIGNING_ALGORITHM),
});
const signingKeysSchema = z.object({ keys: z.array(signingKeySchema).min(1) });

/** A private JSON Web Key. */
export type SigningKey = z.infer<typeof signingKeySchema>;

export interface VneidKeys {
  readonly signing: { readonly keys: SigningKey[] };
  /** Of the command line, which is a person at this machine. */
  readonly cliSecret: string;
  /** With what each machine client proves who it is (RFC 7523). */
  readonly clientKeys: ReadonlyMap<MachineClientId, SigningKey>;
}

/**
 * Reads the keys of that folder, or makes what is missing. Tokens stay valid over a restart, because the keys stay.
 *
 * The folder gets mode 700, each file 600: `vneid-signing-keys.json`, `vneid-client-<id>.key.json` for each machine client, so that a
 * client reads its own key and no other, and the secret of the command line.
 */
export async function loadOrCreateKeys(dir: string): Promise<VneidKeys> {
  await mkdir(dir, { recursive: true, mode: 0o700 });
  const signing = await readOrCreate(join(dir, 'vneid-signing-keys.json'), async () =>
    JSON.stringify({ keys: [await newSigningKey()] }),
  );
  const clientKeys = MACHINE_CLIENT_IDS.map(async (id) => {
    const key = await readOrCreate(keyPath(dir, id), async () => JSON.stringify(await newSigningKey()));
    return [id, signingKeySchema.parse(JSON.parse(key))] as const;
  });
  return {
    signing: signingKeysSchema.parse(JSON.parse(signing)),
    cliSecret: await readOrCreate(secretPath(dir), () => randomBytes(32).toString('base64url')),
    clientKeys: new Map(await Promise.all(clientKeys)),
  };
}

/** The secret of the command line; fails with ENOENT before the identity provider has started once. */
export async function readCliSecret(dir: string): Promise<string> {
  return readFile(secretPath(dir), 'utf8');
}

/** The private key of one machine client; fails with ENOENT before the identity provider has started once. */
export async function readClientKey(dir: string, id: MachineClientId): Promise<SigningKey> {
  return signingKeySchema.parse(JSON.parse(await readFile(keyPath(dir, id), 'utf8')));
}

function secretPath(dir: string): string {
  return join(dir, `vneid-client-${CLI_CLIENT_ID}.secret`);
}

function keyPath(dir: string, id: MachineClientId): string {
  return join(dir, `vneid-client-${id}.key.json`);
}

async function newSigningKey(): Promise<object> {
  const jwk = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' });
  return { ...jwk, kid: await calculateJwkThumbprint(jwk), use: 'sig', alg: SIGNING_ALGORITHM };
}
