import type { AnyStateMachine, AnyStateNode } from 'xstate';

/** A statechart as data: what a picture of it draws. */
export interface ChartOutline {
  readonly states: readonly StateOutline[];
  readonly transitions: readonly TransitionOutline[];
}

/** One state; `kind` as in SCXML (W3C): parallel states have all their children active, compound ones exactly one. */
export interface StateOutline {
  readonly id: string;
  readonly key: string;
  readonly parent?: string;
  readonly kind: 'atomic' | 'compound' | 'parallel' | 'final' | 'history';
  /** The child that a compound state begins in. */
  readonly initial?: string;
}

/** One arrow. Without an event it is taken as soon as its condition holds; with a deadline when that is reached. */
export interface TransitionOutline {
  readonly from: string;
  readonly to: readonly string[];
  readonly event?: string;
  readonly deadline?: string;
  readonly guarded: boolean;
}

/** The states and transitions of a chart, in the order of its definition. */
export function outlineOf(chart: AnyStateMachine): ChartOutline {
  const nodes = nodesUnder(chart.root);
  return { states: nodes.map(stateOutline), transitions: nodes.flatMap(transitionsFrom) };
}

function nodesUnder(node: AnyStateNode): readonly AnyStateNode[] {
  return [node, ...Object.values(node.states).flatMap(nodesUnder)];
}

function stateOutline({ id, key, parent, type, initial }: AnyStateNode): StateOutline {
  const [first] = initial?.target ?? [];
  return {
    id,
    key,
    ...(parent === undefined ? {} : { parent: parent.id }),
    kind: type,
    ...(type === 'compound' && first !== undefined ? { initial: first.id } : {}),
  };
}

function transitionsFrom(node: AnyStateNode): readonly TransitionOutline[] {
  const delays = new Map(node.after.map(({ eventType, delay }) => [eventType, String(delay)]));
  const named = [...node.transitions.values()].flat();
  return [...named, ...(node.always ?? [])].map(({ eventType, target, guard }) => {
    const deadline = delays.get(eventType);
    return {
      from: node.id,
      to: (target ?? []).map(({ id }) => id),
      ...(deadline === undefined ? eventName(eventType) : { deadline }),
      guarded: guard !== undefined,
    };
  });
}

function eventName(eventType: string): { event?: string } {
  return eventType === '' ? {} : { event: eventType };
}
