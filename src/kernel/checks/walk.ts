/** Walks what can happen to a case of a version, breadth first, so that every story is a shortest one. */
import { getAdjacencyMap } from '@xstate/graph';
import { fromTransition } from 'xstate';
import type { AnyStateMachine } from 'xstate';
import type { StepRecord } from '../procedure/context.js';
import type { CommandName } from '../procedure/events.js';
import type { ProcedureVersion } from '../procedure/procedure-version.js';
import { traced } from './transitions.js';
import type { Edge, Place } from './place.js';
import { shapeOf, startLeavingOut, startsOf } from './walk-starts.js';
import type { TracedChart } from './transitions.js';
import { afterMove, isAskingOthers, isOpening, movesOf, STEP_COMMANDS } from './explored-case.js';
import type { Choices, ExploredCase, Move } from './explored-case.js';

/** The walk of one step from the place where it opens; the other steps stand still. */
export interface StepWalk {
  readonly step: string;
  readonly places: readonly Place[];
}

/**
 * All walks of a version. Two kinds stand for the product of all steps, which explodes: the chain, in which every step does
 * no more than what the others can notice of it, and each step by itself with everything that can happen to it.
 */
export interface Walks {
  readonly chain: readonly Place[];
  /** Only of steps that some story of the chain opens. */
  readonly steps: readonly StepWalk[];
  readonly traced: TracedChart;
}

/** A chart whose walk is longer than this has more to remember than guards should read. */
const TRAVERSALS_MAX = 50_000;

/** What the other steps and the case notice of a step: how it ends, that it waits for the applicant, verifies or stands. */
const NOTICED: readonly CommandName[] = [
  'report-consent',
  'report-completion',
  'report-rejection',
  'request-supplement',
  'submit-supplement',
  'report-verification',
  'report-dispatch-failure',
  'retry-dispatch',
  'confirm-cancellation',
  'decline-cancellation',
  'confirm-compensation',
  'decline-compensation',
];

/** That much of it while all branches go on at once. */
const ENDINGS: readonly CommandName[] = [
  'report-consent',
  'report-completion',
  'report-rejection',
  'confirm-cancellation',
  'confirm-compensation',
];

/** A later version often keeps the chart of the one before, and with it every walk. */
const walked = new WeakMap<AnyStateMachine, { readonly version: ProcedureVersion; readonly walks: Walks }>();

/**
 * The walks of a version.
 *
 * @throws Error if one of them has more than 50,000 moves
 */
export function walksOf(version: ProcedureVersion): Walks {
  const known = walked.get(version.chart);
  if (known !== undefined && areWalkedAlike(known.version, version)) return known.walks;
  const walks = walkEverything(version);
  walked.set(version.chart, { version, walks });
  return walks;
}

function areWalkedAlike(one: ProcedureVersion, other: ProcedureVersion): boolean {
  return one.steps === other.steps && one.deadlines === other.deadlines && one.choices === other.choices;
}

function walkEverything(definition: ProcedureVersion): Walks {
  const chart = traced(definition.chart);
  const version = { ...definition, chart: chart.chart };
  const isOfCase = (timer: string) => {
    const deadline = version.deadlines[timer];
    return deadline?.clock === 'case' || deadline?.fires === 'fresh-due';
  };
  const chain = [
    ...startsOf(version).flatMap((start) =>
      walkFrom(version, start, { commandsAt: () => NOTICED, papers: 1, isHeard: isOfCase }),
    ),
    ...walkOfAll(version),
  ];
  const steps = version.steps.flatMap(({ step }) => {
    const openings = chain.filter(({ at }) => isOpening(at, step) && !at.state.chart.context.withdrawn);
    // Where others are asked first: what follows is the same as where nobody is.
    const opening = openings.find(({ at }) => isAskingOthers(at, step)) ?? openings[0];
    if (opening === undefined) return [];
    const choices: Choices = {
      papers: 2,
      commandsAt: (candidate) => (candidate === step ? STEP_COMMANDS : []),
      isHeard: (timer) => timer.startsWith(`${step}.`),
    };
    return [{ step, places: walkFrom(version, opening, choices) }];
  });
  return { chain, steps, traced: chart };
}

/** All branches at once, each of which ends one way or another; of more than two alike the first two. */
function walkOfAll(version: ProcedureVersion): readonly Place[] {
  const branches = Object.keys(version.choices ?? {});
  if (branches.length < 3) return [];
  const alike = new Map<string, number>();
  const leftOut = branches.filter((step) => {
    const shape = shapeOf(version, step);
    const count = (alike.get(shape) ?? 0) + 1;
    alike.set(shape, count);
    return count > 2;
  });
  return walkFrom(version, startLeavingOut(version, leftOut), {
    commandsAt: () => ENDINGS,
    papers: 1,
    isHeard: () => false,
  });
}

/**
 * Everything that the choices lead to from there, breadth first.
 *
 * @throws Error if that is more than 50,000 moves
 */
export function walkFrom(version: ProcedureVersion, start: Place, choices: Choices): readonly Place[] {
  const logic = fromTransition((before: ExploredCase, move: Move) => afterMove(version, before, move), start.at);
  const keyOf = ({ context }: { readonly context: ExploredCase }) => configurationKey(context);
  const adjacency = getAdjacencyMap(logic, {
    events: ({ context }) => movesOf(version, context, choices),
    serializeState: keyOf,
    serializeEvent: ({ type }) => type,
    limit: TRAVERSALS_MAX,
  });

  const places = new Map<string, OpenPlace>();
  const placeOf = (key: string, at: ExploredCase, story: readonly string[]) => {
    const known = places.get(key);
    if (known !== undefined) return known;
    const place: OpenPlace = { at, story, next: [] };
    places.set(key, place);
    return place;
  };
  for (const { state, transitions } of Object.values<AdjacentPlace>({ ...adjacency })) {
    const from = placeOf(keyOf(state), state.context, start.story);
    for (const { event, state: to } of Object.values(transitions)) {
      const after = to.context;
      from.next.push({ move: event, after, to: placeOf(keyOf(to), after, [...from.story, event.type]) });
    }
  }
  return [...places.values()];
}

interface AdjacentPlace {
  readonly state: { readonly context: ExploredCase };
  readonly transitions: Readonly<
    Record<string, { readonly event: Move; readonly state: { readonly context: ExploredCase } }>
  >;
}

interface OpenPlace extends Place {
  readonly next: Edge[];
}

/** What the rest of a story can depend on: counters, and texts that no guard reads, do not make a configuration another one. */
function configurationKey({ state, underWay, broken }: ExploredCase): string {
  const { steps, withdrawn, ended } = state.chart.context;
  const flags = [withdrawn, ended, Object.values(steps).some(({ verified }) => verified)];
  const records = Object.entries(steps).map(([step, record]) => {
    const isDecided = underWay[step] === 'send-decision' || state.steps[step] === 'incident';
    return distinctions(record, isDecided);
  });
  // Each kind once: a chart that forgets to close what it opens has more and more of the same, and its walk must end.
  const kinds = (held: object) => [...new Set(Object.values(held).map((one) => JSON.stringify(one)))];
  const open = [Object.keys(state.timers).sort(), kinds(state.workItems), kinds(state.incidents)];
  return JSON.stringify([state.chart.value, flags, records, open, underWay, broken]);
}

function distinctions(record: StepRecord, isDecided: boolean) {
  const { ended, verified, late, awaitsSupplement, source, result, issued, decision, consents = {} } = record;
  const paper = [source, result?.number, issued === result?.digest];
  if (ended === 'completed') return paper;
  if (ended !== 'not-yet') return ended;
  // Once the step has its consents, no guard reads them.
  const awaits = awaitsSupplement === true && Object.values(consents).map(({ answer }) => answer);
  return { verified, late, awaits, paper, decision: isDecided ? decision : undefined };
}
