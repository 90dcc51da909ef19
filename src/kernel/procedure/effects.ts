import type { Facts } from '../values/facts.js';
import type { Instant, LocalDate } from '../values/time.js';

/** What a step can be at, in the order in which it usually gets there; charts carry them as tags (`<step>:<status>`). */
export const STEP_STATUSES = [
  'waiting',
  'awaiting-consent',
  'dispatching',
  'at-agency',
  'awaiting-decision',
  'awaiting-supplement',
  'incident',
  'completed',
  'refused',
  'skipped',
  'cancelled',
] as const;
export type StepStatus = (typeof STEP_STATUSES)[number];

/** What a step has come to for good, in whatever way; all others are still to be done. */
export const ENDED_STEP_STATUSES: readonly StepStatus[] = ['completed', 'refused', 'skipped', 'cancelled'];

/** Whether a step has ended, in whatever way. */
export function hasEnded(status: StepStatus | undefined): boolean {
  return status !== undefined && ENDED_STEP_STATUSES.includes(status);
}

/** What a case can be at: the first two are open, the others final. */
export const CASE_STATUSES = [
  'open',
  'awaiting-supplement',
  'completed',
  'partly-completed',
  'refused',
  'withdrawn',
  'lapsed',
] as const;
export type CaseStatus = (typeof CASE_STATUSES)[number];

/** What a person is asked to do. */
export type WorkItemKind = 'examine' | 'sign' | 'supplement' | 'consent' | 'mapping' | 'confirmation' | 'correction';

/** Whether the work is done at the desk, and ends when what was asked for is supplied: papers, a consent, the right code, that two people
 * differ, an agreement. */
export function isSupplied(kind: WorkItemKind): boolean {
  return kind !== 'examine' && kind !== 'sign';
}

/** Whether it is the applicant who has to bring something: the rest of the desk's work is between the desk and an agency. */
export function isOwedByApplicant(kind: WorkItemKind): boolean {
  return kind === 'supplement' || kind === 'consent';
}

/** A paper that an agency issued. The number and the digest are references; what the paper says stays encrypted. */
export interface IssuedDocument {
  readonly type: string;
  readonly number: string;
  readonly issuer: string;
  readonly issuedOn: string;
  readonly digest: string;
}

/** One delivery of a step to its agency system. With the case, `step` and `occurrence` make the dispatch key. */
interface StepDispatch {
  readonly step: string;
  readonly agency: string;
  readonly occurrence: number;
}

/** A message about what was issued already: of which correction, and to which earlier delivery; told under the number of its event. */
interface CorrectionDispatch {
  readonly step: string;
  readonly agency: string;
  readonly correction: number;
  readonly perform: number;
}

/**
 * What the kernel asks the shell to do, as data: a closed union, so a new kind does not compile until every reader of
 * effects knows it. Keys of work items, incidents and timers are unique within their case.
 */
export type Effect =
  | (StepDispatch & { readonly kind: 'request-consent' })
  | (StepDispatch & { readonly kind: 'dispatch-step' })
  | (StepDispatch & {
      readonly kind: 'send-decision';
      readonly decision: 'approve' | 'refuse';
      readonly perform: number;
    })
  | (StepDispatch & { readonly kind: 'cancel-step'; readonly perform: number })
  | (StepDispatch & { readonly kind: 'compensate-step'; readonly perform: number })
  | (CorrectionDispatch & { readonly kind: 'ask-correction' })
  | (CorrectionDispatch & { readonly kind: 'tell-correction' })
  | { readonly kind: 'pass-on-step'; readonly step: string; readonly agency: string; readonly perform: number }
  | {
      readonly kind: 'open-work-item';
      readonly item: string;
      readonly step: string;
      readonly agency: string;
      readonly workKind: WorkItemKind;
    }
  | { readonly kind: 'close-work-item'; readonly item: string }
  | {
      readonly kind: 'start-timer';
      readonly timer: string;
      readonly generation: number;
      readonly dueAt: Instant;
      readonly dueOn: LocalDate;
    }
  | { readonly kind: 'cancel-timer'; readonly timer: string; readonly generation: number }
  | {
      readonly kind: 'issue-document';
      readonly step: string;
      readonly document: IssuedDocument;
      readonly source: 'agency' | 'outside';
    }
  | { readonly kind: 'notify'; readonly template: string; readonly params: Facts }
  | {
      readonly kind: 'report-status';
      readonly status: CaseStatus;
      readonly steps: Readonly<Record<string, StepStatus>>;
    }
  | { readonly kind: 'raise-incident'; readonly incident: string; readonly step: string; readonly cause: string }
  | { readonly kind: 'settle-incident'; readonly incident: string }
  | { readonly kind: 'close-case'; readonly status: CaseStatus };

export type EffectKind = Effect['kind'];

/** The effects that charts name as actions; timers, status reports, corrections and who goes on with a step are the kernel's own. */
export type ChartEffect = Exclude<
  Effect,
  {
    kind:
      | 'start-timer'
      | 'cancel-timer'
      | 'report-status'
      | 'close-case'
      | 'ask-correction'
      | 'tell-correction'
      | 'pass-on-step';
  }
>;
