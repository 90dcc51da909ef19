import type { RefusalCode } from '../../kernel/refusal.js';
import type { Obstacle } from '../../kernel/migration/plan-reason.js';
import type { InWords } from '../migration-texts.js';
import type { CommandName } from '../../kernel/procedure/events.js';
import type { Application } from '../../kernel/procedure/procedure-version.js';
import type { Facts } from '../../kernel/values/facts.js';
import type { Instant } from '../../kernel/values/time.js';
import type { AskedApplication } from './asked-application.js';
import type { HeldData } from './held-data.js';
import type { Actor } from '../../platform/policy/authorize.js';
import type { Act } from '../../platform/policy/policy.js';
import type { AttachmentGiven } from '../ports/attachments.js';
import type { AgencyAnswer } from '../ports/agency-gateway.port.js';
import type { ReportAgain } from './report-again-command.js';
import type { Channel, IdempotencyRecord } from '../ports/records.js';
import type { DuplicatesJudged } from './duplicate-facts.js';

/** The request that a command came with; a repeat of it gets the first answer again. */
export type RequestKey = Pick<IdempotencyRecord, 'scope' | 'key' | 'digest'>;

interface Given {
  readonly actor: Actor;
  readonly request?: RequestKey | undefined;
}

/** A reason as people and agencies give it; the text may say something of a person, the code does not. */
export interface ReasonGiven {
  readonly code: string;
  readonly text: string;
  readonly legalBasis?: string | undefined;
}

/** Starts a case: the application was checked against the version's form. */
export interface SubmitCase extends Given {
  readonly kind: 'submit';
  readonly caseId: string;
  readonly procedure: string;
  readonly version: number;
  readonly application: Application;
  readonly channel: Channel;
  readonly intakeOffice: string;
  readonly intakeCommune: string;
  /** The code of the unit in the case code, `H05.01`. */
  readonly unit: string;
  /** When it was received, if not now: a late entry. */
  readonly receivedAt?: Instant | undefined;
  /** The right that an entry by exception needs besides. */
  readonly exception?: Act | undefined;
  /** Why it is entered by exception. */
  readonly reason?: ReasonGiven | undefined;
  /** Files that are handed in with it, each once. */
  readonly attachments?: readonly AttachmentGiven[] | undefined;
  /** What other cases were found for the same event; absent where nobody looks for any. */
  readonly duplicates?: DuplicatesJudged | undefined;
  /** Why it is not taken: there is one already; its code where who applies may know it. */
  readonly appliedFor?: { readonly case?: string } | undefined;
}

/** Asks something of a case that exists. */
export interface CommandCase extends Given {
  readonly kind: 'command';
  readonly caseId: string;
  readonly name: CommandName;
  readonly facts: Facts;
  /** Personal content that goes into the event's parts, by part name. */
  readonly parts: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly expectedSeq?: number | undefined;
  /** Files that are handed in with it, each once. */
  readonly attachments?: readonly AttachmentGiven[] | undefined;
  /** The application as somebody asks it to be: its groups go into parts of whoever they belong to. */
  readonly asked?: AskedApplication | undefined;
}

/** Corrects what was typed wrongly; the application was checked anew, as it is with the correction. */
export interface CorrectData extends Given {
  readonly kind: 'correct';
  readonly caseId: string;
  /** The number of the last event that the correction was made on. */
  readonly expectedSeq: number;
  readonly procedure: string;
  readonly version: number;
  readonly application: Application;
  /** What differs, as labels name it: `applicant.phone`, `child.givenName`. */
  readonly fields: readonly string[];
  /** Names of the facts that would differ: none, or the course of the case would change. */
  readonly changedFacts: readonly string[];
  readonly reason: ReasonGiven;
}

/** One answer of an agency system; `answer` is undefined where it breaks the contract. */
export interface TakeAnswer {
  readonly kind: 'answer';
  readonly agency: string;
  readonly messageId: string;
  readonly position: number;
  readonly keyId: string;
  /** What the message says of this dispatch, for keeping; absent if no key opens under which it could be kept. */
  readonly content: Uint8Array | undefined;
  readonly dispatchKey: string;
  readonly answer: AgencyAnswer | undefined;
}

/** A dispatch that no retry will deliver. */
export interface FailDispatch {
  readonly kind: 'fail-dispatch';
  readonly dispatchKey: string;
  readonly fence: number;
  readonly cause: string;
  readonly detail: string;
}

/** An alarm that is due. */
export interface FireTimer {
  readonly kind: 'fire-timer';
  readonly caseId: string;
  readonly timer: string;
  readonly generation: number;
}

export interface ClaimWorkItem extends Given {
  readonly kind: 'claim' | 'release';
  readonly caseId: string;
  readonly workItemId: string;
}

/** Gives an item to a colleague: the holder hands it on, or who signs for the office hands it out. */
export interface AssignWorkItem extends Given {
  readonly kind: 'assign';
  readonly caseId: string;
  readonly workItemId: string;
  /** Who holds it from now on. */
  readonly holder: string;
  /** Who the caller saw holding it, `null` for nobody. */
  readonly expectedHolder?: string | null | undefined;
  readonly reason: ReasonGiven;
}

export interface CompleteWorkItem extends Given {
  readonly kind: 'complete';
  readonly caseId: string;
  readonly workItemId: string;
  readonly name: CommandName;
  readonly data: Readonly<Record<string, unknown>>;
  readonly reason?: ReasonGiven | undefined;
  /** What other cases there are for the same event, and what the officer says of them. */
  readonly duplicates?: DuplicatesJudged | undefined;
}

/** Another person than who prepared it confirms a result from outside, or sends it back. */
export interface ConfirmResult extends Given {
  readonly kind: 'confirm-result';
  readonly caseId: string;
  readonly workItemId: string;
  /** As what a refused attempt is kept. */
  readonly name: 'record-outside-result';
  readonly outcome: 'confirm' | 'send-back';
  readonly expectedSeq?: number | undefined;
  /** Why it is sent back. */
  readonly reason?: ReasonGiven | undefined;
}

/** Keeps the code under which another system knows the case. */
export interface RecordCode extends Given {
  readonly kind: 'record-code';
  readonly caseId: string;
  readonly system: string;
  readonly code: string;
}

export interface HandleIncident extends Given {
  readonly kind: 'retry-incident' | 'resolve-incident';
  readonly incidentId: string;
  readonly caseId?: string | undefined;
  readonly dispatchKey?: string | undefined;
  /** How it was settled. */
  readonly reason?: ReasonGiven | undefined;
}

export type EngineCommand =
  | SubmitCase
  | CommandCase
  | CorrectData
  | TakeAnswer
  | FailDispatch
  | ReportAgain
  | FireTimer
  | ClaimWorkItem
  | AssignWorkItem
  | CompleteWorkItem
  | ConfirmResult
  | RecordCode
  | HandleIncident;

/** Why the engine says no; the problem catalogue has a row for each. */
export interface EngineRefusal {
  readonly code:
    | RefusalCode
    | 'correction-changes-the-course'
    | 'stale-sequence'
    | 'forbidden'
    | 'not-found'
    | 'idempotency-key-reused'
    | 'work-item-held'
    | 'work-item-done'
    | 'result-awaits-confirmation'
    | 'result-to-confirm'
    | 'no-result-to-confirm'
    | 'receipt-used'
    | 'holder-changed'
    | 'colleague-may-not-hold'
    | 'same-person-may-not-sign'
    | 'same-person-may-not-refund'
    | 'own-case'
    | 'office-closed'
    | 'desk-not-open'
    | 'already-applied-for'
    | 'attachment-not-found'
    | 'attachment-bound'
    | 'attachment-of-erased'
    | 'incident-not-retriable'
    | 'incident-resolved'
    | 'command-broke';
  readonly allowedCommands?: readonly string[];
  readonly holder?: string;
  /** Which of the attachments, from 0. */
  readonly attachment?: number;
  /** Facts that would differ, by name. */
  readonly facts?: readonly string[];
  /** Why a case cannot go on by another version. */
  readonly obstacles?: readonly InWords<Obstacle>[];
  readonly case?: string;
  /** The agencies that have the data as they are. */
  readonly heldBy?: readonly HeldData[];
}

export type CommandResult =
  { readonly kind: 'done'; readonly response: unknown } | { readonly kind: 'refused'; readonly refusal: EngineRefusal };

/** The key of a dispatch. */
export function dispatchKeyOf(caseId: string, step: string, occurrence: number): string {
  return `${caseId}:${step}:${occurrence}`;
}

/** The case that a dispatch key belongs to; whatever stands before its first colon. */
export function caseIdIn(dispatchKey: string): string {
  return dispatchKey.split(':', 1)[0] ?? '';
}
