import { initialTransition, transition } from './chart-transition.js';
import type { Applied, CaseState } from './case-state.js';
import { snapshotOf } from './chart-state.js';
import { applyKernelEvent } from './kernel-events.js';
import type { Lineage } from './migration/lineage.js';
import { settle } from './settle.js';
import { withoutTimer } from './timers.js';
import type { TimeKeeping } from './timers.js';
import type { CaseEvent, ChartEvent } from './procedure/events.js';
import { scopeOf, stepEvent } from './procedure/events.js';
import type { ProcedureVersion } from './procedure/procedure-version.js';
import { assert } from './values/assert.js';

const NO_TIME_KEPT: TimeKeeping = { clocks: {}, timers: {}, generations: {} };

/**
 * The first state of a case.
 *
 * @throws InvariantBroken if the event is no `case-submitted`
 */
export function applySubmission(version: ProcedureVersion, event: CaseEvent): Applied {
  assert(event.type === 'case-submitted', 'a case begins with its submission');
  const [snapshot, actions] = initialTransition(version.chart, { facts: event.facts });
  return settle(version, { snapshot, actions, event, keeping: NO_TIME_KEPT, before: undefined });
}

/**
 * The case after one more event, or undefined if its chart does not accept the event in this state.
 *
 * @param lineage - where the case may go on by another version; without it a migration is not accepted
 * @throws InvariantBroken if time runs backwards within the case
 */
export function applyEvent(
  version: ProcedureVersion,
  before: CaseState,
  event: CaseEvent,
  lineage?: Lineage,
): Applied | undefined {
  assert(event.at >= before.at, 'time never runs backwards within a case');
  if (scopeOf(event.type) === 'kernel') {
    const applied = applyKernelEvent(version, before, event, lineage);
    return typeof applied === 'string' ? undefined : applied;
  }
  const chartEvent = chartEventOf(before, event);
  if (chartEvent === undefined) return undefined;
  const snapshot = snapshotOf(version.chart, before.chart);
  if (!snapshot.can(chartEvent)) return undefined;
  const [next, actions] = transition(version.chart, snapshot, chartEvent);
  const keeping = event.type === 'deadline-reached' ? withoutTimer(before, String(event.facts['deadline'])) : before;
  return settle(version, { snapshot: next, actions, event, keeping, before });
}

/** The event as the chart listens to it; undefined for an alarm that is no longer set. */
function chartEventOf(before: CaseState, { type, facts, at }: CaseEvent): ChartEvent | undefined {
  const scope = scopeOf(type);
  if (scope === 'case') return { type, facts, at };
  if (scope === 'step') return { type: stepEvent(String(facts['step']), type), facts, at };
  const timer = before.timers[String(facts['deadline'])];
  const current = timer !== undefined && timer.generation === facts['generation'];
  return current ? { type: timer.chartEvent, facts, at } : undefined;
}
