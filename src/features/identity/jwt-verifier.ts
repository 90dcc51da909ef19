import { createRemoteJWKSet, errors, jwtVerify } from 'jose';
import type { JWTVerifyGetKey } from 'jose';
import { instantFromMs } from '../../kernel/values/time.js';
import { Problem } from '../../platform/problems/problem.js';
import { TokenVerifier } from './ports/token-verifier.port.js';
import type { TokenHolder } from './ports/token-verifier.port.js';

/** The audience that access tokens for this API carry. */
const AUDIENCE = 'lienthong-api';

const RETRY_AFTER_S = 5;

const ALGORITHMS = ['ES256', 'EdDSA', 'RS256'];

/** Checks JWT access tokens (RFC 9068) against the provider's published keys. */
export class JwtVerifier extends TokenVerifier {
  private readonly keys: JWTVerifyGetKey;

  constructor(
    private readonly issuer: string,
    jwksUrl: URL,
  ) {
    super();
    this.keys = createRemoteJWKSet(jwksUrl);
  }

  async verify(token: string): Promise<TokenHolder | undefined> {
    try {
      const { payload } = await jwtVerify(token, this.keys, {
        issuer: this.issuer,
        audience: AUDIENCE,
        algorithms: ALGORITHMS,
        typ: 'at+jwt',
        requiredClaims: ['sub', 'exp', 'client_id'],
      });
      const { sub, client_id: client, exp, auth_time: authTime } = payload;
      if (sub === undefined || exp === undefined) return undefined;
      const kind = sub === client ? 'client' : 'person';
      const isPerson = kind === 'person' && typeof authTime === 'number';
      const authenticatedAt = isPerson ? instantFromMs(Math.floor(authTime * 1_000)) : undefined;
      return { subject: sub, kind, until: instantFromMs(Math.floor(exp * 1_000)), authenticatedAt };
    } catch (error) {
      if (isOfToken(error)) return undefined;
      throw new Problem('identity-provider-away', { retryAfterS: RETRY_AFTER_S, cause: error });
    }
  }
}

/** Whether the token is to blame, and not that the keys were not read. */
function isOfToken(error: unknown): boolean {
  if (error instanceof errors.JWKSTimeout || error instanceof errors.JWKSInvalid) return false;
  // What jose says of an answer without keys has no class of its own.
  return error instanceof errors.JOSEError && error.code !== errors.JOSEError.code;
}
