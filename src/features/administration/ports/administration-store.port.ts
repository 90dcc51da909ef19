import type { DecisionRecord, ProposalRecord, ChangeRecord } from './change-record.js';
import type { Standing, StandingWrites } from './standing.js';

/** What an administrator asks for, as far as the store needs to know. */
export interface AskedAct {
  /** What makes two requests the same. */
  readonly request: { readonly scope: string; readonly key: string; readonly digest: string };
  /** The proposal that is decided; absent: one is made. */
  readonly changeId?: string | undefined;
  /** The office that a new proposal closes. */
  readonly closing?: string | undefined;
}

/** What an act is decided by. */
export interface LoadedAct {
  readonly standing: Standing;
  /** The proposal that is decided; absent if there is none. */
  readonly change?: ChangeRecord | undefined;
}

/** What an act writes, and what its request is answered with, also when it is repeated. */
export interface ActWrites {
  readonly proposal?: ProposalRecord;
  readonly decision?: DecisionRecord;
  readonly standing?: StandingWrites;
  readonly answer: { readonly id: string; readonly status: string };
}

/** What a repeated request is told. */
export type ActAnswer =
  | { readonly kind: 'done'; readonly answer: unknown }
  | { readonly kind: 'refused'; readonly code: 'idempotency-key-reused' };

/** Administrative acts: one after the other, in all processes, so that each is decided by what the one before has left. */
export abstract class AdministrationStore {
  /**
   * Loads what holds, lets the act be decided, and writes what it changes with its entry in the journal and the answer to its
   * request, all in one transaction. What `decide` throws undoes it.
   */
  abstract act(asked: AskedAct, decide: (loaded: LoadedAct) => ActWrites): Promise<ActAnswer>;
}
