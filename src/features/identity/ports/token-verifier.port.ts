import type { Instant } from '../../../kernel/values/time.js';

/** Who a token speaks for, as the identity provider says; what they may do is ours to say. */
export interface TokenHolder {
  readonly subject: string;
  readonly kind: 'person' | 'client';
  /** When the token expires, in unshifted time. */
  readonly until: Instant;
  /** When the person last proved to be that person; undefined: the token does not say, or speaks for a machine. */
  readonly authenticatedAt: Instant | undefined;
}

/** Checks access tokens: issuer, audience, signature, type and time. */
export abstract class TokenVerifier {
  /**
   * The holder, or undefined for a token that proves nothing.
   *
   * @throws Problem `identity-provider-away` if that cannot be told now
   */
  abstract verify(token: string): Promise<TokenHolder | undefined>;
}
