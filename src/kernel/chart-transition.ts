import { createActor } from 'xstate';
import type { AnyActorRef, AnyActorScope, AnyMachineSnapshot, AnyStateMachine } from 'xstate';
import type { ChartAction } from './chart-actions.js';
import type { CaseInput } from './procedure/context.js';
import type { ChartEvent } from './procedure/events.js';

/** What the chart came to, and what it asks for; nothing is carried out. */
export type Transition = readonly [snapshot: AnyMachineSnapshot, actions: readonly ChartAction[]];

const NO_FACTS: CaseInput = { facts: {} };

const inertActors = new WeakMap<AnyStateMachine, AnyActorRef>();

/** As XState's `initialTransition`. */
export function initialTransition(chart: AnyStateMachine, input: CaseInput): Transition {
  return collecting(chart, (scope) => chart.getInitialSnapshot(scope, input));
}

/** As XState's `transition`. */
export function transition(chart: AnyStateMachine, snapshot: AnyMachineSnapshot, event: ChartEvent): Transition {
  return collecting(chart, (scope) => chart.transition(snapshot, event, scope));
}

function collecting(chart: AnyStateMachine, move: (scope: AnyActorScope) => AnyMachineSnapshot): Transition {
  const actions: ChartAction[] = [];
  const self = inertActorOf(chart);
  const snapshot = move({
    self,
    system: self.system,
    id: '',
    sessionId: '',
    logger: nothing,
    defer: nothing,
    emit: nothing,
    stopChild: nothing,
    actionExecutor: (action) => actions.push(action),
  });
  return [snapshot, actions];
}

/** One actor a chart that never starts: XState makes a new one, with its whole initial snapshot, for every transition. */
function inertActorOf(chart: AnyStateMachine): AnyActorRef {
  const known = inertActors.get(chart);
  if (known !== undefined) return known;
  const made = createActor(chart, { input: NO_FACTS });
  inertActors.set(chart, made);
  return made;
}

function nothing(): void {
  return undefined;
}
