import type { Request, Response } from 'express';
import { z } from 'zod';
import { cookieOf } from '../../../platform/http/cookies.js';
import { COOKIE_OPTIONS } from '../session-cookie.js';

const ATTEMPT_COOKIE = '__Host-sign-in';
const ATTEMPT_MS_MAX = 600_000;

const attemptSchema = z.object({
  state: z.string().min(1),
  nonce: z.string().min(1),
  verifier: z.string().min(1),
  /** A path of ours. */
  returnTo: z.string(),
});
type Attempt = z.infer<typeof attemptSchema>;

/** Lets the browser keep the attempt while it is away; another one in the same browser takes its place. */
export function keepAttempt(response: Response, attempt: Attempt): void {
  const value = Buffer.from(new URLSearchParams(attempt).toString()).toString('base64url');
  response.cookie(ATTEMPT_COOKIE, value, { ...COOKIE_OPTIONS, maxAge: ATTEMPT_MS_MAX });
}

/** The attempt that the browser kept; undefined if it kept none that can be read. */
export function keptAttempt(request: Request): Attempt | undefined {
  const kept = new URLSearchParams(Buffer.from(cookieOf(request, ATTEMPT_COOKIE) ?? '', 'base64url').toString());
  return attemptSchema.safeParse(Object.fromEntries(kept)).data;
}

/** An attempt is for one answer. */
export function forgetAttempt(response: Response): void {
  response.clearCookie(ATTEMPT_COOKIE, COOKIE_OPTIONS);
}
