/** What papers say, before anybody gave it a form: plain data in Vietnamese, the same for ever once a case has it. */
import type { Instant, LocalDate } from '../../../kernel/values/time.js';

/** What the head of every paper says. */
export interface PaperHead {
  /** `01/TN-H05.07210-261128-0001`: which of its kind it is, and of which case. */
  readonly number: string;
  readonly caseCode: string;
  /** Who issues it, by its name. */
  readonly office: string;
  /** When what it tells of happened. */
  readonly issuedAt: Instant;
  /** The title of the procedure. */
  readonly procedure: string;
  /** Who applied. */
  readonly applicant: string;
}

/** A day that was promised, by which rule. */
export interface Appointment {
  readonly at: Instant;
  readonly on: LocalDate;
  readonly workingDays: number;
  readonly article: string;
}

/** Receipt with the day of the result (giấy tiếp nhận hồ sơ và hẹn trả kết quả). */
export interface Receipt extends PaperHead {
  readonly kind: 'receipt';
  /** The sections of the form that were filled in. */
  readonly sections: readonly string[];
  /** What is issued, and which step does. */
  readonly results: readonly { readonly step: string; readonly paper: string }[];
  readonly appointment?: Appointment;
  /** Who took it in, if it was a person at the desk. */
  readonly receivedBy?: string;
}

export type PaperContent = Receipt;

export const PAPER_KINDS = ['receipt'] as const satisfies readonly PaperContent['kind'][];
export type PaperKind = (typeof PAPER_KINDS)[number];
