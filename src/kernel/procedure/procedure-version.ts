import type { AnyStateMachine } from 'xstate';
import type { z } from 'zod';
import type { DeadlineRule as CountedRule } from '../calendar/deadline.js';
import type { Facts } from '../values/facts.js';
import type { CodedField } from './code-lists.js';
import type { ConsentDefinition } from './consent-definition.js';
import type { IssuedDocument, WorkItemKind } from './effects.js';
import type { FeeAsked, FeeLaw } from './fees.js';
import type { MaskedFields } from './masked-fields.js';
import type { PaperForm } from './paper-form.js';
import type { EventOnce } from './told-event.js';

/** A text in both languages. */
export interface Label {
  readonly vi: string;
  readonly en: string;
}

/** The legal source of a rule: act, article, and whether it was read in force or is still to be confirmed. */
export interface LegalBasis {
  readonly article: string;
  readonly confirmed: boolean;
}

/** One agency's part of a procedure. */
export interface StepDefinition {
  readonly step: string;
  readonly agency: string;
  /** Who completes its work items. */
  readonly responsible: readonly ['agency-officer'] | readonly ['agency-officer', 'signing-officer'];
  readonly after: readonly string[];
  readonly requires: readonly string[];
  /** The type of paper that it issues. */
  readonly issues: string;
  readonly undoing: { readonly kind: 'compensated' } | { readonly kind: 'irreversible'; readonly because: string };
  /** The fact that holds the commune whose office is responsible. */
  readonly communeFact: string;
  readonly legalBasis: LegalBasis;
  /** What the desk is to do where the agency asks with that code; where it is not listed, papers are asked for. */
  readonly deskWork?: Readonly<Record<string, WorkItemKind>>;
  /** The fields of what it is told that its agency knows by codes of its own. */
  readonly codes?: readonly CodedField[];
}

/** How a limit is counted; authors write it, the working calendar counts it. */
export type DeadlineRule = CountedRule;

/**
 * A named deadline of a chart. Deadlines of one `clock` share its start, its stops and its extension: `due` and `extended-due` end the
 * limit, `warning` precedes it, `new-appointment` replaces a missed one. A `fresh-due` starts its clock anew each time.
 */
export interface NamedDeadline {
  readonly clock: string;
  readonly fires: 'due' | 'extended-due' | 'warning' | 'new-appointment' | 'fresh-due';
  readonly rule: DeadlineRule;
  /** Of the whole that lasts as long as its steps, at most the rule's lengths: what an office decides as it closes reaches the next one late. */
  readonly ofSteps?: { readonly handOverWorkingDays: number };
  /** By how much the rule's lengths are longer, where a fact says so. */
  readonly longer?: readonly LongerLimit[];
}

/** Days that the law has something last, whatever the limit of the step: a notice that hangs. */
export interface LongerLimit extends LegalBasis {
  readonly fact: string;
  readonly is: string | boolean;
  readonly workingDays: number;
}

/** Somebody whom an application is about. */
export interface Person {
  /** Which part of the form the person is in: `child`, `mother`, `applicant`. */
  readonly role: string;
  readonly personalId?: string;
}

/** Everything that the family told, with what agencies issued since; personal, so it never enters the kernel. */
export interface CaseData {
  readonly applicant: Readonly<Record<string, unknown>>;
  readonly data: Readonly<Record<string, unknown>>;
  /** The full results of completed steps, by step. */
  readonly results: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly supplements: readonly Readonly<Record<string, unknown>>[];
}

/** A checked application, as `facts` and `partOf` read it. */
export interface Application {
  readonly applicant: Readonly<Record<string, unknown>>;
  readonly data: Readonly<Record<string, unknown>>;
}

/** A complete application to try: a body that `POST /cases` accepts as it is. */
export interface Sample {
  readonly name: string;
  readonly shows: Label;
  readonly body: Readonly<Record<string, unknown>>;
}

/** Labels of one language, by the keys that the chart, the form and the notices use. */
export type LabelFile = Readonly<Record<string, string>>;

/** A reason that an officer chooses, whose text the officer goes on from. */
export interface OfficerReason {
  /** The version calls it `reason.<code>`; what is asked for is answered by a paper of that code. */
  readonly code: string;
  readonly text: Label;
  /** Absent: the article by which the step is decided. */
  readonly legalBasis?: string;
}

/** A step's own reasons, by the outcome that they are for; those that fit anywhere are not among them. */
export interface StepReasons {
  readonly refuse: readonly OfficerReason[];
  readonly 'request-supplement': readonly OfficerReason[];
  /** Where the law gives the step a longer limit. */
  readonly 'report-verification'?: readonly OfficerReason[];
}

/** The classes by which personal data is kept: each person has a key of each. */
export const RETENTION_CLASSES = [
  'civil-status-record',
  'application-papers',
  'contact-data',
  'request-papers',
  'draft',
] as const;
export type RetentionClass = (typeof RETENTION_CLASSES)[number];

/** For how long after the end of a case something has to be kept; `none`: as soon as it has ended it may go. */
export type RetentionPeriod =
  { readonly kind: 'permanent' } | { readonly kind: 'years'; readonly years: number } | { readonly kind: 'none' };

/** How a class is kept, and by which law. */
export interface RetentionRule {
  readonly title: Label;
  readonly period: RetentionPeriod;
  /** Of an application that came to nothing: refused, withdrawn, lapsed. */
  readonly periodOfUnsuccessful: RetentionPeriod;
  readonly legalBasis: LegalBasis;
  /** Whether the personal id lies in it: with it goes what finds the person again. */
  readonly identifies: boolean;
}

/** What is kept how. */
export interface Retention {
  readonly rules: Readonly<Record<RetentionClass, RetentionRule>>;
  /** By part (`result.birth-registration`), or by kind of part (`result`). */
  readonly classOf: Readonly<Record<string, RetentionClass>>;
}

/** What an applicant pays for, at which rates, and who pays nothing. */
export interface FeeSchedule {
  /** By fee. */
  readonly law: Readonly<Record<string, FeeLaw>>;
  /** The groups of the form that say how many, and who is exempt. */
  readonly dependsOn: readonly string[];
  readonly asked: (application: Application) => readonly FeeAsked[];
}

/** A paper that the law renames, by its type, and what it is called in cases that were received on a day or later. */
export interface PaperName {
  /** As steps issue it; it stays when the name changes. */
  readonly type: string;
  readonly name: Label;
  /** `YYYY-MM-DD`: the first day of receipt, in Vietnam. */
  readonly from: string;
  /** Where it was read. */
  readonly source: string;
  readonly confirmed: boolean;
}

/** A versioned definition: what a procedure is. How it runs is the kernel's business. */
export interface ProcedureVersion {
  readonly key: string;
  readonly version: number;
  readonly title: Label;
  /** What people call it, in the middle of a sentence and short enough for an SMS; absent: the title is. */
  readonly shortName?: Label;
  /** The official procedure codes (mã TTHC) under which this version was announced. */
  readonly officialCodes: readonly string[];
  readonly legalBasis: readonly LegalBasis[];
  /** `YYYY-MM-DD`: the first day whose applications it may decide; a new installation publishes it from then. */
  readonly inForceSince: string;
  readonly chart: AnyStateMachine;
  /** The steps that an applicant may leave out: which fact of the application says so, and by which values. */
  readonly choices?: Readonly<Record<string, { readonly fact: string; readonly leftOut: readonly string[] }>>;
  /** By step: whose consent is asked through the national identity application before its agency is. */
  readonly consents?: Readonly<Record<string, ConsentDefinition>>;
  readonly steps: readonly StepDefinition[];
  readonly deadlines: Readonly<Record<string, NamedDeadline>>;
  /** Who reports, as a schema: what `POST /cases` accepts as `applicant`. */
  readonly applicant: z.ZodType<Readonly<Record<string, unknown>>>;
  /** The form as a schema: what `POST /cases` accepts as `data`. */
  readonly form: z.ZodType<Readonly<Record<string, unknown>>>;
  /** Reduces a checked application to facts. Pure, total over checked applications. */
  readonly facts: (application: Application) => Facts;
  /** The people that the application is about; each key of the form belongs to one of them. */
  readonly persons: (application: Application) => readonly Person[];
  /** By relation of the applicant (`self`), the role of the person who the applicant then is. */
  readonly applicantAs?: Readonly<Record<string, Person['role']>>;
  /** The role of the person whom the procedure is about, and to whom the issued papers belong. */
  readonly subject: string;
  /** Which person's key protects a part of the application; parts not named belong to the first person. */
  readonly ownerOf: Readonly<Record<string, string>>;
  /** How long what belongs to whom is kept, and by which law. */
  readonly retention: Retention;
  /** Fields of the applicant that are kept only as contact data. */
  readonly contactFields: readonly string[];
  /** What it charges; absent: nothing. */
  readonly fees?: FeeSchedule;
  /** What is shown masked until somebody asks for it with a reason: fields of the form, and of what agencies enter with a result. */
  readonly masked: { readonly form: MaskedFields; readonly results: MaskedFields };
  /** The body of a step's dispatch: only what that agency needs. */
  readonly payload: (step: string, data: CaseData) => Readonly<Record<string, unknown>>;
  /** What it registers that happens once; absent: it may be asked for again and again. */
  readonly eventOnce?: EventOnce;
  /** A checked application under the keys of the National Portal's own form; absent: the portal has none. */
  readonly portalForm?: (application: Application) => Readonly<Record<string, unknown>>;
  /** Papers by type: their Vietnamese legal name and English name. */
  readonly documents: Readonly<Record<IssuedDocument['type'], Label>>;
  /** What a print of them says, by type; of one that is not here a slip tells that it was issued. */
  readonly papers?: Readonly<Record<IssuedDocument['type'], PaperForm>>;
  /** What of them is called otherwise in cases that were received later; absent: nothing. */
  readonly renamed?: readonly PaperName[];
  readonly labels: { readonly vi: LabelFile; readonly en: LabelFile };
  /** By step. */
  readonly reasons: Readonly<Record<string, StepReasons>>;
  readonly samples: readonly Sample[];
}

/** The official name of a version in digests, histories and messages: `interlinked-birth/v1`. */
export function versionName({ key, version }: Pick<ProcedureVersion, 'key' | 'version'>): string {
  return `${key}/v${version}`;
}
