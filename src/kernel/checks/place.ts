/** Where a walk can be, and the moves that lead on. */
import type { ExploredCase, Move } from './explored-case.js';

/** A configuration that a case can be in, with a shortest way there. */
export interface Place {
  readonly at: ExploredCase;
  readonly story: readonly string[];
  readonly next: readonly Edge[];
}

/** A move from a place: the case right after it, with the effects of this move, and the place that it is counted to. */
export interface Edge {
  readonly move: Move;
  readonly after: ExploredCase;
  readonly to: Place;
}
