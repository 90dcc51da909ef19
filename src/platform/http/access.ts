import { SetMetadata } from '@nestjs/common';
import type { Act } from '../policy/policy.js';
import type { RateClass } from './request-rates.js';

/** Who may call a route. A route without one does not start. */
export type Access =
  | { readonly kind: 'public'; readonly because: string }
  | { readonly kind: 'signature' }
  | { readonly kind: 'signed-in' }
  | { readonly kind: 'acts'; readonly acts: readonly Act[] };

export const ACCESS = 'lienthong:access';

/** Whether a request of the route has to prove who it is from, by a token or a session. */
export function isForKnownCallers(
  access: Access | undefined,
): access is Extract<Access, { kind: 'signed-in' | 'acts' }> {
  return access?.kind === 'signed-in' || access?.kind === 'acts';
}

/** Only people who hold a role today that may do one of these acts, to something at least. */
export function Allow(...acts: readonly [Act, ...(readonly Act[])]) {
  return SetMetadata<string, Access>(ACCESS, { kind: 'acts', acts });
}

/** Everybody who is signed in. */
export function AllowSignedIn() {
  return SetMetadata<string, Access>(ACCESS, { kind: 'signed-in' });
}

/** Path parameters and their values; none: every request of the route. */
export type FreshSignInRule = Readonly<Record<string, readonly string[]>>;

export const FRESH_SIGN_IN = 'lienthong:fresh-sign-in';

/** Only people who have just proved who they are: what it does could do great harm. `only`: where path parameters have such values. */
export function FreshSignIn(only: FreshSignInRule = {}) {
  return SetMetadata<string, FreshSignInRule>(FRESH_SIGN_IN, only);
}

/** Agency systems, by the signature on the message itself. */
export function AllowSignature() {
  return SetMetadata<string, Access>(ACCESS, { kind: 'signature' });
}

/** Everybody; the reason is for the reviewer. */
export function AllowEverybody(because: string) {
  return SetMetadata<string, Access>(ACCESS, { kind: 'public', because });
}

export const RATE_CLASS = 'lienthong:rate-class';

/** Counted as that, and not as a reading or a change like others. */
export function CountedAs(rateClass: Extract<RateClass, 'search' | 'sign-in'>) {
  return SetMetadata<string, RateClass>(RATE_CLASS, rateClass);
}
