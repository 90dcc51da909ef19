import { AuthorizationResponseError, ClientError, ResponseBodyError } from 'openid-client';
import { SignInFailed } from '../../features/identity/ports/sign-in-failed.js';
import type { SignInFailure } from '../../features/identity/ports/sign-in-failed.js';

/** What OAuth's error codes of the authorization endpoint mean to a person (RFC 6749, § 4.1.2.1; OpenID Connect Core, § 3.1.2.6). */
const ANSWERED: Readonly<Record<string, SignInFailure>> = {
  access_denied: 'cancelled',
  login_required: 'cancelled',
  interaction_required: 'cancelled',
  consent_required: 'cancelled',
  server_error: 'provider-unavailable',
  temporarily_unavailable: 'provider-unavailable',
};

/** What openid-client says that it met, where it is not that the answer proves nothing. */
const MET: Readonly<Record<string, SignInFailure>> = {
  OAUTH_TIMEOUT: 'provider-unavailable',
  OAUTH_RESPONSE_IS_NOT_CONFORM: 'provider-unavailable',
  OAUTH_RESPONSE_IS_NOT_JSON: 'provider-unavailable',
  OAUTH_PARSE_ERROR: 'provider-unavailable',
  OAUTH_JWT_TIMESTAMP_CHECK_FAILED: 'clock-differs',
};

/** An error of openid-client as a reason; what is no failure of the provider stays as it is. */
export function failedSignIn(error: unknown): unknown {
  if (error instanceof AuthorizationResponseError) return answered(error.error);
  if (error instanceof ResponseBodyError) return new SignInFailed('provider-refused', known(error.error));
  if (!(error instanceof ClientError)) return error;
  // What our own fetch threw comes back wrapped.
  if (error.cause instanceof SignInFailed) return error.cause;
  const code = error.code ?? 'unknown';
  if (isOfOldProof(error)) return new SignInFailed('provider-refused', 'auth_time');
  return new SignInFailed(MET[code] ?? 'provider-refused', code);
}

function answered(code: string): SignInFailed {
  return new SignInFailed(ANSWERED[code] ?? 'provider-refused', known(code));
}

/** The provider did not ask who it is, although it was told to: the clocks are not to blame. */
function isOfOldProof({ cause }: ClientError): boolean {
  const met = cause instanceof Error ? cause.cause : undefined;
  return typeof met === 'object' && met !== null && 'claim' in met && met.claim === 'auth_time';
}

/** It came through the browser: somebody may have written anything. */
function known(code: string): string {
  return /^[a-z_]{1,40}$/.test(code) ? code : 'unknown';
}
