/** That a case gets on: every state is reached, every way ends, nothing stands without a move. */
import type { AnyStateMachine } from 'xstate';
import { activeStates } from '../chart-state.js';
import type { CommandName } from '../procedure/events.js';
import type { Finding } from './finding.js';
import { hasEnded } from '../procedure/effects.js';
import { nodesOf } from './transitions.js';
import type { Edge, Place } from './place.js';
import type { Walks } from './walk.js';

/** What is wrong with the way of a case through its chart. */
export function checkProgress(chart: AnyStateMachine, walks: Walks): readonly Finding[] {
  const { chain, steps } = walks;
  return [
    ...unreached(chart, walks),
    ...untaken(walks),
    ...[chain, ...steps.map(({ places }) => places)].flatMap(brokenPromises),
    ...endless(chain, { what: 'the case', isEnded: ({ at }) => at.state.chart.context.ended }),
    ...steps.flatMap(({ step, places }) =>
      endless(places, { what: step, isEnded: ({ at }) => hasEnded(at.state.steps[step]) }),
    ),
  ];
}

/** Ways out that are always open to people: that they exist says nothing of the chart's own way. */
const BY_HAND: readonly CommandName[] = ['withdraw', 'record-outside-result'];

/** The moves of a place, save the ways out by hand. */
function ownMoves({ next }: Place): readonly Edge[] {
  return next.filter(({ move }) => !BY_HAND.includes(move.command));
}

/** The places from which the goal can still be reached without a way out by hand, the goal's own among them. */
export function leadingTo(places: readonly Place[], isGoal: (place: Place) => boolean): ReadonlySet<Place> {
  const before = new Map<Place, Place[]>(places.map((place) => [place, []]));
  for (const place of places) for (const { to } of ownMoves(place)) before.get(to)?.push(place);
  const leading = new Set(places.filter(isGoal));
  // A set is walked in the order of insertion, what is added on the way included.
  for (const place of leading) for (const earlier of before.get(place) ?? []) leading.add(earlier);
  return leading;
}

function unreached(chart: AnyStateMachine, { chain, steps }: Walks): readonly Finding[] {
  const charts = [...chain, ...steps.flatMap(({ places }) => places)].map(({ at }) => at.state.chart);
  const distinct = new Map(charts.map((state) => [JSON.stringify(state.value), state]));
  const reached = new Set([...distinct.values()].flatMap((state) => activeStates(chart, state)));
  return nodesOf(chart)
    .filter(({ id }) => !reached.has(id))
    .map(({ id }) => ({ check: 'reachable', what: `no story reaches the state ${id}`, story: [] }));
}

function untaken({ traced: { transitions, taken } }: Walks): readonly Finding[] {
  return [...transitions]
    .filter((name) => !taken.has(name))
    .map((name) => ({ check: 'coverage', what: `no story takes the transition ${name}`, story: [] }));
}

function brokenPromises(places: readonly Place[]): readonly Finding[] {
  return places.flatMap(({ at, story }): Finding[] =>
    at.broken === undefined ? [] : [{ check: 'promises-kept', what: at.broken, story }],
  );
}

function endless(
  places: readonly Place[],
  { what, isEnded }: { readonly what: string; readonly isEnded: (place: Place) => boolean },
): readonly Finding[] {
  const ending = leadingTo(places, isEnded);
  const stuck = places.filter((place) => !ending.has(place) && place.at.broken === undefined);
  return stuck.map((place) =>
    ownMoves(place).every(({ to }) => to === place)
      ? { check: 'no-deadlock', what: `nothing moves ${what} any more`, story: place.story }
      : { check: 'can-end', what: `${what} can no longer end`, story: place.story },
  );
}
