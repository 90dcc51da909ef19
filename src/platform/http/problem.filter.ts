import { Catch, HttpException } from '@nestjs/common';
import type { ArgumentsHost, ExceptionFilter } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { Logger } from 'pino';
import { languageOf, Problem, problemBody } from '../problems/problem.js';
import type { ProblemCode } from '../problems/problem-catalogue.js';
import { requestIdOf } from './request-id.js';

const CODE_OF_STATUS: Readonly<Record<number, ProblemCode>> = {
  400: 'invalid-body',
  401: 'unauthenticated',
  403: 'forbidden',
  404: 'not-found',
  413: 'payload-too-large',
  415: 'unsupported-media-type',
  429: 'too-many-requests',
};

/** Every error becomes problem+json in the caller's language; causes and stack traces stay in the log. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  /** @param passingProblem - what an error of the store or of the keys means, if it is one that passes */
  constructor(
    private readonly log: Logger,
    private readonly passingProblem: (error: unknown) => Problem | undefined,
  ) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    this.answer(error, http.getRequest<Request>(), http.getResponse<Response>());
  }

  /** The same for what never came to a route. */
  answer(error: unknown, request: Request, response: Response): void {
    const problem = this.problemOf(error, request);
    // An answer that has begun cannot become another: its connection ends, so that nobody takes the part for the whole.
    if (response.headersSent) {
      response.destroy();
      return;
    }
    const body = problemBody(problem, languageOf(request.header('accept-language')), requestIdOf(request));
    if (problem.retryAfterS !== undefined) response.setHeader('retry-after', String(problem.retryAfterS));
    const challenge = challengeOf(problem);
    if (challenge !== undefined) response.setHeader('www-authenticate', challenge);
    response.status(body.status).type('application/problem+json').send(JSON.stringify(body));
  }

  private problemOf(error: unknown, request: Request): Problem {
    const named = error instanceof Problem ? error : this.passingProblem(error);
    if (named !== undefined) return named;
    const status = error instanceof HttpException ? error.getStatus() : statusIn(error);
    const code = CODE_OF_STATUS[status];
    if (code !== undefined) return new Problem(code);
    if (isGoneAway(error)) return new Problem('internal', { cause: error });
    this.log.error({ event: 'request.failed', requestId: requestIdOf(request), err: error }, 'request failed');
    return new Problem('internal', { cause: error });
  }
}

/** Who asked for a file closed the connection before its end; nothing is wrong with us. */
function isGoneAway(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ECONNABORTED';
}

/** What a client has to prove (RFC 9110, 11.6.1), and how fresh (RFC 9470, 3). */
function challengeOf({ code, details }: Problem): string | undefined {
  if (code === 'unauthenticated') return 'Bearer';
  if (details.authenticatedWithinS === undefined) return undefined;
  return `Bearer error="insufficient_user_authentication", max_age=${details.authenticatedWithinS}`;
}

/** Body parsers throw plain errors that carry the status. */
function statusIn(error: unknown): number {
  if (typeof error !== 'object' || error === null || !('status' in error)) return 500;
  return typeof error.status === 'number' ? error.status : 500;
}
