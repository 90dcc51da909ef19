/** One region of a chart, named from its own root: what the regions of several steps say alike is said once. */
import type { ChartOutline, StateOutline, TransitionOutline } from '../../../kernel/chart-outline.js';

/** A state; its path is below the region's root, whose own path is empty: `open.work.incident`. */
export interface RegionState {
  readonly path: string;
  readonly key: string;
  readonly parent: string | undefined;
  readonly kind: 'leaf' | 'compound' | 'parallel';
  /** The child that it begins in, or the children, if not all regions begin in the same. */
  readonly initial: readonly string[];
  /** The regions that have it. */
  readonly of: readonly string[];
}

/** An arrow; no target: it is taken in without leaving the state. */
export interface RegionTransition {
  readonly from: string;
  readonly to: readonly string[];
  /** The event, or the deadline, without the name of its step; neither: as soon as its condition holds. */
  readonly event?: string;
  readonly deadline?: string;
  readonly guarded: boolean;
}

/** States and arrows, in the order of the definition. */
export interface Region {
  readonly states: readonly RegionState[];
  readonly transitions: readonly RegionTransition[];
}

/**
 * The regions of that name directly below the root of the chart, laid over each other.
 *
 * @param prefixes - names that events and deadlines begin with, which tell the regions apart
 */
export function regionOf(chart: ChartOutline, names: readonly string[], prefixes: readonly string[]): Region {
  const single = names.map((name) => singleRegion(chart, name, prefixes));
  const states = new Map<string, RegionState>();
  // The richest first: its order is kept, and the others have little to add.
  for (const state of single.toSorted((one, other) => other.states.length - one.states.length).flatMap(statesIn)) {
    const known = states.get(state.path);
    states.set(state.path, known === undefined ? state : laidOver(known, state));
  }
  const transitions = single.flatMap((region) => region.transitions);
  return {
    states: [...states.values()],
    transitions: [...new Map(transitions.map((transition) => [JSON.stringify(transition), transition])).values()],
  };
}

function statesIn({ states }: Region): readonly RegionState[] {
  return states;
}

function laidOver(known: RegionState, other: RegionState): RegionState {
  return { ...known, initial: [...new Set([...known.initial, ...other.initial])], of: [...known.of, ...other.of] };
}

/** The states of the region on the way from its root down to that one, which comes first. */
export function lineageOf(path: string): readonly string[] {
  const keys = path === '' ? [] : path.split('.');
  return [...keys.map((_key, index) => keys.slice(0, keys.length - index).join('.')), ''];
}

function singleRegion({ states, transitions }: ChartOutline, name: string, prefixes: readonly string[]): Region {
  const paths = pathsBelow(states, name);
  const pathOf = (id: string | undefined) => (id === undefined ? undefined : paths.get(id));
  const parents = new Set(states.map(({ parent }) => parent));
  return {
    states: states.flatMap(({ id, key, parent, kind, initial }) => {
      const path = pathOf(id);
      if (path === undefined) return [];
      const first = pathOf(initial);
      const inner = kind === 'parallel' ? kind : 'compound';
      return [
        {
          path,
          key,
          parent: pathOf(parent),
          kind: parents.has(id) ? inner : 'leaf',
          initial: first === undefined ? [] : [first],
          of: [name],
        } as const,
      ];
    }),
    transitions: transitions.flatMap((transition) => {
      const from = pathOf(transition.from);
      return from === undefined ? [] : [regionTransition(transition, { from, pathOf, prefixes })];
    }),
  };
}

function regionTransition(
  { to, event, deadline, guarded }: TransitionOutline,
  {
    from,
    pathOf,
    prefixes,
  }: {
    readonly from: string;
    readonly pathOf: (id: string) => string | undefined;
    readonly prefixes: readonly string[];
  },
): RegionTransition {
  return {
    from,
    to: to.flatMap((id) => pathOf(id) ?? []),
    ...(event === undefined ? {} : { event: withoutPrefix(event, prefixes) }),
    ...(deadline === undefined ? {} : { deadline: withoutPrefix(deadline, prefixes) }),
    guarded,
  };
}

/** Paths by id, of the region's states only; parents come before their children. */
function pathsBelow(states: readonly StateOutline[], name: string): ReadonlyMap<string, string> {
  const [root] = states;
  const paths = new Map<string, string>();
  for (const { id, key, parent } of states) {
    const above = parent === undefined ? undefined : paths.get(parent);
    if (parent === root?.id && key === name) paths.set(id, '');
    else if (above !== undefined) paths.set(id, above === '' ? key : `${above}.${key}`);
  }
  return paths;
}

function withoutPrefix(name: string, prefixes: readonly string[]): string {
  const prefix = prefixes.find((candidate) => name.startsWith(`${candidate}.`));
  return prefix === undefined ? name : name.slice(prefix.length + 1);
}
