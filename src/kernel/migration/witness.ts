/** The way of one case to its end, as the shortest proof that it has one. */
import { applyEvent } from '../apply-event.js';
import type { CaseState } from '../case-state.js';
import { stepRecord } from '../procedure/context.js';
import type { Facts } from '../values/facts.js';
import { COMMANDS } from '../procedure/events.js';
import type { CommandName } from '../procedure/events.js';
import type { ProcedureVersion } from '../procedure/procedure-version.js';

/** What an agency and a family do to a step that goes well, whatever it waits for. */
const ONWARD: readonly CommandName[] = [
  'report-consent',
  'confirm-cancellation',
  'confirm-compensation',
  'report-completion',
  'submit-supplement',
  'retry-dispatch',
];

/** A step takes a few of them at most; a case has some steps. */
const MOVES_PER_STEP_MAX = 5;

const PAPER = { type: 'paper', number: '1', issuer: 'agency', issuedOn: '2026-03-02', digest: '1' };

/**
 * Leads the case to its end as if everything went well from now on.
 *
 * @returns the moves (`report-completion birth-registration`), or undefined where nothing leads on
 */
export function wayToEnd(version: ProcedureVersion, from: CaseState, edition: string): readonly string[] | undefined {
  const moves: string[] = [];
  let state = from;
  while (!state.chart.context.ended && moves.length < version.steps.length * MOVES_PER_STEP_MAX) {
    const next = onward(version, state, edition);
    if (next === undefined) return undefined;
    moves.push(next.move);
    ({ state } = next);
  }
  return state.chart.context.ended ? moves : undefined;
}

function onward(version: ProcedureVersion, state: CaseState, edition: string) {
  const before = JSON.stringify(state.chart.value);
  for (const { step } of version.steps)
    for (const command of ONWARD) {
      const facts = { step, result: PAPER, consents: allGiven(state, step) };
      const applied = applyEvent(version, state, { type: COMMANDS[command].event, facts, at: state.at, edition });
      if (applied !== undefined && JSON.stringify(applied.state.chart.value) !== before)
        return { move: `${command} ${step}`, state: applied.state };
    }
  return undefined;
}

/** Everybody who was asked agrees. */
function allGiven({ chart, at }: CaseState, step: string): Facts[string] {
  return Object.keys(stepRecord(chart.context, step).consents ?? {}).map((person) => ({ person, answer: 'given', at }));
}
