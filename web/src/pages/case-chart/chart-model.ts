/** A statechart at one moment: which states are on, were on, can still come, and which ways led here. Nothing is drawn yet. */
import type { ProcedureVersion } from '../../features/procedures/procedures.js';
import type { Moment } from './moment.js';

type Statechart = ProcedureVersion['statechart'];
export type State = Statechart['states'][number];
export type Transition = Statechart['transitions'][number];

/** `open`: can still come. `dead`: cannot any more, and never was. */
export type Standing = 'active' | 'visited' | 'open' | 'dead';

export interface ChartMoment {
  readonly states: ReadonlyMap<string, State>;
  readonly transitions: readonly Transition[];
  readonly standing: ReadonlyMap<string, Standing>;
  /** The transitions that the events up to there took. */
  readonly taken: ReadonlySet<Transition>;
}

export function chartMoment({ states, transitions }: Statechart, { activeStates, path }: Moment): ChartMoment {
  const byId = new Map(states.map((state) => [state.id, state]));
  const active = new Set(activeStates);
  const visited = new Set(path.flatMap(({ entered }) => entered));
  const reachable = reachableFrom(active, byId, transitions);
  const standing = new Map(
    states.map(({ id }): [string, Standing] => {
      if (active.has(id)) return [id, 'active'];
      if (visited.has(id)) return [id, 'visited'];
      return [id, reachable.has(id) ? 'open' : 'dead'];
    }),
  );
  return { states: byId, transitions, standing, taken: takenBy(path, byId, transitions) };
}

/** A state, the one around it, and so on outwards. */
export function outwards(id: string, states: ReadonlyMap<string, State>): readonly string[] {
  const chain: string[] = [];
  for (let state = states.get(id); state !== undefined; state = states.get(state.parent ?? '')) chain.push(state.id);
  return chain;
}

/** The states directly inside. */
export function childrenOf(id: string, states: ReadonlyMap<string, State>): readonly State[] {
  return [...states.values()].filter(({ parent }) => parent === id);
}

/** What can still become active: along transitions, into what is entered with their targets, and again from there. */
function reachableFrom(
  active: ReadonlySet<string>,
  states: ReadonlyMap<string, State>,
  transitions: readonly Transition[],
): ReadonlySet<string> {
  const reached = new Set<string>();
  const queue = [...active];
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    if (reached.has(id)) continue;
    reached.add(id);
    queue.push(...outwards(id, states), ...enteredWith(id, states));
    queue.push(...transitions.filter(({ from }) => from === id).flatMap(({ to }) => to));
  }
  return reached;
}

/** What becomes active inside a state of itself. */
function enteredWith(id: string, states: ReadonlyMap<string, State>): readonly string[] {
  const state = states.get(id);
  if (state?.kind === 'parallel') return childrenOf(id, states).map((child) => child.id);
  return state?.initial === undefined ? [] : [state.initial];
}

/** A transition was taken where one event left its source (or something inside) and entered its target. */
function takenBy(
  path: Moment['path'],
  states: ReadonlyMap<string, State>,
  transitions: readonly Transition[],
): ReadonlySet<Transition> {
  const taken = new Set<Transition>();
  for (const { type, left, entered } of path) {
    const from = new Set(left.flatMap((id) => outwards(id, states)));
    const fits = transitions.filter(
      (transition) => from.has(transition.from) && transition.to.some((id) => entered.includes(id)),
    );
    // Of several ways between the same states, the one that the event names.
    const named = fits.filter(({ event, deadline }) => eventType(event) === type || deadline !== undefined);
    for (const transition of named.length > 0 ? [...named, ...fits.filter(isSignal)] : fits) taken.add(transition);
  }
  return taken;
}

/** What the chart tells itself while it handles an event. */
function isSignal({ event }: Transition): boolean {
  return event === undefined || /\.clock-/.test(event);
}

/** `permanent-residence.step-completed`: the part after the step. */
export function eventType(event: string | undefined): string | undefined {
  return event?.slice(event.lastIndexOf('.') + 1);
}

/** What can happen next, from the states that are on. */
export function possibleIn({ standing, transitions }: ChartMoment): readonly Transition[] {
  return transitions.filter(({ from, to }) => standing.get(from) === 'active' && to.length > 0);
}
