import type { Instant } from '../../../kernel/values/time.js';

/** So many days after it was made, by the legal clock, a proposal is over if nobody has decided it. */
export const PROPOSAL_DAYS = 30;

/** Why somebody proposes or decides. */
export interface GivenReason {
  readonly code: string;
  readonly text: string;
  readonly legalBasis?: string | undefined;
}

/** One value that a change changes; absent is "none". */
export interface ChangedValue {
  readonly field: string;
  readonly before?: string | undefined;
  readonly after?: string | undefined;
}

/** Which version is started for what was received from (included) until (excluded); without a version: none is. */
export interface StartableSpan {
  readonly from: Instant;
  readonly to?: Instant | undefined;
  readonly version?: number | undefined;
}

/** What a change changes, as those see it who decide. */
export interface ChangeEffect {
  readonly values: readonly ChangedValue[];
  /** Of a publication: what can be started when. */
  readonly startable?:
    { readonly before: readonly StartableSpan[]; readonly after: readonly StartableSpan[] } | undefined;
}

/** What somebody proposes; never changed afterwards. */
export interface ProposalRecord {
  /** UUIDv7. */
  readonly id: string;
  readonly kind: string;
  /** The office that it is about. */
  readonly office?: string | undefined;
  /** Of the shape of its kind. */
  readonly body: unknown;
  /** What it changed on the day of the proposal. */
  readonly effect: ChangeEffect;
  readonly reason: GivenReason;
  readonly proposedBy: string;
  readonly proposedAt: Instant;
  readonly rule: string;
}

/** How a proposal ends. */
export type DecisionKind = 'approved' | 'refused' | 'withdrawn';

/** What became of a proposal; one for each, never changed afterwards. */
export interface DecisionRecord {
  readonly changeId: string;
  /** UUIDv7, by which the journal names it. */
  readonly id: string;
  readonly decision: DecisionKind;
  /** What it changed, if it was approved. */
  readonly effect?: ChangeEffect | undefined;
  readonly reason?: GivenReason | undefined;
  readonly decidedBy: string;
  readonly decidedAt: Instant;
  readonly rule: string;
}

/** A proposal, and what became of it. Reasons are absent where nobody is shown them, and once their time is over. */
export interface ChangeRecord extends Omit<ProposalRecord, 'reason'> {
  readonly reason?: GivenReason | undefined;
  readonly decision?: DecisionRecord | undefined;
}
