/** How the kernel keeps corrections of issued results, for whatever happens to one. */
import type { Applied, CaseState } from './case-state.js';
import { foldEffects } from './open-work.js';
import { stepRecord } from './procedure/context.js';
import type { IssuedCorrection } from './procedure/corrections.js';
import type { Effect, IssuedDocument } from './procedure/effects.js';
import type { CaseEvent } from './procedure/events.js';
import type { StepDefinition } from './procedure/procedure-version.js';
import type { Instant } from './values/time.js';

/** All of a case, by the number of the event that asked, oldest first. */
export function correctionsOf({ corrections = {} }: CaseState): readonly (readonly [string, IssuedCorrection])[] {
  return Object.entries(corrections);
}

/** The correction that the facts are about, and its number. */
export function correctionIn({ corrections }: CaseState, facts: CaseEvent['facts']) {
  const correction = Number(facts['correction']);
  return [correction, corrections?.[String(correction)]] as const;
}

/** The last request of the step, by its occurrence. */
export function performOf({ chart }: CaseState, step: string): number {
  return stepRecord(chart.context, step).perform;
}

/** The message that tells a branch of the correction. */
export function telling(before: CaseState, { step, agency }: StepDefinition, correction: number): Effect {
  return { kind: 'tell-correction', step, agency, correction, perform: performOf(before, step) };
}

/** The chart remembers the result that stands, so that it does not issue the earlier one again. */
export function withResult(before: CaseState, step: string, result: IssuedDocument): CaseState {
  const { context } = before.chart;
  const known = { ...stepRecord(context, step), result, issued: result.digest };
  return { ...before, chart: { ...before.chart, context: { ...context, steps: { ...context.steps, [step]: known } } } };
}

/** The case after an event of that correction. */
export function withCorrection(
  before: CaseState,
  {
    at,
    correction,
    changed,
    effects,
  }: {
    readonly at: Instant;
    readonly correction: number;
    readonly changed: IssuedCorrection;
    readonly effects: readonly Effect[];
  },
): Applied {
  const corrections = { ...before.corrections, [String(correction)]: changed };
  return {
    state: { ...before, seq: before.seq + 1, at, ...foldEffects(before, effects), corrections },
    effects,
  };
}
