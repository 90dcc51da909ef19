import { z } from 'zod';
import { isMask } from '../masked.js';
import { MASK, ownIssue } from '../problems/fault-texts.js';

/** What people tell a case with a command or a decision: a mask anywhere in it would be kept, and sent to agencies, as the value. */
export const givenData = z.record(z.string(), z.unknown()).superRefine((data, context) => {
  for (const path of masksIn(data)) context.addIssue(ownIssue(path, MASK));
});

/** Where a mask stands, at any depth: how deep a body may be is limited before it is read. */
function masksIn(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (isMask(value)) return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => masksIn(inner, [...path, name]));
}
