import { createHash } from 'node:crypto';
import { createParamDecorator } from '@nestjs/common';
import type { ExecutionContext } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
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

const HEADER = {
  name: 'Idempotency-Key',
  required: true,
  description: 'A new key for each new request; a repeat with the same key gets the first answer again.',
  schema: { type: 'string' as const, minLength: 1, maxLength: KEY_LENGTH_MAX },
};

/** The `Idempotency-Key` of a mutating request, which OpenAPI then asks for; a request without one is refused. */
export function RequestKey(): ParameterDecorator {
  return (controller, method, position) => {
    keyIn()(controller, method, position);
    const route = method === undefined ? undefined : Object.getOwnPropertyDescriptor(controller, method);
    if (method !== undefined && route !== undefined) ApiHeader(HEADER)(controller, method, route);
  };
}

const keyIn = createParamDecorator((_data: unknown, context: ExecutionContext): RequestKeyParts => {
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
