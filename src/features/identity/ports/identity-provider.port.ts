import type { Instant } from '../../../kernel/values/time.js';

/** What the browser keeps while it is away at the provider. */
export interface SignInAttempt {
  /** Comes back with the answer: the answer belongs to this attempt. */
  readonly state: string;
  /** Comes back inside the ID token: the token belongs to this attempt. */
  readonly nonce: string;
  /** Redeems the code (PKCE, RFC 7636): a code that somebody else caught is worth nothing. */
  readonly verifier: string;
}

/** Who signed in, as the provider proved. */
export interface SignedIn {
  readonly subject: string;
  readonly name: string | undefined;
  /** When it last asked the person who they are. */
  readonly authenticatedAt: Instant;
  /** For how many milliseconds the provider vouches for it; undefined if it does not say. */
  readonly validMs: number | undefined;
}

/** The OpenID provider of people, by the authorization code flow with PKCE. Its tokens stay inside the adapter. */
export abstract class IdentityProvider {
  /**
   * Begins an attempt. Somebody whom the provider has not asked lately is asked, also while its own session lasts.
   *
   * @param callback - where the browser brings the answer
   * @returns where the browser goes, and what it has to keep meanwhile
   * @throws SignInFailed if the provider does not answer
   */
  abstract begin(request: {
    readonly callback: URL;
    readonly language: 'vi' | 'en';
    /** `now`: they are asked in any case. */
    readonly proof: 'recent' | 'now';
  }): Promise<{ readonly continueAt: URL; readonly attempt: SignInAttempt }>;
  /**
   * Redeems the answer.
   *
   * @param answer - the callback as the browser called it, with its query
   * @throws SignInFailed if it proves nothing
   */
  abstract finish(answer: URL, attempt: SignInAttempt): Promise<SignedIn>;
  /**
   * Where the browser ends its session at the provider too.
   *
   * @param back - where it comes back to
   * @returns undefined if the provider has no such page, or does not answer
   */
  abstract endSessionAt(back: URL): Promise<URL | undefined>;
}
