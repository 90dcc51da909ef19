/** A case that goes on by another version of its procedure (see docs/concepts/migration.md). */
import type { Applied, CaseState } from '../case-state.js';
import { toldIn } from '../case-state.js';
import type { ChartAction } from '../chart-actions.js';
import { snapshotOf } from '../chart-state.js';
import { transition } from '../chart-transition.js';
import type { CaseEvent } from '../procedure/events.js';
import type { ProcedureVersion } from '../procedure/procedure-version.js';
import { settle } from '../settle.js';
import { isRecord } from '../values/records.js';
import { carryOver, listeningIn } from './carry-over.js';
import type { CarriedOver, Migration } from './carry-over.js';
import type { Lineage } from './lineage.js';

/** The case by the version that the event names, or undefined where something is in the way. */
export function applyMigration(
  source: ProcedureVersion,
  before: CaseState,
  event: CaseEvent,
  lineage: Lineage | undefined,
): Applied | undefined {
  const { from, to, leftOut } = event.facts;
  const target = typeof to === 'number' ? lineage?.(to) : undefined;
  const isOpen = !before.chart.context.ended && from === before.version && to !== from;
  if (target === undefined || target.key !== source.key || !isOpen) return undefined;
  const migration: Migration = { source, target, leftOut: isRecord(leftOut) ? textsIn(leftOut) : {} };
  const carried = carryOver(migration, before);
  return carried.obstacles.length > 0 ? undefined : landed(migration, before, { event, carried });
}

/** The case once everything of the target that need not wait has happened: what is new begins, what is left out ends. */
export function landed(
  { source, target }: Migration,
  before: CaseState,
  { event, carried }: { readonly event: CaseEvent; readonly carried: CarriedOver },
): Applied {
  const { type, facts, at } = event;
  // No chart listens to it: only what waits for a condition, not for an event, is taken.
  const [snapshot, actions] = transition(target.chart, snapshotOf(target.chart, carried.chart), { type, facts, at });
  const started = [...listeningIn(target.chart, carried.chart.value)]
    .filter(([deadline]) => source.deadlines[deadline] === undefined)
    .map(([, id]): ChartAction => ({ type: 'xstate.raise', params: { id, delay: 0 } }));
  return settle(target, {
    snapshot,
    actions: [...started, ...actions],
    event,
    keeping: carried.keeping,
    before: { ...before, toldIn: toldIn(before) },
  });
}

function textsIn(given: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(given).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as const] : [])),
  );
}
