/** What papers say, before anybody gave it a form: plain data in Vietnamese, the same for ever once a case has it. */
import type { PaperTeller } from '../../../kernel/procedure/paper-form.js';
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
  /** Where it follows from what was asked for: the steps that wait for each other and so take longest. */
  readonly row?: {
    readonly steps: readonly { readonly step: string; readonly workingDays: number }[];
    /** Between each two of them. */
    readonly handOverWorkingDays: number;
  };
}

/** Why something was asked for or refused. */
export interface GivenReason {
  /** What its code means. */
  readonly meaning: string;
  /** What was written to it. */
  readonly text?: string;
  readonly legalBasis?: string;
}

/** Something that is charged, and how the amount comes about. */
export interface ChargedFee {
  readonly what: string;
  readonly quantity: number;
  readonly unitVnd: number;
  readonly amountVnd: number;
  readonly article: string;
  /** Whether somebody read the article as saying so. */
  readonly confirmed: boolean;
  /** By what it costs nothing; never on which ground, for papers lie about. */
  readonly exempt?: { readonly article: string; readonly confirmed: boolean };
}

/** Receipt with the day of the result (giấy tiếp nhận hồ sơ và hẹn trả kết quả). */
export interface Receipt extends PaperHead {
  readonly kind: 'receipt';
  /** The sections of the form that were filled in. */
  readonly sections: readonly string[];
  /** The files that came with it, by their names. */
  readonly files: readonly string[];
  /** What is issued, which step does, and by which day where each has one of its own. */
  readonly results: readonly { readonly step: string; readonly paper: string; readonly by?: LocalDate }[];
  readonly appointment?: Appointment;
  /** What is to be paid, by which rates; none where nothing is charged. */
  readonly fees: readonly ChargedFee[];
  /** Who took it in, if it was a person at the desk. */
  readonly receivedBy?: string;
}

/** What an agency asks the applicant for (phiếu yêu cầu bổ sung, hoàn thiện hồ sơ). */
export interface SupplementRequest extends PaperHead {
  readonly kind: 'supplement-request';
  readonly step: string;
  /** The office that asks. */
  readonly asking: string;
  readonly items: readonly string[];
  readonly reason: GivenReason;
  readonly until?: LocalDate;
}

/** That a step is not carried out (phiếu từ chối tiếp nhận, giải quyết hồ sơ). */
export interface Refusal extends PaperHead {
  readonly kind: 'refusal';
  readonly step: string;
  /** The office that refuses. */
  readonly refusing: string;
  readonly reason: GivenReason;
}

/** That a result comes late, and when (phiếu xin lỗi và hẹn lại ngày trả kết quả). */
export interface Apology extends PaperHead {
  readonly kind: 'apology';
  readonly step: string;
  /** The office that is late. */
  readonly late: string;
  readonly missedOn: LocalDate;
  readonly appointedAt: Instant;
}

/** What an agency issued, and where its original is: a print of what the paper says, or a slip (phiếu kết quả giải quyết). */
export interface ResultSlip extends PaperHead {
  readonly kind: 'result';
  readonly step: string;
  /** What it is called in the law of the version. */
  readonly paper: string;
  /** Of the paper itself. */
  readonly paperNumber: string;
  readonly issuer: string;
  readonly issuedOn: LocalDate;
  /** Whom it is about. */
  readonly subject?: string;
  /** `by-hand`: the engine was told nothing by the agency; an officer recorded what another system issued. */
  readonly recorded: 'by-agency' | 'by-hand';
  /** What the paper itself says, where its form is told; absent: only that it was issued is said. */
  readonly stated?: StatedPaper;
  /** What the agency entered with it and the paper does not say; numbers of people are masked. */
  readonly entered: readonly { readonly name: string; readonly value: string }[];
  /** SHA-256 of what the agency sent, or of the evidence that was recorded by hand; 64 hex digits. */
  readonly digest: string;
}

/** What a paper of an agency says, by who told it and in the order of its form; numbers of people are masked. */
export type StatedPaper = Readonly<Record<PaperTeller, readonly StatedPart[]>>;

/** Rows below each other, each of one field or of several side by side. */
export interface StatedPart {
  readonly heading?: string;
  readonly rows: readonly (readonly { readonly name: string; readonly value: string }[])[];
}

/** How the case went through the agencies (phiếu kiểm soát quá trình giải quyết hồ sơ). */
export interface ControlSheet extends PaperHead {
  readonly kind: 'control-sheet';
  /** How the case ended. */
  readonly status: string;
  readonly steps: readonly {
    readonly step: string;
    readonly office: string;
    readonly status: string;
    readonly dueOn?: LocalDate;
    readonly endedAt?: Instant;
    /** Absent where the step did not run. */
    readonly punctuality?: 'early' | 'on-time' | 'late';
  }[];
  readonly events: readonly {
    readonly at: Instant;
    readonly what: string;
    readonly step?: string;
    readonly by: string;
  }[];
}

export type PaperContent = Receipt | SupplementRequest | Refusal | Apology | ResultSlip | ControlSheet;

export const PAPER_KINDS = [
  'receipt',
  'supplement-request',
  'refusal',
  'apology',
  'result',
  'control-sheet',
] as const satisfies readonly PaperContent['kind'][];
export type PaperKind = (typeof PAPER_KINDS)[number];
