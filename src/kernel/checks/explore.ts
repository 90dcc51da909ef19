/** Walks everything that can happen to a case of a version, one step in focus at a time. */
import { getAdjacencyMap } from '@xstate/graph';
import { fromTransition } from 'xstate';
import type { CaseState } from '../case-state.js';
import type { StepRecord } from '../procedure/context.js';
import type { ProcedureVersion } from '../procedure/procedure-version.js';
import { afterMove, movesOf, submitted } from './explored-case.js';
import type { ExploredCase, Move } from './explored-case.js';

/** A configuration that a case can be in, with the shortest way there. */
export interface Place {
  readonly at: ExploredCase;
  readonly story: readonly string[];
  readonly next: readonly { readonly move: Move; readonly to: Place }[];
}

/** A chart whose walk is longer than this has more to remember than guards should read. */
const TRAVERSALS_MAX = 200_000;

/**
 * Every configuration that the step in focus can bring the case to, breadth first. Counters and texts that no guard reads
 * are left out of what makes two configurations different.
 *
 * @throws Error if there are more than 200,000 moves
 */
export function explore(version: ProcedureVersion, focus: string): readonly Place[] {
  const logic = fromTransition(
    (before: ExploredCase, move: Move) => afterMove(version, before, move),
    submitted(version),
  );
  const keyOf = ({ context }: { readonly context: ExploredCase }) => configurationKey(context);
  const adjacency = getAdjacencyMap(logic, {
    events: ({ context }) => movesOf(version, context, focus),
    serializeState: keyOf,
    serializeEvent: ({ type }) => type,
    limit: TRAVERSALS_MAX,
  });

  const places = new Map<string, Mutable>();
  const placeOf = (key: string, at: ExploredCase, story: readonly string[]) => {
    const known = places.get(key);
    if (known !== undefined) return known;
    const place: Mutable = { at, story, next: [] };
    places.set(key, place);
    return place;
  };
  for (const [key, { state, transitions }] of Object.entries(adjacency)) {
    const from = placeOf(key, state.context, []);
    for (const { event, state: to } of Object.values(transitions)) {
      const there = placeOf(keyOf(to), to.context, [...from.story, event.type]);
      from.next.push({ move: event, to: there });
    }
  }
  return [...places.values()];
}

interface Mutable extends Place {
  readonly next: { move: Move; to: Place }[];
}

/** What guards can tell apart. */
function configurationKey({ state, underWay, broken }: ExploredCase): string {
  const { steps, facts: _facts, ...flags } = state.chart.context;
  return JSON.stringify([
    state.chart.value,
    flags,
    Object.values(steps).map(distinctions),
    open(state),
    underWay,
    broken,
  ]);
}

function distinctions({
  occurrence,
  perform,
  items: _i,
  escalations: _e,
  reason: _r,
  failure: _f,
  result,
  issued,
  ...rest
}: StepRecord) {
  return { ...rest, decides: occurrence > perform, result: result?.number, issued: issued === result?.digest };
}

function open({ timers, workItems, incidents }: CaseState) {
  return [Object.keys(timers).sort(), Object.values(workItems), Object.values(incidents)];
}
