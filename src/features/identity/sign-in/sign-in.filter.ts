import { Catch } from '@nestjs/common';
import type { ArgumentsHost, ExceptionFilter } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { Logger } from 'pino';
import { requestIdOf } from '../../../platform/http/request-id.js';
import { SignInFailed } from '../ports/sign-in-failed.js';

/** What people do themselves; the rest is worth a look. */
const EXPECTED: readonly string[] = ['cancelled', 'lapsed', 'another-attempt'];

/** A browser is on its way: it gets to a page that says why, not a problem in JSON. */
@Catch(SignInFailed)
export class SignInFilter implements ExceptionFilter {
  constructor(private readonly log: Logger) {}

  catch({ reason, detail }: SignInFailed, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const requestId = requestIdOf(http.getRequest<Request>());
    const level = EXPECTED.includes(reason) ? 'info' : 'warn';
    this.log[level]({ event: 'sign-in.failed', reason, detail, requestId }, 'a sign-in failed');
    http.getResponse<Response>().redirect(303, `/?signIn=${reason}`);
  }
}
