import { createHash } from 'node:crypto';
import { createParamDecorator } from '@nestjs/common';
import type { ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import { Problem } from '../problems/problem.js';
import { viewerOf } from './viewer.js';

/** What makes two requests the same: actor and route, the client's key, and a digest of the body. */
export interface RequestKeyParts {
  readonly scope: string;
  readonly key: string;
  readonly digest: string;
}

const KEY_LENGTH_MAX = 200;

/** The `Idempotency-Key` of a mutating request; a request without one is refused. */
export const RequestKey = createParamDecorator((_data: unknown, context: ExecutionContext): RequestKeyParts => {
  const request = context.switchToHttp().getRequest<Request>();
  const key = request.header('idempotency-key')?.trim();
  if (key === undefined || key === '' || key.length > KEY_LENGTH_MAX) throw new Problem('missing-idempotency-key');
  const route: unknown = request.route?.path;
  return {
    scope: `${viewerOf(request)?.subject ?? 'nobody'} ${request.method} ${String(route)} ${Object.values(request.params).join('/')}`,
    key,
    digest: createHash('sha256')
      .update(JSON.stringify(request.body ?? null, inOrder))
      .digest('hex'),
  };
});

/** The same body says the same in whatever order its fields come. */
function inOrder(_name: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}
