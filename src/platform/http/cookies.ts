import type { Request } from 'express';

/**
 * The value of that cookie of the request, as it was sent.
 *
 * @returns undefined if there is none; of several the first, which is the one with the longest path (RFC 6265, § 5.4)
 */
export function cookieOf(request: Request, name: string): string | undefined {
  const prefix = `${name}=`;
  return (request.header('cookie') ?? '')
    .split(';')
    .map((pair) => pair.trim())
    .find((pair) => pair.startsWith(prefix))
    ?.slice(prefix.length);
}
