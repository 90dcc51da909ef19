import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  buildEndSessionUrl,
  calculatePKCECodeChallenge,
  customFetch,
  discovery,
  enableNonRepudiationChecks,
  None,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client';
import type { Configuration } from 'openid-client';
import { IdentityProvider } from '../../features/identity/ports/identity-provider.port.js';
import type { SignedIn, SignInAttempt } from '../../features/identity/ports/identity-provider.port.js';
import { SignInFailed } from '../../features/identity/ports/sign-in-failed.js';
import { instantFromMs } from '../../kernel/values/time.js';
import { failedSignIn } from './failed-sign-in.js';

/** Of one request to the provider: a person waits for it. */
const TIMEOUT_S = 5;

export interface OpenidIdentityProviderOptions {
  readonly issuer: URL;
  /** Where this process reads the discovery document of the issuer. */
  readonly discoveryUrl: URL;
  readonly clientId: string;
  /** Absent: a public client, whose codes only PKCE protects. */
  readonly clientSecret: string | undefined;
  /** Nobody signs in whom the provider last asked longer ago, in seconds: else one click would undo the end of a session. */
  readonly recentS: number;
}

/** Any OpenID provider, through openid-client; it is asked for its addresses at the first sign-in, not at the start. */
export class OpenidIdentityProvider extends IdentityProvider {
  private known: Promise<Configuration> | undefined;

  constructor(private readonly options: OpenidIdentityProviderOptions) {
    super();
  }

  async begin({ callback, language, proof }: Parameters<IdentityProvider['begin']>[0]) {
    const attempt = { state: randomState(), nonce: randomNonce(), verifier: randomPKCECodeVerifier() };
    try {
      const continueAt = buildAuthorizationUrl(await this.configuration(), {
        redirect_uri: callback.href,
        scope: 'openid profile',
        state: attempt.state,
        nonce: attempt.nonce,
        code_challenge: await calculatePKCECodeChallenge(attempt.verifier),
        code_challenge_method: 'S256',
        ui_locales: language,
        max_age: String(this.options.recentS),
        ...(proof === 'now' && { prompt: 'login' }),
      });
      return { continueAt, attempt };
    } catch (error) {
      throw failedSignIn(error);
    }
  }

  async finish(answer: URL, { state, nonce, verifier }: SignInAttempt): Promise<SignedIn> {
    try {
      const tokens = await authorizationCodeGrant(await this.configuration(), answer, {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: verifier,
        idTokenExpected: true,
        maxAge: this.options.recentS,
      });
      const claims = tokens.claims();
      if (claims?.auth_time === undefined) throw new Error('openid-client gave no claims that it demands');
      const { sub: subject, name, auth_time: authTime } = claims;
      const validMs = tokens.expires_in === undefined ? undefined : tokens.expires_in * 1_000;
      return {
        subject,
        name: typeof name === 'string' ? name : undefined,
        authenticatedAt: instantFromMs(Math.floor(authTime * 1_000)),
        validMs,
      };
    } catch (error) {
      throw failedSignIn(error);
    }
  }

  async endSessionAt(back: URL): Promise<URL | undefined> {
    // The session here has ended already: that of the provider is worth a try, not an error.
    const configuration = await this.configuration().catch(() => undefined);
    if (configuration?.serverMetadata().end_session_endpoint === undefined) return undefined;
    return buildEndSessionUrl(configuration, { post_logout_redirect_uri: back.href });
  }

  /** Asked for until it is known, and then kept. */
  private configuration(): Promise<Configuration> {
    this.known ??= this.discover().catch((error: unknown) => {
      this.known = undefined;
      throw error;
    });
    return this.known;
  }

  private discover(): Promise<Configuration> {
    const { issuer, discoveryUrl, clientId, clientSecret } = this.options;
    // HTTP only where the operator wrote it: on this machine, or inside the network of the deployment.
    const isInsecure = [issuer, discoveryUrl].some(({ protocol }) => protocol === 'http:');
    return discovery(issuer, clientId, clientSecret, clientSecret === undefined ? None() : undefined, {
      timeout: TIMEOUT_S,
      // The signature of the ID token is checked too: over HTTP it is all that proves where the token came from.
      execute: [enableNonRepudiationChecks, ...(isInsecure ? [allowInsecureRequests] : [])],
      [customFetch]: (url, { body, ...request }) =>
        fetch(isDiscovery(url) ? discoveryUrl : url, { ...request, body: body ?? null }).catch(noAnswer),
    });
  }
}

function isDiscovery(url: string): boolean {
  return url.endsWith('/.well-known/openid-configuration');
}

/** There was no connection, or not in time. */
function noAnswer(): never {
  throw new SignInFailed('provider-unavailable', 'no-answer');
}
