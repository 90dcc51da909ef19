import type { Instant } from '../values/time.js';
import type { IssuedDocument } from './effects.js';

/** What a branch made of the corrected data: `settled` is what the desk agreed on with an agency that had refused them. */
export const BRANCH_ANSWERS = ['told', 'taken', 'refused', 'settled'] as const;

/** The edition that a correction brought: by its digest, since a register may keep the number. */
export interface Edition {
  readonly digest: string;
  /** The request of the step, by its occurrence, whose result it stands for. */
  readonly perform: number;
}

/** One branch that was told of a correction. */
export interface ToldBranch {
  readonly answer: (typeof BRANCH_ANSWERS)[number];
  /** Absent where it issued none. */
  readonly issued?: Edition;
  /** The paper that a new one stands for. */
  readonly replaced?: IssuedDocument;
  readonly reason?: string;
}

/** One correction of an issued result, from its request on. */
export interface IssuedCorrection {
  /** The step whose result is wrong. */
  readonly step: string;
  /** As labels name them: `child.givenName`. */
  readonly fields: readonly string[];
  /** The other steps that are told something else with them. */
  readonly affects: readonly string[];
  readonly status: 'asked' | 'made' | 'refused';
  readonly askedAt: Instant;
  /** Who asked, as histories name actors. */
  readonly by: string;
  readonly endedAt?: Instant;
  readonly issued?: Edition;
  /** The paper that the corrected one stands for. */
  readonly replaced?: IssuedDocument;
  /** Why its agency refused it. */
  readonly reason?: string;
  /** By step; empty until it is made. */
  readonly branches: Readonly<Record<string, ToldBranch>>;
}
