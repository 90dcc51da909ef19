import type { Instant } from '../../../kernel/values/time.js';
import type { Viewer } from '../../../platform/http/viewer.js';

/** The rules, as findings name them. */
export const FINDING_RULES = ['volume', 'off-hours', 'unrelated-people', 'own-data', 'many-reveals'] as const;
export type FindingRule = (typeof FINDING_RULES)[number];

/** Accesses of one kind that somebody made on a day. */
export interface CountedAccesses {
  readonly count: number;
  /** The first ones, in order; not all of many. */
  readonly entries: readonly string[];
  readonly since?: Instant | undefined;
}

/** What one person read on one day that has ended, in one role. */
export interface ReaderDay {
  readonly actor: string;
  readonly role: string;
  /** In Vietnam: `2026-11-27`. */
  readonly day: string;
  readonly all: CountedAccesses;
  /** Before 7, from 18 o'clock, or at a weekend. */
  readonly offHours: CountedAccesses;
  /** Lookups of people who are in no case in which the office has a part. */
  readonly unrelated: CountedAccesses;
  /** Of their own data, as far as it is known who they are: in their own or a family's case, or in registers. */
  readonly own: CountedAccesses;
  /** Of masked values in full: each that was asked for with a reason, and each case that a claim showed to who then decided nothing of it. */
  readonly reveals: CountedAccesses;
}

/** Something that an inspector is to look at. */
export interface AccessFinding {
  readonly rule: FindingRule;
  readonly actor: string;
  readonly role: string;
  readonly day: string;
  readonly since: Instant;
  readonly found: number;
  /** Up to how many such accesses on a day the rule takes as normal. */
  readonly normal: number;
  readonly entries: readonly string[];
}

/** With what an inspector closes a finding. */
export interface FindingReason {
  readonly code: string;
  readonly text: string;
}

/** A finding as it is kept. */
export interface StoredFinding extends AccessFinding {
  readonly id: string;
  /** Legal time. */
  readonly foundAt: Instant;
  readonly closedAt?: Instant | undefined;
  /** `person:inspector` */
  readonly closedBy?: string | undefined;
  /** Absent also once the time is over for which reasons are kept. */
  readonly reason?: FindingReason | undefined;
}

/** Open ones, or the latest that were closed. */
export type FindingState = 'open' | 'closed';

/** What an inspector closes, why, and what makes two requests the same. */
export interface Closing {
  readonly id: string;
  readonly reason: FindingReason;
  readonly request: { readonly scope: string; readonly key: string; readonly digest: string };
}

/** What became of it; a repeated request is told the same again. */
export type ClosingAnswer =
  | { readonly kind: 'closed' }
  | {
      readonly kind: 'refused';
      readonly code: 'not-found' | 'finding-about-oneself' | 'finding-closed-already' | 'idempotency-key-reused';
    };

/** Findings about accesses, for inspectors. */
export abstract class AccessFindings {
  /** The latest day first, 200 at most. */
  abstract list(viewer: Viewer, state: FindingState): Promise<readonly StoredFinding[]>;
  abstract find(viewer: Viewer, id: string): Promise<StoredFinding | undefined>;

  /** Closes one that is open and about somebody else; that it was closed stands in the journal. */
  abstract close(viewer: Viewer, closing: Closing): Promise<ClosingAnswer>;
}

/** What the search for findings reads and keeps. */
export abstract class AccessWatch {
  /**
   * Looks through the next day that has ended and of which there are accesses that nobody has looked at, and remembers how far it came;
   * the first time it begins seven days ago. What is new among the findings is kept: of a person, a role, a rule and a day there is one. While
   * somebody looks nobody else does.
   *
   * @param judge - gets all that was read on that day
   * @returns whether it looked through one: there may be another
   */
  abstract look(judge: (days: readonly ReaderDay[]) => readonly AccessFinding[]): Promise<boolean>;
}
