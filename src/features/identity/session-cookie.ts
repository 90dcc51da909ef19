import type { CookieOptions, Request } from 'express';
import { cookieOf } from '../../platform/http/cookies.js';

/** `__Host-`: only this host can set it, over a secure connection, for all of its paths. */
export const SESSION_COOKIE = '__Host-lienthong';

/** No script reads it. A page of another site sends it along only when somebody follows a link to us. */
export const COOKIE_OPTIONS: CookieOptions = { secure: true, httpOnly: true, sameSite: 'lax', path: '/' };

/** The id of the session that the browser says it has. */
export function sessionIdOf(request: Request): string | undefined {
  return cookieOf(request, SESSION_COOKIE);
}
