import type { Instant } from '../../../kernel/values/time.js';
import { table } from '../table.js';

/** A comparison of what the portal shows with what it was told; counts are there once it has ended. */
export interface ComparisonRow {
  readonly destination: string;
  readonly round: number;
  readonly startedAt: Instant;
  readonly leaseUntil: Instant;
  readonly endedAt?: Instant | undefined;
  readonly failure?: string | undefined;
  readonly same: number;
  readonly underWay: number;
  readonly refused: number;
  readonly sentAgain: number;
  readonly unknownThere: number;
  readonly unknownHere: number;
  readonly codesUnknownHere: readonly string[];
  readonly stillDifferent: number;
  /** Ids of the cases that differed. */
  readonly different: readonly string[];
}

export const portalComparisons = table<ComparisonRow>({
  name: 'portal_comparisons',
  key: ['destination', 'round'],
  whenKnown: 'replace',
  columns: {
    destination: 'text',
    round: 'bigint',
    startedAt: 'timestamptz',
    leaseUntil: 'timestamptz',
    endedAt: 'timestamptz?',
    failure: 'text?',
    same: 'integer',
    underWay: 'integer',
    refused: 'integer',
    sentAgain: 'integer',
    unknownThere: 'integer',
    unknownHere: 'integer',
    codesUnknownHere: 'text[]',
    stillDifferent: 'integer',
    different: 'uuid[]',
  },
});
