/** Gets access tokens from a running development identity provider, as `npm run token` does. */
import { randomBytes } from 'node:crypto';
import { importJWK, SignJWT } from 'jose';
import { z } from 'zod';
import { API_SCOPE, CLI_CLIENT_ID, DEMO_USER_GRANT } from './identifiers.js';
import type { SigningKey } from './keys.js';

export interface DemoTokenRequest {
  readonly issuer: string;
  /** The secret of the command-line client, `readCliSecret(dir)`. */
  readonly cliSecret: string;
  readonly username: string;
}

const REQUEST_TIMEOUT_MS = 10_000;

const metadataSchema = z.object({ token_endpoint: z.url() });
const tokenSchema = z.object({ access_token: z.string().min(1) });
const problemSchema = z.object({ error: z.string(), error_description: z.string().optional() });

export interface MachineTokenRequest {
  readonly issuer: string;
  readonly clientId: string;
  /** The client's own, `readClientKey(dir, clientId)`. */
  readonly key: SigningKey;
}

/**
 * An access token of that demo user, valid for 8 hours.
 *
 * @throws Error that says why, if the provider refuses (`invalid_grant` for an unknown user) or does not answer
 */
export async function requestDemoToken({ issuer, cliSecret, username }: DemoTokenRequest): Promise<string> {
  const authorization = `Basic ${Buffer.from(`${CLI_CLIENT_ID}:${cliSecret}`).toString('base64')}`;
  return requestToken(issuer, { grant_type: DEMO_USER_GRANT, username }, { authorization });
}

/**
 * An access token of a program for itself, by the client credentials grant: it proves by its key who it is (RFC 7523), and no secret is sent.
 *
 * @throws Error that says why, if the provider refuses (`invalid_client` for another key) or does not answer
 */
export async function requestMachineToken(request: MachineTokenRequest): Promise<string> {
  return requestToken(request.issuer, await clientAssertion(request));
}

/** What a program posts to get a token; good for one. */
export async function clientAssertion({ issuer, clientId, key }: MachineTokenRequest) {
  const assertion = await new SignJWT({
    iss: clientId,
    sub: clientId,
    aud: issuer,
    jti: randomBytes(16).toString('base64url'),
  })
    .setProtectedHeader({ alg: key.alg, kid: key.kid })
    .setIssuedAt()
    .setExpirationTime('1m')
    .sign(await importJWK(key));
  return {
    grant_type: 'client_credentials',
    scope: API_SCOPE,
    client_id: clientId,
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    client_assertion: assertion,
  };
}

async function requestToken(
  issuer: string,
  form: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>> = {},
): Promise<string> {
  const signal = AbortSignal.timeout(REQUEST_TIMEOUT_MS);
  const discovery = await fetch(`${issuer}/.well-known/openid-configuration`, { signal });
  if (!discovery.ok) throw new Error(`${issuer} is no identity provider (HTTP ${discovery.status})`);
  const { token_endpoint: tokenEndpoint } = metadataSchema.parse(await discovery.json());

  const answer = await fetch(tokenEndpoint, { method: 'POST', signal, headers, body: new URLSearchParams(form) });
  const body: unknown = await answer.json();
  if (answer.ok) return tokenSchema.parse(body).access_token;
  const { error, error_description: description } = problemSchema.parse(body);
  throw new Error(description === undefined ? error : `${error}: ${description}`);
}
