import type { Comparison } from './operations.js';

type Counts = Pick<
  Comparison,
  'endedAt' | 'failure' | 'underWay' | 'refused' | 'sentAgain' | 'unknownHere' | 'stillDifferent'
>;

/** What a comparison came to: what a person has to see to first; equal is only what leaves nothing open. */
export function outcomeOf({ endedAt, failure, underWay, refused, sentAgain, unknownHere, stillDifferent }: Counts) {
  if (endedAt === undefined) return failure === undefined ? 'running' : 'failed';
  if (stillDifferent > 0) return 'stillDifferent';
  if (unknownHere > 0 || refused > 0) return 'lookInto';
  if (sentAgain > 0) return 'mended';
  return underWay > 0 ? 'restUnderWay' : 'equal';
}
