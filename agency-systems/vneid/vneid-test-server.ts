/** For specs: the real provider behind a real server on a free port, with keys in a folder of its own. */
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRemoteJWKSet, jwtVerify } from 'jose';
import { listenLocally } from '../local-test-server.js';
import { DEMO_POSTS } from '../../agency-contract/demo-posts.js';
import { API_AUDIENCE } from './identifiers.js';
import { loadOrCreateKeys, type VneidKeys } from './keys.js';
import { createVneid, type RequestHandler } from './vneid.js';

export interface RunningVneid {
  readonly issuer: string;
  readonly handler: RequestHandler;
  readonly keys: VneidKeys;
  /** The claims of an access token which that issuer signed for the API; throws for any other. */
  readonly claimsOf: (token: string) => Promise<Readonly<Record<string, unknown>>>;
  readonly post: (path: string, form: Record<string, string>, basic?: string) => Promise<PostAnswer>;
  /** Makes the provider anew from the stored keys, as a restarted process would. */
  readonly restart: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

export interface PostAnswer {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

export async function startVneid(): Promise<RunningVneid> {
  const dir = await mkdtemp(join(tmpdir(), 'vneid-'));
  const keys = await loadOrCreateKeys(dir);
  let current: RequestHandler | undefined;
  const handler: RequestHandler = (req, res) => current?.(req, res);
  const { origin, close } = await listenLocally(createServer(handler));
  const issuer = `${origin}/vneid`;
  current = createVneid({ issuer, keys, users: DEMO_POSTS });

  return {
    issuer,
    handler,
    keys,
    claimsOf: async (token) => {
      const published = createRemoteJWKSet(new URL(`${issuer}/jwks`));
      return (await jwtVerify(token, published, { issuer, audience: API_AUDIENCE, typ: 'at+jwt' })).payload;
    },
    post: (path, form, basic) => postForm(`${issuer}${path}`, form, basic),
    restart: async () => {
      current = createVneid({ issuer, keys: await loadOrCreateKeys(dir), users: DEMO_POSTS });
    },
    stop: async () => {
      await close();
      await rm(dir, { recursive: true });
    },
  };
}

async function postForm(url: string, form: Record<string, string>, basic?: string): Promise<PostAnswer> {
  const response = await fetch(url, {
    method: 'POST',
    headers: basic === undefined ? {} : { authorization: `Basic ${Buffer.from(basic).toString('base64')}` },
    body: new URLSearchParams(form),
  });
  const body: unknown = await response.json();
  return { status: response.status, body: { ...Object(body) } };
}
