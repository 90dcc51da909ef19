import type { z } from 'zod';
import { Problem } from '../problems/problem.js';

/** What a schema said of a body, field by field; `at` is where in the body the value stands that it checked. */
export function invalidBody({ issues }: z.ZodError, at = ''): Problem {
  return new Problem('invalid-body', {
    errors: issues.map(({ path, code, message }) => ({
      pointer: [at, ...path.map(String)].join('/'),
      code,
      detail: message,
    })),
  });
}
