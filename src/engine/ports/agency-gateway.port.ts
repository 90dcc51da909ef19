import type { ConsentAnswer } from '../../kernel/procedure/consents.js';
import type { IssuedDocument } from '../../kernel/procedure/effects.js';
import type { DispatchOperation } from './records.js';

/** A dispatch with its body, as it goes over the wire. */
export interface OutgoingDispatch {
  readonly key: string;
  readonly operation: Exclude<DispatchOperation, 'recall'>;
  readonly case: string;
  readonly step: string;
  readonly occurrence: number;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** An answer as it came; not yet checked against the contract. */
export type RawAnswer = unknown;

/** What an agency says of a dispatch; `result-amended` may follow a completion at any time. */
export type AnswerKind =
  | 'completed'
  | 'accepted'
  | 'awaiting-decision'
  | 'supplement-requested'
  | 'verification-started'
  | 'rejected'
  | 'result-amended'
  | 'consent-answered';

/** An answer that keeps the contract. */
export interface AgencyAnswer {
  readonly dispatchKey: string;
  readonly kind: AnswerKind;
  readonly result?: (IssuedDocument & { readonly data?: Readonly<Record<string, unknown>> | undefined }) | undefined;
  readonly reason?:
    { readonly code: string; readonly text: string; readonly legalBasis?: string | undefined } | undefined;
  /** Under which its own system has the step. */
  readonly dossierCode?: string | undefined;
  /** Where everybody stands who was asked; never who that is. */
  readonly consents?:
    readonly { readonly person: string; readonly answer: ConsentAnswer; readonly at: string }[] | undefined;
  readonly at: string;
}

/** Checks an answer against the contract; what breaks it becomes `undefined` beside the key that it names, if any. */
export abstract class AnswerReader {
  abstract read(raw: RawAnswer): { readonly dispatchKey: string; readonly answer: AgencyAnswer | undefined };
}

/** What an agency system said, with the bytes that prove it. */
export interface AgencyReply {
  readonly answers: readonly RawAnswer[];
  readonly raw: Uint8Array;
  readonly keyId: string;
}

/** The agency cannot be reached, or is not able to answer now: tried again later, without limit. */
export class AgencyUnavailable extends Error {
  override readonly name = 'AgencyUnavailable';
}

/** The agency will not take this request however often it is sent: a person has to look. */
export class AgencyRejected extends Error {
  override readonly name = 'AgencyRejected';
}

/** Speaks to agency systems over their contract; every call has a total time limit. */
export abstract class AgencyGateway {
  /** @throws AgencyUnavailable or AgencyRejected */
  abstract deliver(agency: string, dispatches: readonly OutgoingDispatch[]): Promise<AgencyReply>;

  /**
   * What became of a dispatch; undefined if the agency has never seen it.
   *
   * @throws AgencyUnavailable or AgencyRejected
   */
  abstract ask(agency: string, dispatchKey: string): Promise<AgencyReply | undefined>;
}
