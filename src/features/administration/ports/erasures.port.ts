import type { IdempotencyRecord } from '../../../engine/ports/records.js';
import type { CaseState } from '../../../kernel/case-state.js';
import type { RetentionClass } from '../../../kernel/procedure/procedure-version.js';
import type { Instant } from '../../../kernel/values/time.js';
import type { Viewer } from '../../../platform/http/viewer.js';
import type { HeldRoleRecord } from './standing.js';

/** Why data is erased. */
export const ERASURE_GROUNDS = ['request-of-the-person', 'period-over', 'unlawfully-kept'] as const;

/** Why a proposal is refused: a word of this list, because a text would say something of the person. */
export const ERASURE_REFUSALS = [
  'proposed-by-mistake',
  'person-not-proven',
  'ground-not-given',
  'still-needed',
] as const;

/** What one person proposes and another decides; nothing is erased before. */
export interface Erasure {
  readonly id: string;
  /** Of the case in which the person was found. */
  readonly code: string;
  /** In which role the person is in that case: `mother`. */
  readonly role: string;
  /** The how manieth of those who were in that role until a correction, from 1; absent of who is in it. */
  readonly former?: number | undefined;
  readonly person: string;
  readonly retentionClass: RetentionClass;
  readonly ground: (typeof ERASURE_GROUNDS)[number];
  /** The number under which the agency files the request or the decision. */
  readonly document?: string | undefined;
  readonly status: 'proposed' | 'approved' | 'refused';
  readonly proposedBy: string;
  /** Legal time, as the others. */
  readonly proposedAt: Instant;
  /** By which right it was proposed. */
  readonly proposedRule: string;
  readonly approvedBy?: string | undefined;
  readonly refusedBy?: string | undefined;
  readonly refusal?: (typeof ERASURE_REFUSALS)[number] | undefined;
  readonly decidedAt?: Instant | undefined;
  /** By which right it was decided. */
  readonly decidedRule?: string | undefined;
  /** By which the journal names the decision. */
  readonly decisionId?: string | undefined;
}

/** A case of a person, as far as it bears on whether the person's data may go. */
export interface CaseOfPerson {
  readonly code: string;
  readonly state: CaseState;
  /** Whether somebody is still to be told something of it. */
  readonly isTelling: boolean;
  /** Whether the person was in it by a mistyped personal id, and is in no role of it any more. */
  readonly isFormer: boolean;
}

/** Whom an erasure is about. */
export interface FoundPerson {
  readonly caseId: string;
  readonly person: string;
  /** All cases that the person is in, or was in until a correction. */
  readonly cases: readonly CaseOfPerson[];
  /** The classes of which there is a key. */
  readonly kept: readonly string[];
  /** Officers who are people of one of those cases themselves. */
  readonly involved: readonly string[];
  /** Who administers or did, with all of their time. */
  readonly roles: readonly HeldRoleRecord[];
  readonly legalNow: Instant;
}

/** Somebody of one case, with what is known of earlier erasures. */
export interface PersonOfCase extends FoundPerson {
  /** In all of these, or in this one until a correction. */
  readonly inRoles: readonly string[];
  readonly former?: number | undefined;
  /** The classes whose erasure waits for a decision. */
  readonly proposed: readonly string[];
  readonly erased: readonly { readonly retentionClass: string; readonly at: Instant }[];
}

/** Whom a case is or was about. */
export interface PeopleOfCase {
  readonly code: string;
  readonly state: CaseState;
  /** Who is in it, then who was. */
  readonly people: readonly PersonOfCase[];
}

/** What is kept of a proposal, and what its request is answered with. */
export interface ErasureProposal {
  readonly erasure: Erasure;
  readonly response: unknown;
}

/** What becomes of a proposal; approved, it says whether what finds the person again goes with the data. */
export interface ErasureDecision extends ErasureProposal {
  readonly forgetsPerson: boolean;
}

/** The answer to a request, or why there is none. */
export type ErasureAnswer =
  | { readonly kind: 'answered'; readonly response: unknown }
  | { readonly kind: 'refused'; readonly code: 'idempotency-key-reused' | 'erasure-proposed-already' };

/** The request that an answer belongs to. */
export type ErasureRequest = Pick<IdempotencyRecord, 'scope' | 'key' | 'digest'>;

/** Proposals to erase personal data, and the act itself. */
export abstract class Erasures {
  /**
   * Keeps a proposal with its entry in the journal and the answer to its request, all in one transaction while nobody else
   * administers; a repeat gets the first answer and keeps nothing.
   *
   * @param decide - what it throws is passed on, and nothing is kept
   * @returns undefined: there is no such case, or nobody in that role
   */
  abstract propose(
    asked: Pick<Erasure, 'code' | 'role' | 'former' | 'retentionClass'> & { readonly request: ErasureRequest },
    decide: (found: FoundPerson) => ErasureProposal,
  ): Promise<ErasureAnswer | undefined>;

  /**
   * Decides while nobody else administers and nobody uses a key. With an approved one the key is destroyed and the fact becomes an entry
   * of the journal, all in one transaction with the answer; a repeat gets the first answer.
   *
   * @param decide - what it throws is passed on, and nothing is changed
   * @returns undefined: there is none of that id
   */
  abstract decide(
    asked: { readonly id: string; readonly request: ErasureRequest },
    decide: (erasure: Erasure, found: FoundPerson) => ErasureDecision,
  ): Promise<ErasureAnswer | undefined>;

  /** Written down in the same transaction: it tells which cases somebody is in. @returns undefined: there is no such case */
  abstract people(viewer: Viewer, code: string): Promise<PeopleOfCase | undefined>;

  /** The newest first. */
  abstract list(asked: {
    readonly status?: Erasure['status'] | undefined;
    readonly limit: number;
    readonly cursor?: string | undefined;
  }): Promise<{ readonly items: readonly Erasure[]; readonly nextCursor: string | null }>;
}
