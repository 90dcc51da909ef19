import { applyDecorators, HttpCode } from '@nestjs/common';
import { ApiBearerAuth, ApiCookieAuth, ApiResponse } from '@nestjs/swagger';
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
