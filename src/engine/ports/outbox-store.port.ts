import type { Instant } from '../../kernel/values/time.js';
import type { CaseRecord, DispatchRecord, PartRecord, PersonKeyRecord, TimerRecord } from './records.js';

/** A claimed dispatch as the queue carries it: no body, only what proves the claim. */
export interface CarriedDispatch {
  readonly key: string;
  readonly fence: number;
}

/** What a worker needs to build the body of a dispatch. */
export interface DispatchWork {
  readonly dispatch: DispatchRecord;
  readonly case: CaseRecord;
  /** All parts of the case, oldest first. */
  readonly parts: readonly PartRecord[];
}

/** Outbox and timers as the background roles see them. Times are unshifted, except when timers are due. */
export abstract class OutboxStore {
  /**
   * Claims up to `limit` dispatches that are pending and due, oldest first: `carried`, a new fence, a lease.
   * A carried dispatch whose lease ran out without acceptance counts as pending again (the sweep).
   */
  abstract claimPending(
    limit: number,
    leaseMs: number,
  ): Promise<readonly (CarriedDispatch & { readonly agency: string })[]>;

  /** Gives claimed dispatches back at once, because the queue would not take them. */
  abstract unclaim(carried: readonly CarriedDispatch[]): Promise<void>;

  /**
   * The dispatches that still belong to these claims, with what their bodies are built from, and a renewed lease; those
   * answered or claimed anew since are left out. `keys` are all keys of the people concerned.
   */
  abstract openClaims(
    carried: readonly CarriedDispatch[],
    leaseMs: number,
  ): Promise<{ readonly work: readonly DispatchWork[]; readonly keys: readonly PersonKeyRecord[] }>;

  /** Makes claimed dispatches pending again after a failed attempt, each not before its time. */
  abstract retryLater(
    failed: readonly (CarriedDispatch & { readonly afterMs: number; readonly failure: string })[],
  ): Promise<void>;

  /** Makes all that waits for its next attempt at that agency due now: it is back, and the oldest goes first. */
  abstract endBackOff(agency: string): Promise<void>;

  /** Accepted dispatches whose answer is overdue, for the reconciler, with the next time to ask pushed out by `againMs`. */
  abstract claimSilent(
    limit: number,
    againMs: number,
  ): Promise<readonly (CarriedDispatch & { readonly agency: string })[]>;

  /** Armed timers that are due by the legal clock, oldest first, leased so that another role does not take them too. */
  abstract claimDueTimers(limit: number, leaseMs: number): Promise<readonly TimerRecord[]>;

  /** Open cases with a date that was counted by an earlier edition of the working calendar, in id order. */
  abstract countedBefore(edition: string, limit: number): Promise<readonly string[]>;

  /** The legal time now. */
  abstract legalNow(): Promise<Instant>;
}
