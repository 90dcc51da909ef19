import type { Instant } from '../../kernel/values/time.js';

/** What the portal shows of a case. */
export interface PortalDossier {
  readonly caseCode: string;
  /** The portal's own number of it. */
  readonly number: string;
  /** The national code. */
  readonly status: string;
  /** When what it was told last happened. */
  readonly at: Instant;
}

/** Asks the portal about dossiers. Each call throws AgencyUnavailable if there is no answer to rely on. */
export abstract class PortalDossiers {
  /** Those of these codes that it has; at most 64 at once. */
  abstract of(codes: readonly string[]): Promise<readonly PortalDossier[]>;

  /** Those that it was told of since, by their codes, behind one; at most 64. */
  abstract changedSince(since: Instant, after: string): Promise<readonly PortalDossier[]>;
}

/** The last report of a case, and whether the portal has it. */
export interface LastReport {
  readonly caseId: string;
  readonly caseCode: string;
  /** The number of the last event of the case. */
  readonly seq: number;
  readonly dispatchKey: string;
  /** Our status of the case, and when it came to be, as the report says. */
  readonly status: string;
  readonly at: Instant;
  /** It is not with the portal yet, and will come by itself. */
  readonly isUnderWay: boolean;
  /** The portal refused it, or it could not be delivered: an incident asks a person about it. */
  readonly isRefused: boolean;
}

/** One comparison: the same number in every process, of the same time. */
export interface ComparisonRound {
  readonly destination: string;
  readonly round: number;
  /** By the legal clock. */
  readonly startedAt: Instant;
  /** Cases that differed in the round before. */
  readonly differedBefore: readonly string[];
}

/** What a round found. */
export interface ComparisonCounts {
  readonly same: number;
  /** Reports that were still on their way, and not compared. */
  readonly underWay: number;
  /** Cases of which the last report was refused, and not told again: it would be refused again. */
  readonly refused: number;
  /** Cases that were told again, because the portal shows another state of them, or none. */
  readonly sentAgain: number;
  /** Of those, the ones that the portal did not have. */
  readonly unknownThere: number;
  /** Dossiers that the portal has from here and that are no case here; the first of their codes. */
  readonly unknownHere: number;
  readonly codesUnknownHere: readonly string[];
  /** The cases that differ. */
  readonly different: readonly string[];
  /** Those of them that differed in the round before too: telling them again did not help. */
  readonly stillDifferent: number;
}

/** What is compared, and what became of it. */
export abstract class PortalComparisons {
  /**
   * Begins the round of this time, by the legal clock, unless another process did; a round that failed or was left may be begun anew.
   *
   * @returns undefined while there is nothing to begin
   */
  abstract begin(
    destination: string,
    terms: { readonly everyMs: number; readonly leaseMs: number },
  ): Promise<ComparisonRound | undefined>;

  /** The last report of each case that was reported on since, behind one, by the time that it tells, then by case. */
  abstract lastReports(
    since: Instant,
    after: Pick<LastReport, 'at' | 'caseId'> | undefined,
    limit: number,
  ): Promise<readonly LastReport[]>;

  /** Those of the codes that are no case here. */
  abstract unknownHere(codes: readonly string[]): Promise<readonly string[]>;

  abstract end(round: ComparisonRound, counts: ComparisonCounts): Promise<void>;

  /** It is tried again after a pause. */
  abstract fail(round: ComparisonRound, failure: string, againMs: number): Promise<void>;
}
