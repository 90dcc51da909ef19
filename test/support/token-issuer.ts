/** Signs access tokens as an identity provider would, or as somebody who would like to be one. */
import { createServer } from 'node:http';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { listenLocally } from '../../agency-systems/local-test-server.js';

export interface TokenIssuer {
  readonly issuer: string;
  readonly jwksUrl: URL;
  /** A good token of a person for the API, but for what is said. */
  readonly token: (
    claims?: Readonly<Record<string, unknown>>,
    header?: Readonly<Record<string, unknown>>,
    key?: Parameters<SignJWT['sign']>[0],
  ) => Promise<string>;
  /** The published key, as text. */
  readonly publicKey: string;
  /** What the address of the keys answers from now on. */
  readonly answerKeys: (status: number) => void;
  readonly stop: () => Promise<void>;
}

const KEY_ID = 'current';

/** @param nowS - seconds since 1970 */
export async function startTokenIssuer(nowS: number): Promise<TokenIssuer> {
  const { publicKey, privateKey } = await generateKeyPair('ES256');
  const jwk = { ...(await exportJWK(publicKey)), kid: KEY_ID, alg: 'ES256', use: 'sig' };
  let status = 200;
  const server = createServer((_request, response) => {
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify({ keys: [jwk] }));
  });
  const { origin, close } = await listenLocally(server);
  const good = { iss: origin, aud: 'lienthong-api', sub: 'desk-officer', client_id: 'lienthong-web', exp: nowS + 600 };
  return {
    issuer: origin,
    jwksUrl: new URL('/jwks', origin),
    token: (claims = {}, header = {}, key = privateKey) =>
      new SignJWT({ ...good, ...claims })
        .setProtectedHeader({ alg: 'ES256', kid: KEY_ID, typ: 'at+jwt', ...header })
        .sign(key),
    publicKey: JSON.stringify(jwk),
    answerKeys: (answer) => (status = answer),
    stop: close,
  };
}
