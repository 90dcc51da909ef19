import type { CaseRecord } from '../../../engine/ports/records.js';
import type { Obstacle } from '../../../kernel/migration/plan-reason.js';
import type { Facts } from '../../../kernel/values/facts.js';
import type { Instant } from '../../../kernel/values/time.js';

/** Which open cases are to go on by which version. */
export interface MigrationScope {
  readonly procedure: string;
  readonly fromVersion: number;
  readonly toVersion: number;
  /** The desk that took them in; absent: any. */
  readonly office?: string | undefined;
  /** By step: why the target's steps that the applications never told of are left out. */
  readonly leftOut: Facts;
}

/** A migration of many cases that two administrators decided. */
export interface MigrationRecord extends MigrationScope {
  /** Of the proposal, which the journal names. */
  readonly id: string;
  readonly approvedAt: Instant;
  /** `waiting` until its cases are counted. */
  readonly state: 'waiting' | 'running' | 'stopped' | 'done';
  readonly stoppedBy?: string | undefined;
}

/**
 * What became of one case. `failed`: its move broke, which is no reason against it; the case stays as it was, an operator has the incident, and
 * it may have its turn again.
 */
export const MIGRATION_OUTCOMES = ['migrated', 'refused', 'no-longer-open', 'other-version', 'failed'] as const;
export type MigrationOutcome = (typeof MIGRATION_OUTCOMES)[number];

/** One case of a migration; without an outcome its turn has not come. */
export interface MigrationItem {
  readonly migrationId: string;
  readonly caseId: string;
  readonly outcome?: MigrationOutcome | undefined;
  readonly obstacles?: readonly Obstacle[] | undefined;
  readonly at?: Instant | undefined;
}

/** How far a migration is: cases by outcome. */
export interface MigrationProgress extends MigrationRecord {
  readonly cases: number;
  readonly outcomes: Readonly<Partial<Record<MigrationOutcome, number>>>;
}

/** A case with the headers of its history. */
export interface MigratableCase {
  readonly record: CaseRecord;
  readonly headers: readonly Uint8Array[];
}

/** Open cases that may go on by another version, and the migrations of many of them. */
export abstract class Migrations {
  abstract case(code: string): Promise<MigratableCase | undefined>;
  /** Those in the scope, the first received first. */
  abstract casesIn(
    scope: Pick<MigrationScope, 'procedure' | 'fromVersion' | 'office'>,
    page: { readonly limit: number; readonly after?: CaseRecord | undefined },
  ): Promise<readonly CaseRecord[]>;
  abstract count(scope: Pick<MigrationScope, 'procedure' | 'fromVersion' | 'office'>): Promise<number>;
  /** The newest first. */
  abstract list(limit: number): Promise<readonly MigrationProgress[]>;
  abstract find(id: string): Promise<MigrationProgress | undefined>;
  /** Items by the codes of their cases; those with an outcome of that name. */
  abstract items(
    id: string,
    page: {
      readonly outcome?: MigrationOutcome | undefined;
      readonly limit: number;
      readonly cursor?: string | undefined;
    },
  ): Promise<{
    readonly items: readonly (MigrationItem & { readonly code: string })[];
    readonly nextCursor: string | null;
  }>;
  /** Ends it where it is; what was migrated stays so. False if there is none that runs. */
  abstract stop(id: string, by: string): Promise<boolean>;
  /** Gives those that failed their turn again; also one that is done goes on then, and one that was stopped does not. False if nothing goes on. */
  abstract retryFailed(id: string): Promise<boolean>;
  /** The next cases of a migration that runs, whose cases are counted first; undefined while none does. */
  abstract next(
    limit: number,
  ): Promise<{ readonly migration: MigrationRecord; readonly caseIds: readonly string[] } | undefined>;
  /** Keeps what became of cases; of one that is kept already nothing changes. */
  abstract keep(items: readonly MigrationItem[]): Promise<void>;
  /** Every case has an outcome. */
  abstract finish(id: string): Promise<void>;
}
