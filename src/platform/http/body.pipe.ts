import { StandardSchemaValidationPipe } from '@nestjs/common';
import type { z } from 'zod';
import { invalidBody } from './invalid-body.js';

/** Checks bodies and queries against the schema that their parameter names; what is wrong comes back field by field. */
export class BodyPipe extends StandardSchemaValidationPipe {
  protected override validate<T = unknown>(...asked: Parameters<StandardSchemaValidationPipe['validate']>) {
    const result = super.validate<T>(...asked);
    if (!(result instanceof Promise) && result.issues !== undefined)
      throw invalidBody({ issues: result.issues.filter(isOfZod) }, asked[0]);
    return result;
  }
}

/** Every schema here is one of zod, which says more than the standard asks for. */
function isOfZod(issue: object): issue is z.core.$ZodIssue {
  return 'code' in issue;
}
