/**
 * What the engine keeps, as plain records: one type a table. Instants are UTC text, bytes are Uint8Array, absent is
 * `undefined` (NULL in SQL). No record holds personal data except inside `ciphertext`.
 */
import type { CaseState } from '../../kernel/case-state.js';
import type { StepStatus, WorkItemKind } from '../../kernel/procedure/effects.js';
import type { Facts } from '../../kernel/values/facts.js';
import type { Instant } from '../../kernel/values/time.js';
import type { PreparedResult } from './prepared-result.js';

/** How the application came: at the desk, or through the national portal. */
export type Channel = 'counter' | 'portal';

/** A case as it stands; `state` equals the replay of its history. */
export interface CaseRecord {
  readonly id: string;
  /** The official case code (mã hồ sơ). */
  readonly code: string;
  /** Digest of the definition that decides it. */
  readonly definition: string;
  readonly state: CaseState;
  /** Hash of the last event's header, 64 hex digits. */
  readonly lastHash: string;
  readonly channel: Channel;
  readonly intakeOffice: string;
  /** People of the case by role, as references. */
  readonly persons: Readonly<Record<string, string>>;
  /** Who was in a role until a correction, the first one first: what was told under a mistyped personal id is theirs. */
  readonly formerPersons?: Readonly<Record<string, readonly string[]>> | undefined;
  readonly createdAt: Instant;
  /** Whether a result waits at its desk to be collected. */
  readonly awaitsHandOver: boolean;
  /** Whether fees are to be paid or given back. */
  readonly moneyOpen: boolean;
}

/** One step of a case as lists filter it. */
export interface CaseStepRecord {
  readonly caseId: string;
  readonly step: string;
  readonly agency: string;
  readonly office: string;
  readonly status: StepStatus;
  readonly dueAt?: Instant | undefined;
  readonly late: boolean;
}

/** One event: its canonical header bytes and their hash. The columns beside them are copies for queries. */
export interface EventRecord {
  readonly caseId: string;
  readonly seq: number;
  readonly id: string;
  readonly type: string;
  readonly at: Instant;
  readonly header: Uint8Array;
  readonly hash: string;
}

/** One person's part of an event, encrypted under that person's key. */
export interface PartRecord {
  readonly caseId: string;
  readonly seq: number;
  readonly part: string;
  readonly person: string;
  readonly keyId: string;
  readonly ciphertext: Uint8Array;
}

/** A person behind a pseudonym; the token (HMAC of the personal id) finds the same person again. */
export interface PersonRecord {
  readonly ref: string;
  readonly token?: string | undefined;
}

/** A person's data key of one retention class, wrapped by the key-encryption key. */
export interface PersonKeyRecord {
  readonly id: string;
  readonly person: string;
  readonly retentionClass: string;
  readonly wrapped: Uint8Array;
  /** The version of the key-encryption key that wrapped it. */
  readonly kek: number;
}

/** That a person's key of a retention class was destroyed. */
export type ErasedKeyRecord = Pick<PersonKeyRecord, 'person' | 'retentionClass'>;

/** What an agency system is asked to do. A `recall` is a `cancel` for the agency, and nothing that the case waits for. */
export type DispatchOperation =
  | 'request-consent'
  | 'perform'
  | 'decide'
  | 'cancel'
  | 'compensate'
  | 'correct'
  | 'tell-correction'
  | 'pass-on'
  | 'notify'
  | 'report-status'
  | 'recall';
/** `pending` → `carried` (lease, fence) → `answered` or `incident`; `recalled`: not sent unless its agency says "too late". */
export type DispatchState = 'pending' | 'carried' | 'answered' | 'incident' | 'recalled';

/** One message to an agency system: the outbox. */
export interface DispatchRecord {
  /** `{case id}:{step}:{occurrence}`; of a recall, the key of what it recalls and `:recall`; of a correction, `:correction` behind the number of its event; of a step that went to another office, `:passed-on`. */
  readonly key: string;
  readonly caseId: string;
  readonly step: string;
  readonly occurrence: number;
  readonly operation: DispatchOperation;
  readonly agency: string;
  readonly state: DispatchState;
  /** Grows with each carriage: what a carrier with an older fence says is ignored. */
  readonly fence: number;
  /** Deliveries that came to nothing since it was last asked for; the pauses between them grow with it. */
  readonly attempts: number;
  /** Those of them in which its agency answered and would not take it. */
  readonly rejections: number;
  readonly createdAt: Instant;
  /** Unshifted time: not carried before. */
  readonly nextAt: Instant;
  /** Unshifted time: until then the carrier has it; after `accepted`, until then nobody asks the agency. */
  readonly leaseUntil?: Instant | undefined;
  /** The agency has taken it and will answer later. */
  readonly acceptedAt?: Instant | undefined;
  readonly answeredAt?: Instant | undefined;
  /** The kind of the last answer. */
  readonly answer?: string | undefined;
  /** Why it could not be delivered, for the operator. */
  readonly failure?: string | undefined;
  /** What the worker needs beside the case's data: the decision, the notice's template, the statuses. */
  readonly params: Facts;
}

/** A durable alarm. */
export interface TimerRecord {
  readonly caseId: string;
  readonly timer: string;
  readonly generation: number;
  readonly dueAt: Instant;
  readonly state: 'armed' | 'fired' | 'cancelled';
}

/** A unit of work for a person (việc cần xử lý): claimed, then completed. */
export interface WorkItemRecord extends PreparedResult {
  readonly id: string;
  readonly caseId: string;
  /** The item's key within its case, as effects name it. */
  readonly item: string;
  readonly step: string;
  readonly kind: WorkItemKind;
  readonly agency: string;
  readonly office: string;
  readonly status: 'open' | 'claimed' | 'done';
  readonly holder?: string | undefined;
  /** Unshifted time: afterwards a colleague may claim it too. Kept by claims; absent of one that an older release made. */
  readonly claimedUntil?: Instant | undefined;
  /** Who proposed what this item asks to sign, and in whose place: never the signer. */
  readonly preparedBy?: string | undefined;
  readonly preparedFor?: string | undefined;
  readonly dueAt?: Instant | undefined;
  readonly openedAt: Instant;
  readonly closedAt?: Instant | undefined;
}

/** What automatic retries could not finish (sự cố): it has an owner and a deadline. */
export interface IncidentRecord {
  readonly id: string;
  /** Unique among open incidents: `{case id}/{incident}` or `{agency}/{message id}`. */
  readonly key: string;
  readonly caseId?: string | undefined;
  readonly step?: string | undefined;
  readonly agency?: string | undefined;
  readonly dispatchKey?: string | undefined;
  /** What it is grouped by. */
  readonly cause: string;
  /** What happened, for the operator; no personal data. */
  readonly detail: string;
  readonly status: 'open' | 'resolved';
  readonly owner: 'operator' | 'agency-officer';
  readonly dueAt: Instant;
  readonly openedAt: Instant;
  readonly resolvedAt?: Instant | undefined;
  readonly resolvedBy?: string | undefined;
  /** The code of the reason with which a person resolved it. */
  readonly resolution?: string | undefined;
}

/** A refused attempt, kept for auditors. */
export interface RefusalRecord {
  readonly id: string;
  readonly caseId: string;
  readonly seq: number;
  readonly at: Instant;
  readonly command: string;
  readonly code: string;
  readonly actor: string;
}

/** A paper that was issued: references and a digest, not what it says. */
export interface DocumentRecord {
  readonly id: string;
  readonly caseId: string;
  readonly step: string;
  readonly type: string;
  readonly number: string;
  readonly issuer: string;
  readonly issuedOn: string;
  readonly digest: string;
  readonly source: 'agency' | 'outside';
}

/** Which office may see a case, and why. */
export interface ScopeRecord {
  readonly caseId: string;
  readonly office: string;
  /** `intake` took the case in, `continuing` goes on in its place, `responsible` has a step. */
  readonly relation: 'intake' | 'continuing' | 'responsible';
  readonly since: Instant;
  /** Of the case: lists of an office show the newest first. */
  readonly receivedAt: Instant;
}

/** The first answer to a request, given again to each repeat. */
export interface IdempotencyRecord {
  /** Actor and route. */
  readonly scope: string;
  readonly key: string;
  /** SHA-256 of the canonical body: the same key with another body is another request. */
  readonly digest: string;
  readonly response: unknown;
  readonly createdAt: Instant;
}

/** A role that a person holds, where; or takes over from another for a time. */
export interface AssignmentRecord {
  readonly subject: string;
  readonly role: string;
  readonly office?: string | undefined;
  readonly agency?: string | undefined;
  /** In whose place. */
  readonly onBehalfOf?: string | undefined;
}
