import type { Instant } from '../../../kernel/values/time.js';
import type { CaseState } from '../../../kernel/case-state.js';

/** Why data is erased before anybody has to keep it no longer. */
export const ERASURE_GROUNDS = ['request-of-the-person', 'period-over', 'unlawfully-kept'] as const;
export type ErasureGround = (typeof ERASURE_GROUNDS)[number];

/** What one person proposes and another decides; nothing is erased before. */
export interface Erasure {
  readonly id: string;
  readonly caseId: string;
  /** In which role the person is in that case: `mother`. */
  readonly role: string;
  readonly person: string;
  readonly retentionClass: string;
  readonly ground: ErasureGround;
  /** The number of the request or decision, as the agency files it. */
  readonly document?: string | undefined;
  readonly status: 'proposed' | 'approved' | 'refused';
  readonly proposedBy: string;
  /** Legal time. */
  readonly proposedAt: Instant;
  readonly approvedBy?: string | undefined;
  readonly refusedBy?: string | undefined;
  readonly decidedAt?: Instant | undefined;
}

export type ListedErasure = Erasure & { readonly code: string };

/** A case of the person, as far as it bears on whether data may go. */
export interface CaseOfPerson {
  readonly code: string;
  readonly state: CaseState;
  /** Whether an agency, the portal or the family is still to be told something. */
  readonly isTelling: boolean;
}

/** Whom a proposal is about, found by the case and the role. */
export interface FoundPerson {
  readonly caseId: string;
  readonly person: string;
  readonly cases: readonly CaseOfPerson[];
  /** Whether there is a key of that class that is not destroyed. */
  readonly isKept: boolean;
}

export interface ErasureRequest {
  readonly scope: string;
  readonly key: string;
  readonly digest: string;
}

export type Proposed =
  | { readonly kind: 'proposed'; readonly response: unknown }
  | { readonly kind: 'refused'; readonly code: 'idempotency-key-reused' | 'erasure-proposed-already' };

export interface ErasurePage {
  readonly items: readonly ListedErasure[];
  readonly nextCursor: string | null;
}

/** Proposals to erase, and the act itself. */
export abstract class Erasures {
  /** The person in that role of that case with all cases that the person is in; undefined: there is no such case or role. */
  abstract find(code: string, role: string, retentionClass: string): Promise<FoundPerson | undefined>;
  /** Keeps a proposal with the answer to its request; a repeat gets the first answer. */
  abstract propose(
    erasure: Erasure,
    request: ErasureRequest,
    responseOf: (kept: Erasure) => unknown,
  ): Promise<Proposed>;
  /**
   * Decides over a proposal while nobody else does, and while nobody uses a key. An approved one destroys the key, forgets what
   * finds the person again where the class holds it, and becomes an entry of the journal, in one transaction.
   *
   * @param decide - gives the decided proposal, or throws why not; the legal time is now
   * @returns the decided proposal; undefined: there is none of that id
   */
  abstract decide(
    id: string,
    decide: (erasure: ListedErasure, found: FoundPerson, at: Instant) => Erasure,
  ): Promise<ListedErasure | undefined>;
  /** The newest first. */
  abstract list(asked: {
    readonly status?: Erasure['status'] | undefined;
    readonly limit: number;
    readonly cursor?: string | undefined;
  }): Promise<ErasurePage>;
  abstract legalNow(): Promise<Instant>;
}
