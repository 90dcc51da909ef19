import { StandardSchemaValidationPipe } from '@nestjs/common';
import { Problem } from '../problems/problem.js';

/** Checks bodies and queries against the schema that their parameter names; what is wrong comes back field by field. */
export function bodyPipe(): StandardSchemaValidationPipe {
  return new StandardSchemaValidationPipe({
    exceptionFactory: (issues) =>
      new Problem('invalid-body', {
        errors: issues.map(({ path = [], message }) => ({
          pointer: `/${path.map((part) => String(typeof part === 'object' ? part.key : part)).join('/')}`,
          code: 'invalid',
          detail: message,
        })),
      }),
  });
}
