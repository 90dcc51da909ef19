/** The states that open cases of a version get to, and how a case that landed on another version is led to its end. */
import type { CaseState, ChartValue } from '../../src/kernel/case-state.js';
import { CURRENT_EDITION } from '../../src/kernel/calendar/editions.js';
import { walksOf } from '../../src/kernel/checks/walk.js';
import { decide } from '../../src/kernel/decide.js';
import type { CommandName } from '../../src/kernel/procedure/events.js';
import type { StepStatus } from '../../src/kernel/procedure/effects.js';
import type { ProcedureVersion } from '../../src/kernel/procedure/procedure-version.js';
import { assert } from '../../src/kernel/values/assert.js';
import type { Facts } from '../../src/kernel/values/facts.js';
import { paper, submission } from './story.js';

/** A case takes fewer moves to its end, even if it is asked for papers on the way. */
const MOVES_MAX = 60;

/** What leads a step on if all goes well. */
const WELL: readonly CommandName[] = [
  'report-consent',
  'confirm-cancellation',
  'confirm-compensation',
  'report-completion',
  'submit-supplement',
  'retry-dispatch',
];

/** What leads it to another end; where none of it is taken, it goes as well as it can. */
const BADLY: readonly CommandName[] = [
  'decline-cancellation',
  'decline-compensation',
  'report-rejection',
  ...WELL,
  'acknowledge-delay',
];

/** The open states that the walks of the version reach, each of another configuration of its chart; with the places of a real form. */
export function openStatesOf(version: ProcedureVersion): readonly CaseState[] {
  const { chain, steps } = walksOf(version);
  const told = placesToldIn(version);
  const distinct = new Map<string, CaseState>();
  for (const { at } of [...chain, ...steps.flatMap(({ places }) => places)]) {
    const { chart } = at.state;
    const { context } = chart;
    if (context.ended || at.broken !== undefined) continue;
    const state = { ...at.state, chart: { ...chart, context: { ...context, facts: { ...told, ...context.facts } } } };
    const key = JSON.stringify([chart.value, context.withdrawn]);
    if (!distinct.has(key)) distinct.set(key, state);
  }
  return [...distinct.values()];
}

/** Of them so many that every innermost state of every step is among them. */
export function coveringOf(states: readonly CaseState[]): readonly CaseState[] {
  const seen = new Set<string>();
  return states.filter(({ chart }) => {
    const parts = innermostIn(chart.value);
    const isNew = parts.some((part) => !seen.has(part));
    for (const part of parts) seen.add(part);
    return isNew;
  });
}

/** Leads the case to its end by the real decisions; undefined if it does not come to one. */
export function endOf(version: ProcedureVersion, from: CaseState, how: 'well' | 'badly'): CaseState | undefined {
  let state = from;
  for (let move = 0; move < MOVES_MAX && !state.chart.context.ended; move += 1) {
    const next = onward(version, state, how === 'well' ? WELL : BADLY);
    if (next === undefined) return undefined;
    state = next;
  }
  return state.chart.context.ended ? state : undefined;
}

function onward(version: ProcedureVersion, state: CaseState, commands: readonly CommandName[]): CaseState | undefined {
  const before = JSON.stringify(state.chart.value);
  for (const name of commands)
    for (const { step, issues } of version.steps) {
      if (isStill(state.steps[step])) continue;
      const consents = consentsTold(state, step, commands === WELL ? 'given' : 'refused');
      const facts = { step, result: paper(issues, '7/2026'), reason: { code: 'other' }, papers: [], consents };
      const decision = decide(version, state, { name, facts }, { at: state.at, edition: CURRENT_EDITION.edition });
      if (decision.kind === 'outcome' && JSON.stringify(decision.state.chart.value) !== before) return decision.state;
    }
  return undefined;
}

/** Everybody who was asked says the same. */
function consentsTold({ chart, at }: CaseState, step: string, answer: 'given' | 'refused'): Facts[string] {
  return Object.keys(chart.context.steps[step]?.consents ?? {}).map((person) => ({ person, answer, at }));
}

/** Nobody has it yet, or any more; what a withdrawal takes back is completed, and is not still. */
function isStill(status: StepStatus | undefined): boolean {
  return status === 'waiting' || status === 'skipped' || status === 'refused' || status === 'cancelled';
}

/** Walks tell nothing but which steps are left out: everything else that an application tells are its places. */
function placesToldIn(version: ProcedureVersion): Facts {
  const told = submission(version, '2026-03-02 08:00');
  assert('facts' in told, 'a submission tells facts');
  const choices = new Set(Object.values(version.choices ?? {}).map(({ fact }) => fact));
  return Object.fromEntries(Object.entries(told.facts).filter(([name]) => !choices.has(name)));
}

function innermostIn(value: ChartValue): readonly string[] {
  if (typeof value === 'string') return [value];
  return Object.entries(value).flatMap(([name, below]) =>
    below === undefined ? [] : innermostIn(below).map((inner) => `${name}.${inner}`),
  );
}
