/** Gets a demo user's access token from a running development identity provider, as `npm run token` does. */
import { z } from 'zod';
import { CLI_CLIENT_ID, DEMO_USER_GRANT } from './identifiers.js';

export interface DemoTokenRequest {
  readonly issuer: string;
  /** The secret of the command-line client, `readClientSecret(dir, CLI_CLIENT_ID)`. */
  readonly cliSecret: string;
  readonly username: string;
}

const REQUEST_TIMEOUT_MS = 10_000;

const metadataSchema = z.object({ token_endpoint: z.url() });
const tokenSchema = z.object({ access_token: z.string().min(1) });
const problemSchema = z.object({ error: z.string(), error_description: z.string().optional() });

/**
 * An access token of that demo user, valid for 8 hours.
 *
 * @throws Error that says why, if the provider refuses (`invalid_grant` for an unknown user) or does not answer
 */
export async function requestDemoToken({ issuer, cliSecret, username }: DemoTokenRequest): Promise<string> {
  const signal = AbortSignal.timeout(REQUEST_TIMEOUT_MS);
  const discovery = await fetch(`${issuer}/.well-known/openid-configuration`, { signal });
  if (!discovery.ok) throw new Error(`${issuer} is no identity provider (HTTP ${discovery.status})`);
  const { token_endpoint: tokenEndpoint } = metadataSchema.parse(await discovery.json());

  const answer = await fetch(tokenEndpoint, {
    method: 'POST',
    signal,
    headers: { authorization: `Basic ${Buffer.from(`${CLI_CLIENT_ID}:${cliSecret}`).toString('base64')}` },
    body: new URLSearchParams({ grant_type: DEMO_USER_GRANT, username }),
  });
  const body: unknown = await answer.json();
  if (answer.ok) return tokenSchema.parse(body).access_token;
  const { error, error_description: description } = problemSchema.parse(body);
  throw new Error(description === undefined ? error : `${error}: ${description}`);
}
