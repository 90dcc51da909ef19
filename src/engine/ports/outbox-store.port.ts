import type { Instant } from '../../kernel/values/time.js';
import type { ToldAttachment } from './attachments.js';
import type { Successors } from '../../kernel/case-state.js';
import type { Facts } from '../../kernel/values/facts.js';
import type { DispatchOperation, DispatchRecord, PartRecord, PersonKeyRecord, TimerRecord } from './records.js';

/** A claimed dispatch as the queue carries it: no body, only what proves the claim. */
export interface CarriedDispatch {
  readonly key: string;
  readonly fence: number;
}

/** What a body may say of its case without opening a part. */
export interface DispatchedCase {
  readonly code: string;
  readonly procedure: string;
  readonly version: number;
  /** As of its state. */
  readonly toldIn?: number | undefined;
  readonly receivedAt: Instant;
  /** Of the chart's context; empty where the body is built from less than the whole case. */
  readonly facts: Facts;
  /** In the order in which they came; empty where the body is built from less than the whole case. */
  readonly attachments: readonly ToldAttachment[];
  /** By step that is done and whose office closed since: who follows it now. */
  readonly followers?: Readonly<Record<string, string>> | undefined;
  /** Who goes on with the steps of offices that closed. */
  readonly successors?: Successors | undefined;
  /** Steps at offices that are none of this province. */
  readonly stepsElsewhere?: readonly string[] | undefined;
}

/** What a worker needs to build the body of a dispatch. */
export interface DispatchWork {
  readonly dispatch: DispatchRecord;
  readonly case: DispatchedCase;
  /** The parts that its body is built from, oldest first. */
  readonly parts: readonly PartRecord[];
}

/** `facts`: which office has which step, and nothing that anybody told. */
type BodySource = 'whole-case' | 'applicant' | 'facts' | 'code';

const BODY_FROM: Readonly<Record<DispatchOperation, BodySource>> = {
  'request-consent': 'whole-case',
  perform: 'whole-case',
  decide: 'whole-case',
  cancel: 'code',
  recall: 'code',
  compensate: 'code',
  correct: 'whole-case',
  'tell-correction': 'whole-case',
  'pass-on': 'facts',
  notify: 'applicant',
  'report-status': 'code',
};

/**
 * How much of a case the body of a dispatch is built from: of a notice, and of the dossier that the portal shows to its owner, the
 * applicant's own part of the application.
 */
export function bodyFrom(dispatch: Pick<DispatchRecord, 'operation' | 'params'>): BodySource {
  return isDossier(dispatch) ? 'applicant' : BODY_FROM[dispatch.operation];
}

/** Whether a report tells the portal of the whole dossier, not of its progress. */
export function isDossier({ operation, params }: Pick<DispatchRecord, 'operation' | 'params'>): boolean {
  return operation === 'report-status' && params['message'] === 'dossier';
}

/** A dispatch that was given back, when it is tried again, and why. */
export interface FailedDispatch extends CarriedDispatch {
  readonly afterMs: number;
  readonly failure: string;
  /** Whether its agency answered and would not take it; an agency that is away says nothing of the dispatch. */
  readonly isRejection: boolean;
}

/** The way to one agency system: whether it works, and how much of its rate is used. No row: it works, and has no rate. */
export interface AgencyLinkRecord {
  readonly agency: string;
  /** Failed deliveries in a row. */
  readonly failures: number;
  /** Since when the breaker is open; absent while it is closed. Unshifted time, as all of these. */
  readonly openedAt?: Instant | undefined;
  /** While the breaker is open: before this nothing goes to the agency, afterwards one dispatch, to see whether it is back. */
  readonly retryAt?: Instant | undefined;
  /** Until then that one dispatch may be under way. */
  readonly probeUntil?: Instant | undefined;
  /** When all that the rate allows is free again. */
  readonly bookedUntil?: Instant | undefined;
}

/** When the breaker of an agency opens, and for how long nothing goes there: doubling from the first pause to the longest. */
export interface BreakerPolicy {
  /** Failed deliveries in a row with which it opens; at least 2. */
  readonly failuresMax: number;
  readonly pauseMsFirst: number;
  readonly pauseMsMax: number;
}

/** Which of many cases: at most `limit`, those behind the id `after`; without it the first. */
export interface CasePage {
  readonly limit: number;
  readonly after?: string | undefined;
}

/** Outbox and timers as the background roles see them. Times are unshifted, except when timers are due. */
export abstract class OutboxStore {
  /**
   * Claims dispatches that are pending and due, of each agency the oldest, at most `limit` and no more than its rate
   * allows: `carried`, a new fence, a lease. A carried dispatch whose lease ran out without acceptance counts as pending
   * again (the sweep). Of an agency whose breaker is open none is claimed before the end of its pause, then one,
   * that with the fewest attempts, so that one on which the agency fails does not keep the others from it (I11).
   *
   * @returns oldest first
   */
  abstract claimPending(
    limit: number,
    leaseMs: number,
  ): Promise<readonly (CarriedDispatch & { readonly agency: string })[]>;

  /**
   * Gives claimed dispatches that no agency has accepted back at once, without counting an attempt; what was to see whether
   * an agency is back has not looked, and another one may.
   */
  abstract unclaim(carried: readonly CarriedDispatch[]): Promise<void>;

  /**
   * The dispatches that still belong to these claims, with what their bodies are built from, and at least half a lease;
   * those answered or claimed anew since are left out, and those of an agency whose breaker is open. `keys` are those of the parts, but for the destroyed ones.
   */
  abstract openClaims(
    carried: readonly CarriedDispatch[],
    leaseMs: number,
  ): Promise<{ readonly work: readonly DispatchWork[]; readonly keys: readonly PersonKeyRecord[] }>;

  /** Makes claimed dispatches pending again after a failed attempt, each not before its time. */
  abstract retryLater(failed: readonly FailedDispatch[]): Promise<void>;

  /** The agency could not be reached: one failure more. What was under way when its breaker opened does not count again. */
  abstract agencyFailed(agency: string, policy: BreakerPolicy): Promise<void>;

  /**
   * The agency could be reached: its breaker is closed.
   *
   * @returns whether it could not be reached before, and the legal time now
   */
  abstract agencyAnswered(agency: string): Promise<{ readonly isBack: boolean; readonly legalNow: Instant }>;

  /** Makes all that waits for its next attempt at that agency due now: it is back, and the oldest goes first. */
  abstract endBackOff(agency: string): Promise<void>;

  /**
   * Accepted dispatches whose answer is overdue, for the reconciler, with the next time to ask pushed out by `againMs`, at
   * most `limit`. Of an agency whose breaker is open none before the end of its pause, then one, to see whether it is back:
   * that which was to be asked about first, so that each has its turn.
   */
  abstract claimSilent(
    limit: number,
    againMs: number,
  ): Promise<readonly (CarriedDispatch & { readonly agency: string })[]>;

  /** Armed timers that are due by the legal clock, oldest first, leased so that another role does not take them too. */
  abstract claimDueTimers(limit: number, leaseMs: number): Promise<readonly TimerRecord[]>;

  /** Open cases with a date that was counted by an earlier edition of the working calendar, in id order, a page at a time. */
  abstract countedBefore(edition: string, page: CasePage): Promise<readonly string[]>;

  /** The legal time now. */
  abstract legalNow(): Promise<Instant>;
}
