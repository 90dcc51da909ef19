import { applyDecorators, HttpCode, UseInterceptors } from '@nestjs/common';
import type { CallHandler, ExecutionContext } from '@nestjs/common';
import { ApiBearerAuth, ApiCookieAuth, ApiResponse } from '@nestjs/swagger';
import type { Response } from 'express';
import { tap } from 'rxjs';
import type { z } from 'zod';
import { problemSchema } from '../problems/problem-schema.js';

/** The status and shape with which a route answers, if there is one, and its problems: what OpenAPI says and the tests check. */
export function Answers(status: 200 | 201 | 202 | 204, schema?: z.ZodType) {
  return applyDecorators(
    HttpCode(status),
    ApiBearerAuth(),
    ApiCookieAuth(),
    ApiResponse(schema === undefined ? { status } : { status, standardSchema: schema }),
    ApiResponse({ status: 'default', description: 'application/problem+json', standardSchema: problemSchema }),
  );
}

/** Answers of that shape have another status than the usual one: less was done than was asked for, or it is done later. */
export function MayAnswer(status: 202, schema: z.ZodType) {
  return applyDecorators(
    ApiResponse({ status, standardSchema: schema }),
    UseInterceptors({
      intercept: (context: ExecutionContext, next: CallHandler) =>
        next.handle().pipe(
          tap((answer) => {
            if (schema.safeParse(answer).success) context.switchToHttp().getResponse<Response>().status(status);
          }),
        ),
    }),
  );
}
