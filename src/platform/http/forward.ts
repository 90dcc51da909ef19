import { request } from 'node:http';
import type { NextFunction, Request, Response } from 'express';
import { pipeline } from 'node:stream';
import { Problem } from '../problems/problem.js';

const RETRY_AFTER_S = 5;

/**
 * Hands requests under the prefix to another server on this machine, bytes as they are: the development identity provider
 * answers under our own port. Mounted before body parsers, which would eat the body.
 */
export function forwardTo(prefix: string, origin: string) {
  return (incoming: Request, outgoing: Response, next: NextFunction): void => {
    if (incoming.url !== prefix && !incoming.url.startsWith(`${prefix}/`) && !incoming.url.startsWith(`${prefix}?`)) {
      next();
      return;
    }
    const headers = {
      ...incoming.headers,
      'x-forwarded-host': incoming.headers.host,
      'x-forwarded-proto': incoming.protocol,
    };
    const forwarded = request(new URL(incoming.url, origin), { method: incoming.method, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      pipeline(answer, outgoing, ignore);
    });
    forwarded.on('error', (cause) =>
      next(new Problem('identity-provider-away', { retryAfterS: RETRY_AFTER_S, cause })),
    );
    pipeline(incoming, forwarded, ignore);
  };
}

/** A caller who went away is no error of ours, and one of the other server came as `error` above. */
function ignore(): void {
  return undefined;
}
