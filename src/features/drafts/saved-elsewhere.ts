import { Problem } from '../../platform/problems/problem.js';
import type { DraftOutline } from './ports/draft-store.port.js';

/** What is asked for is about an older revision than the one that is kept. */
export function savedElsewhere({ revision, savedAt }: DraftOutline): Problem {
  return new Problem('draft-changed', { newer: { revision, savedAt } });
}
