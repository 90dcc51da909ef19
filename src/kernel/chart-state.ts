import type { AnyMachineSnapshot, AnyStateMachine, AnyStateNode } from 'xstate';
import type { ChartState, ChartValue } from './case-state.js';
import { isRecord } from './values/records.js';
import { assert } from './values/assert.js';
import type { CaseContext } from './procedure/context.js';

/** The snapshot as plain JSON. */
export function chartStateOf(snapshot: AnyMachineSnapshot): ChartState {
  const remembered = Object.entries(snapshot.historyValue).map(([id, nodes]) => [id, nodes.map((node) => node.id)]);
  const context: CaseContext = snapshot.context;
  return { value: chartValue(snapshot.value), context, remembered: Object.fromEntries(remembered) };
}

/** The snapshot that the plain JSON stands for. */
export function snapshotOf(chart: AnyStateMachine, state: ChartState): AnyMachineSnapshot {
  const historyValue: Record<string, AnyStateNode[]> = {};
  for (const [id, nodes] of Object.entries(state.remembered)) {
    historyValue[id] = nodes.map((node) => chart.getStateNodeById(node));
  }
  return chart.resolveState({ value: state.value, context: state.context, historyValue });
}

function chartValue(value: unknown): ChartValue {
  if (typeof value === 'string') return value;
  assert(isRecord(value), 'a state value is a text or a record');
  return Object.fromEntries(Object.entries(value).map(([region, inner]) => [region, chartValue(inner)]));
}

/** The ids of the active states, outermost first: what a picture of the chart highlights. */
export function activeStates(chart: AnyStateMachine, state: ChartState): readonly string[] {
  return [...snapshotOf(chart, state)._nodes].map((node) => node.id).sort();
}
