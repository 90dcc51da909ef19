/** Why a sign-in comes to nothing; the page that the person lands on says what to do. */
export type SignInFailure =
  /** The person gave up, or the provider does not let them in. */
  | 'cancelled'
  /** Nothing is known of the attempt: it took too long, or the browser keeps no cookies. */
  | 'lapsed'
  /** The answer is that of another attempt, perhaps of another tab. */
  | 'another-attempt'
  /** The identity provider does not answer. */
  | 'provider-unavailable'
  /** The provider does not take the code, or what it says is not proved to be for us and this attempt. */
  | 'provider-refused'
  /** What it says is over, or not yet in force, by our clock. */
  | 'clock-differs'
  /** Too many sign-ins came from there in a minute. */
  | 'too-often'
  /** The session cannot be stored. */
  | 'store-unavailable';

/** A sign-in came to nothing. What it carries may stand in the log: no code, no token, no name. */
export class SignInFailed extends Error {
  override readonly name = 'SignInFailed';
  constructor(
    readonly reason: SignInFailure,
    /** The error code of the library or of OAuth, for the operator. */
    readonly detail?: string,
  ) {
    super(`the sign-in failed: ${reason}`);
  }
}
