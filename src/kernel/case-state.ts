import type { CaseContext } from './procedure/context.js';
import type { CaseStatus, Effect, IssuedDocument, StepStatus, WorkItemKind } from './procedure/effects.js';
import type { LegalClock } from './calendar/deadline.js';
import type { Payment } from './procedure/fees.js';
import type { IssuedCorrection } from './procedure/corrections.js';
import type { Instant, LocalDate } from './values/time.js';

/** The chart's configuration as plain JSON: what XState needs to go on from here. */
export interface ChartState {
  readonly value: ChartValue;
  readonly context: CaseContext;
  /** Ids of the states that history states remember, by the history state's id. */
  readonly remembered: Readonly<Record<string, readonly string[]>>;
}

/** The active states: the only one of a level by name, several side by side by region. */
export type ChartValue = string | { readonly [region: string]: ChartValue };

/** A durable alarm that is set. */
export interface ArmedTimer {
  readonly generation: number;
  readonly dueAt: Instant;
  readonly dueOn: LocalDate;
  /** What the chart receives when it goes off. */
  readonly chartEvent: string;
}

/** Something that a person of that agency has to do, under its key. */
export interface OpenWorkItem {
  readonly step: string;
  readonly agency: string;
  readonly workKind: WorkItemKind;
}

/** Something that went wrong and that nobody has settled yet. */
export interface OpenIncident {
  readonly step: string;
  readonly cause: string;
}

/** A result that somebody collected: which paper, when, from whom, and in what relation to the case. */
export interface HandedOver {
  readonly digest: string;
  readonly at: Instant;
  /** Who gave it out, as histories name actors. */
  readonly by: string;
  readonly relation: string;
}

/** A desk that had the case, and until when. */
export interface FormerDesk {
  readonly office: string;
  readonly until: Instant;
}

/** Until the event of that number the office had the step. */
export interface FormerOffice {
  readonly office: string;
  readonly until: number;
}

/** Who goes on with a step whose office closed. */
export interface Succession {
  readonly office: string;
  /** Those that had worked on the step before: what was told until then they read on. */
  readonly former: readonly FormerOffice[];
}

/** By step; a step that had ended stays with the office that ended it. */
export type Successors = Readonly<Record<string, Succession>>;

/** Everything that the kernel knows of a case: JSON without fractions, no personal data, equal to the replay of its history. */
export interface CaseState {
  readonly procedure: string;
  readonly version: number;
  readonly seq: number;
  /** When the application was received; every limit of the case starts from here or later. */
  readonly receivedAt: Instant;
  /** The time of the last event: time never runs backwards within a case. */
  readonly at: Instant;
  readonly status: CaseStatus;
  readonly steps: Readonly<Record<string, StepStatus>>;
  readonly chart: ChartState;
  readonly clocks: Readonly<Record<string, LegalClock>>;
  readonly timers: Readonly<Record<string, ArmedTimer>>;
  /** How often each timer was set, so that a late alarm of an earlier setting is recognised. */
  readonly generations: Readonly<Record<string, number>>;
  readonly workItems: Readonly<Record<string, OpenWorkItem>>;
  readonly incidents: Readonly<Record<string, OpenIncident>>;
  readonly documents: Readonly<Record<string, IssuedDocument>>;
  /** The version whose form the application was told in; absent while the case has never been migrated. */
  readonly toldIn?: number;
  /** The papers handed over, by step; absent until the first. */
  readonly handedOver?: Readonly<Record<string, HandedOver>>;
  /** The fields corrected after the submission, each with the number of the last event that did; absent until the first. */
  readonly corrected?: Readonly<Record<string, number>>;
  /** What was wrong in issued results, by the number of the event that asked for it; absent until the first. */
  readonly corrections?: Readonly<Record<string, IssuedCorrection>>;
  /** What it costs and what became of it; absent where nothing is charged. */
  readonly payment?: Payment;
  /** Those that had it before, the one that took it in first; absent while that one has it. */
  readonly formerDesks?: readonly FormerDesk[];
  /** Who goes on with steps whose offices closed meanwhile; absent until the first. */
  readonly successors?: Successors;
}

/** A case after an event, and what the shell has to do about it. */
export interface Applied {
  readonly state: CaseState;
  readonly effects: readonly Effect[];
}

/** The version whose form the application of the case was told in: that of its submission. */
export function toldIn({
  toldIn: submitted,
  version,
}: Pick<CaseState, 'version'> & { readonly toldIn?: number | undefined }): number {
  return submitted ?? version;
}
