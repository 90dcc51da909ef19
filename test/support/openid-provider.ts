/** An OpenID provider that answers what a test tells it to, signed with keys of its own. */
import { createServer } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { listenLocally } from '../../agency-systems/local-test-server.js';

const KEY_ID = 'one';

interface TokenAnswer {
  readonly claims: Readonly<Record<string, unknown>>;
  /** Relative to now, `1h` or `-1h`. */
  readonly expires: string;
  readonly forged: boolean;
  readonly more: Readonly<Record<string, unknown>>;
}

export interface TestProvider {
  readonly origin: string;
  readonly issuer: string;
  /** What the token endpoint answers from now on. */
  readonly answerTokens: (answer: Partial<TokenAnswer>) => void;
  /** What every endpoint answers from now on; undefined: what it was made for. */
  readonly answerAlways: (answer: { readonly status: number; readonly text: string } | undefined) => void;
  /** The last request to the token endpoint. */
  readonly tokenRequest: () => Readonly<Record<string, string>>;
  readonly stop: () => Promise<void>;
}

/**
 * Starts it on a free port.
 *
 * @param named - fields of the discovery document that differ
 */
export async function startOpenidProvider(named: Readonly<Record<string, unknown>> = {}): Promise<TestProvider> {
  const [own, other] = [await generateKeyPair('ES256'), await generateKeyPair('ES256')];
  const jwks = { keys: [{ ...(await exportJWK(own.publicKey)), kid: KEY_ID, alg: 'ES256', use: 'sig' }] };
  let told: Partial<TokenAnswer> = {};
  let always: { readonly status: number; readonly text: string } | undefined;
  let lastRequest: Readonly<Record<string, string>> = {};

  const idToken = ({ claims, expires = '1h', forged = false }: Partial<TokenAnswer>): Promise<string> =>
    new SignJWT({
      iss: issuer,
      aud: 'lienthong-web',
      sub: 'officer-7',
      auth_time: Math.floor(Date.now() / 1_000),
      ...claims,
    })
      .setProtectedHeader({ alg: 'ES256', kid: KEY_ID })
      .setIssuedAt()
      .setExpirationTime(expires)
      .sign(forged ? other.privateKey : own.privateKey);
  const answerTo = async (request: IncomingMessage): Promise<unknown> => {
    if (request.url === '/keys') return jwks;
    if (request.url !== '/token') return { ...discoveryOf(origin, issuer), ...named };
    lastRequest = Object.fromEntries(new URLSearchParams(await textOf(request)));
    return { access_token: 'opaque', token_type: 'Bearer', id_token: await idToken(told), ...told.more };
  };
  const server = createServer((request, response) => {
    void (async () => {
      const { status, text } = always ?? { status: 200, text: JSON.stringify(await answerTo(request)) };
      response.writeHead(status, { 'content-type': 'application/json' }).end(text);
    })();
  });
  const { origin, close } = await listenLocally(server);
  const issuer = typeof named['issuer'] === 'string' ? named['issuer'] : origin;
  return {
    origin,
    issuer,
    answerTokens: (answer) => (told = answer),
    answerAlways: (answer) => (always = answer),
    tokenRequest: () => lastRequest,
    stop: close,
  };
}

function discoveryOf(origin: string, issuer: string): Readonly<Record<string, unknown>> {
  return {
    issuer,
    authorization_endpoint: `${origin}/authorize`,
    token_endpoint: `${origin}/token`,
    jwks_uri: `${origin}/keys`,
    end_session_endpoint: `${origin}/end`,
    id_token_signing_alg_values_supported: ['ES256'],
    response_types_supported: ['code'],
    subject_types_supported: ['public'],
  };
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return text;
}
