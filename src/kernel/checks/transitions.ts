/** Which transitions of a chart the walks take. */
import { assign } from 'xstate';
import type { AnyStateMachine, AnyStateNode, AnyTransitionDefinition } from 'xstate';

/** A copy of a chart that notes the name of each transition that it takes. */
export interface TracedChart {
  readonly chart: AnyStateMachine;
  /** Every transition: `<state> on <event> to <target>`, the delay's name standing for its event. */
  readonly transitions: ReadonlySet<string>;
  /** Those taken so far, also inside a macrostep. */
  readonly taken: ReadonlySet<string>;
}

/** The copy; the given chart stays as it is. */
export function traced(chart: AnyStateMachine): TracedChart {
  const copy = chart.provide({});
  const transitions = new Set<string>();
  const taken = new Set<string>();
  for (const node of nodesOf(copy)) {
    for (const definition of transitionsOf(node)) {
      const name = unusedName(transitionName(definition, node), transitions);
      transitions.add(name);
      // An assignment is the only action that runs while a transition is computed.
      const note = assign(() => {
        taken.add(name);
        return {};
      });
      definition.actions = [...definition.actions, note];
    }
  }
  return { chart: copy, transitions, taken };
}

/** All state nodes of a chart, outermost first. */
export function nodesOf({ root }: AnyStateMachine): readonly AnyStateNode[] {
  const inside = (node: AnyStateNode): AnyStateNode[] => [node, ...Object.values(node.states).flatMap(inside)];
  return inside(root);
}

function transitionsOf(node: AnyStateNode): readonly AnyTransitionDefinition[] {
  return [...[...node.transitions.values()].flat(), ...(node.always ?? [])];
}

function transitionName({ eventType, target }: AnyTransitionDefinition, node: AnyStateNode): string {
  const delay = node.after.find((delayed) => delayed.eventType === eventType)?.delay;
  const event = eventType === '' ? 'always' : `on ${delay ?? eventType}`;
  const targets = target?.map(({ id }: AnyStateNode) => id).join(', ') ?? 'itself';
  return `${node.id} ${event} to ${targets}`;
}

/** Transitions that only their guards tell apart are numbered. */
function unusedName(name: string, used: ReadonlySet<string>): string {
  for (let number = 2; ; number += 1) {
    const candidate = number === 2 && !used.has(name) ? name : `${name} (${number})`;
    if (!used.has(candidate)) return candidate;
  }
}
