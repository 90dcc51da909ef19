/** Why signing in did not work, as the server writes it into the address: `/?signIn=cancelled`. */
const FAILURES = [
  'cancelled',
  'lapsed',
  'another-attempt',
  'provider-unavailable',
  'provider-refused',
  'clock-differs',
  'too-often',
  'store-unavailable',
] as const;
export type SignInFailure = (typeof FAILURES)[number];

export function signInFailureIn(search: string): SignInFailure | undefined {
  const code = new URLSearchParams(search).get('signIn');
  if (code === null) return undefined;
  return FAILURES.find((failure) => failure === code) ?? 'provider-refused';
}
