import type { Consents } from './consents.js';
import type { IssuedDocument, WorkItemKind } from './effects.js';
import type { Facts } from '../values/facts.js';

/** The ways in which a step ends: `skipped` when a step that it needs has no result, `left-out` when the applicant chose so. */
export type StepEnd = 'completed' | 'refused' | 'skipped' | 'left-out' | 'cancelled';

/** What a chart remembers of a step; facts only. */
export interface StepRecord {
  /** How often this step spoke to its agency: the last part of the next dispatch key is this plus one. */
  readonly occurrence: number;
  /** The occurrence of the last `perform`, which decisions, cancellations and compensations refer to. */
  readonly perform: number;
  /** Counts this step's work items and incidents, so that each has a key of its own. */
  readonly items: number;
  /** How often the step was overdue after a new appointment: the number of that incident. */
  readonly escalations: number;
  readonly decision?: 'approve' | 'refuse';
  readonly late?: boolean;
  readonly verified?: boolean;
  /** The applicant has to supply papers, or others their consent: the clocks of the step and of the case stand. */
  readonly awaitsSupplement?: boolean;
  /** What the desk is asked for while the step waits; absent where a version tells no kinds apart: papers. */
  readonly asks?: WorkItemKind;
  /** Whom the step asked for consent, and where each of them stands. */
  readonly consents?: Consents;
  /** Why a dispatch could not be delivered; the incident's cause. */
  readonly failure?: string;
  /** Why it was refused, what has to be supplied, or why an effect cannot be undone: a code from the catalogue. */
  readonly reason?: string;
  readonly result?: IssuedDocument;
  readonly source?: 'agency' | 'outside';
  /** The digest of the paper last issued to the applicant, so that none is issued twice. */
  readonly issued?: string;
  readonly ended: StepEnd | 'not-yet';
}

/** The context of every procedure's chart. */
export interface CaseContext {
  readonly facts: Facts;
  readonly steps: Readonly<Record<string, StepRecord>>;
  readonly withdrawn: boolean;
  readonly lapsed: boolean;
  readonly ended: boolean;
}

/** What a chart is started with: the application, reduced to facts. */
export interface CaseInput {
  readonly facts: Facts;
}

const UNTOUCHED: StepRecord = { occurrence: 0, perform: 0, items: 0, escalations: 0, ended: 'not-yet' };

/** The context before anything happened. */
export function initialContext(input: CaseInput, steps: readonly string[]): CaseContext {
  return {
    facts: input.facts,
    steps: Object.fromEntries(steps.map((step) => [step, UNTOUCHED])),
    withdrawn: false,
    lapsed: false,
    ended: false,
  };
}

/** The record of a step; an unknown step has done nothing. */
export function stepRecord(context: CaseContext, step: string): StepRecord {
  return context.steps[step] ?? UNTOUCHED;
}

/** The context with one step's record changed. */
export function withStep(context: CaseContext, step: string, change: Partial<StepRecord>): Pick<CaseContext, 'steps'> {
  return { steps: { ...context.steps, [step]: { ...stepRecord(context, step), ...change } } };
}
