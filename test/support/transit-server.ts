/** A Transit engine for tests: the routes that we use, with real ciphers, on a port of its own. */
import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import { z } from 'zod';
import { required } from '../../src/kernel/values/assert.js';

const NONCE_BYTES = 12;
const TAG_BYTES = 16;

const addressSchema = z.object({ port: z.int() });
const bodySchema = z.object({
  batch_input: z.array(z.object({ plaintext: z.string().optional(), ciphertext: z.string().optional() })).optional(),
  input: z.string().optional(),
  key_version: z.int().optional(),
  min_decryption_version: z.int().optional(),
  min_encryption_version: z.int().optional(),
  min_available_version: z.int().optional(),
});
type Body = z.infer<typeof bodySchema>;

/** Versions of one named key; the first one is number 1. */
interface Ring {
  readonly versions: Map<number, Buffer>;
  newest: number;
  lowest: number;
}

export interface TransitServer {
  readonly url: string;
  readonly token: string;
  /** The calls since it was last asked, as `decrypt/data-keys`. */
  readonly calls: () => readonly string[];
  /** While it is away every connection is broken off. */
  readonly setAway: (isAway: boolean) => void;
  /** While it hangs it takes calls and answers none, also not those that it took when it hangs no more. */
  readonly setHanging: (isHanging: boolean) => void;
  readonly stop: () => Promise<void>;
}

class Refused extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

/** @param names - of the keys that it has */
export async function startTransitServer(...names: readonly string[]): Promise<TransitServer> {
  const rings = new Map(names.map((name) => [name, aRing()]));
  const token = randomBytes(16).toString('hex');
  let isAway = false;
  let isHanging = false;
  let calls: string[] = [];
  const server = createServer((request, response) => {
    if (isAway) return void request.socket.destroy();
    if (isHanging) return void calls.push('hanging');
    void answerTo(rings, token, request).then(({ status, path, body }) => {
      calls.push(path);
      response.writeHead(status, { 'content-type': 'application/json' });
      return response.end(status === 204 ? undefined : JSON.stringify(body));
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${addressSchema.parse(server.address()).port}`,
    token,
    calls: () => {
      const made = calls;
      calls = [];
      return made;
    },
    setAway: (away) => {
      isAway = away;
      if (away) server.closeAllConnections();
    },
    setHanging: (hanging) => {
      isHanging = hanging;
    },
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function aRing(): Ring {
  return { versions: new Map([[1, randomBytes(32)]]), newest: 1, lowest: 1 };
}

async function answerTo(rings: ReadonlyMap<string, Ring>, token: string, request: IncomingMessage) {
  const path = String(request.url).replace('/v1/transit/', '');
  try {
    if (request.headers['x-vault-token'] !== token) throw new Refused(403, 'permission denied');
    const [verb, name, action] = path.split('/');
    const ring = rings.get(String(name));
    if (ring === undefined) throw new Refused(404, 'no such key');
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const body = bodySchema.parse(chunks.length === 0 ? {} : JSON.parse(Buffer.concat(chunks).toString('utf8')));
    return { path, ...resultOf(ring, `${verb}${verb === 'keys' && action ? `/${action}` : ''}`, body) };
  } catch (error) {
    const status = error instanceof Refused ? error.status : 500;
    return { path, status, body: { errors: [String(error)] } };
  }
}

function resultOf(ring: Ring, verb: string, body: Body): { readonly status: number; readonly body?: unknown } {
  switch (verb) {
    case 'encrypt':
      return together(body, ({ plaintext }) => ({ ciphertext: encrypt(ring, Buffer.from(plaintext ?? '', 'base64')) }));
    case 'decrypt':
      return together(body, ({ ciphertext }) => ({ plaintext: decrypt(ring, ciphertext ?? '').toString('base64') }));
    case 'rewrap':
      return together(body, ({ ciphertext }) => ({ ciphertext: encrypt(ring, decrypt(ring, ciphertext ?? '')) }));
    case 'hmac':
      return { status: 200, body: { data: { hmac: hmacOf(ring, body) } } };
    case 'keys':
      return { status: 200, body: { data: { latest_version: ring.newest, min_decryption_version: ring.lowest } } };
    case 'keys/rotate':
      ring.newest += 1;
      ring.versions.set(ring.newest, randomBytes(32));
      return { status: 204 };
    case 'keys/config':
      ring.lowest = body.min_decryption_version ?? ring.lowest;
      return { status: 204 };
    case 'keys/trim':
      return trimmed(ring, body.min_available_version ?? 0);
    default:
      throw new Refused(404, 'no such route');
  }
}

type Item = NonNullable<Body['batch_input']>[number];

/** One bad item makes the whole answer a 400, with the results of the others beside its error. */
function together({ batch_input: items }: Body, one: (item: Item) => Readonly<Record<string, string>>) {
  if (items === undefined || items.length === 0) throw new Refused(400, 'missing batch input to process');
  const results = items.map((item) => {
    try {
      return one(item);
    } catch (error) {
      return { error: String(error) };
    }
  });
  const status = results.some((result) => 'error' in result) ? 400 : 200;
  return { status, body: { data: { batch_results: results } } };
}

function encrypt({ versions, newest }: Ring, clear: Buffer): string {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', required(versions.get(newest), 'version'), nonce);
  const sealed = Buffer.concat([nonce, cipher.update(clear), cipher.final(), cipher.getAuthTag()]);
  return `vault:v${newest}:${sealed.toString('base64')}`;
}

function decrypt({ versions, lowest }: Ring, ciphertext: string): Buffer {
  const [, version, base64] = /^vault:v(\d+):(.+)$/.exec(ciphertext) ?? [];
  const key = versions.get(Number(version));
  if (key === undefined || Number(version) < lowest)
    throw new Refused(400, 'version is disallowed by policy (too old)');
  const sealed = Buffer.from(base64 ?? '', 'base64');
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, NONCE_BYTES));
  decipher.setAuthTag(sealed.subarray(-TAG_BYTES));
  return Buffer.concat([decipher.update(sealed.subarray(NONCE_BYTES, -TAG_BYTES)), decipher.final()]);
}

function hmacOf({ versions, newest }: Ring, { input, key_version: version = newest }: Body): string {
  const key = required(versions.get(version), 'version');
  const digest = createHmac('sha256', key)
    .update(Buffer.from(input ?? '', 'base64'))
    .digest('base64');
  return `vault:v${version}:${digest}`;
}

function trimmed(ring: Ring, lowest: number) {
  if (lowest > ring.lowest) throw new Refused(400, 'cannot be greater than minimum decryption version');
  for (const version of ring.versions.keys()) if (version < lowest) ring.versions.delete(version);
  return { status: 200, body: { data: { latest_version: ring.newest } } };
}
