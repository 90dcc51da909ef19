import type { z } from 'zod';
import { faultTexts, ownIssue } from '../problems/fault-texts.js';
import { Problem } from '../problems/problem.js';

/** What a schema said of a value, field by field; `at` is where in the body the value stands. */
export function invalidBody({ issues }: Pick<z.ZodError, 'issues'>, value: unknown, at = ''): Problem {
  return new Problem('invalid-body', {
    errors: issues.map((issue) => ({
      pointer: [at, ...issue.path.map(token)].join('/'),
      code: issue.code,
      detail: faultTexts(issue, valueAt(value, issue.path)),
    })),
  });
}

/** Passes on what an inner schema said of a value that stands at that path. */
export function passOn(
  { issues }: Pick<z.ZodError, 'issues'>,
  context: z.RefinementCtx,
  { value, at }: { readonly value: unknown; readonly at: readonly string[] },
): void {
  for (const issue of issues)
    context.addIssue(ownIssue([...at, ...issue.path], faultTexts(issue, valueAt(value, issue.path))));
}

/** RFC 6901, § 3. */
function token(part: PropertyKey): string {
  return String(part).replaceAll('~', '~0').replaceAll('/', '~1');
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (within, part) => (typeof within === 'object' && within !== null ? Reflect.get(within, part) : undefined),
    value,
  );
}
