import { Catch } from '@nestjs/common';
import type { ArgumentsHost, ExceptionFilter } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { Logger } from 'pino';
import { z } from 'zod';
import { requestIdOf } from '../../../platform/http/request-id.js';
import { SignInFailed } from '../ports/sign-in-failed.js';
import type { PublicAddress } from '../public-address.js';
import { keptAttempt } from './attempt-cookie.js';

/** What people do themselves; the rest is worth a look. */
const EXPECTED: readonly string[] = ['cancelled', 'lapsed', 'another-attempt'];

/** A browser is on its way: it gets to a page that says why, not a problem in JSON. */
@Catch(SignInFailed)
export class SignInFilter implements ExceptionFilter {
  constructor(
    private readonly log: Logger,
    private readonly address: PublicAddress,
  ) {}

  catch({ reason, detail }: SignInFailed, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<Request>();
    const requestId = requestIdOf(request);
    const level = EXPECTED.includes(reason) ? 'info' : 'warn';
    this.log[level]({ event: 'sign-in.failed', reason, detail, requestId }, 'a sign-in failed');
    const returnTo = this.address.pathTo(wishOf(request));
    const failure = new URLSearchParams({ signIn: reason, ...(returnTo !== '/' && { returnTo }) });
    http.getResponse<Response>().redirect(303, `/?${failure.toString()}`);
  }
}

/** Where the person wanted to go: as they asked when they began, or as the browser kept it while it was away. */
function wishOf(request: Request): string | undefined {
  return z.string().safeParse(request.query['returnTo']).data ?? keptAttempt(request)?.returnTo;
}
