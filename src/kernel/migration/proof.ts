/**
 * That a state of a chart can be reached from its start and left for its end: walked once a version and place, never a case.
 *
 * The product of all steps is too large to walk. What the steps notice of one another, how each stands as a whole, is walked
 * together; what happens inside a step is walked for that step alone.
 */
import type { AnyStateMachine } from 'xstate';
import { hasEnded } from '../procedure/effects.js';
import { isOpening, STEP_COMMANDS, submitted } from '../checks/explored-case.js';
import type { Choices } from '../checks/explored-case.js';
import { leadingTo } from '../checks/progress.js';
import { walkFrom } from '../checks/walk.js';
import type { Place } from '../checks/place.js';
import type { CaseState, ChartValue } from '../case-state.js';
import type { CommandName } from '../procedure/events.js';
import type { ProcedureVersion } from '../procedure/procedure-version.js';
import type { Facts } from '../values/facts.js';

/** The shortest way from the start of the version to how its steps stand in the state, or undefined if there is none. */
export function storyTo(version: ProcedureVersion, state: CaseState): readonly string[] | undefined {
  const wanted = phasesOf(version, state);
  const facts = choicesIn(version, state.chart.context.facts);
  const { withdrawn } = state.chart.context;
  const stories = kept(storiesOf, version.chart);
  const key = JSON.stringify([wanted, facts, withdrawn]);
  const known = stories.get(key);
  if (known !== undefined) return known.story;
  const start: Place = { at: submitted(version, facts), story: [], next: [] };
  const goal = JSON.stringify([wanted, withdrawn]);
  const story = walkFrom(version, start, waysTo(wanted, withdrawn)).find(
    ({ at }) => JSON.stringify([phasesOf(version, at.state), at.state.chart.context.withdrawn]) === goal,
  )?.story;
  stories.set(key, { story });
  return story;
}

/** Whether the step, as it stands in the state, is somewhere that the version gets to, and from where it can always end. */
export function isLive(version: ProcedureVersion, state: CaseState, step: string): 'live' | 'unreachable' | 'stuck' {
  if (!isBegun(state, step)) return 'live';
  const places = kept(placesOf, version.chart);
  const known = places.get(step) ?? livenessIn(version, step);
  places.set(step, known);
  return known.get(regionText(state.chart.value, step)) ?? 'unreachable';
}

/** Each step's phase: the outermost state that it is in. */
type Phases = Readonly<Record<string, string>>;

function phasesOf({ steps }: ProcedureVersion, { chart }: CaseState): Phases {
  return Object.fromEntries(steps.map(({ step }) => [step, phaseIn(chart.value, step)]));
}

function phaseIn(value: ChartValue, step: string): string {
  const region = typeof value === 'string' ? value : value[step];
  return typeof region === 'object' ? Object.keys(region).join() : (region ?? 'absent');
}

function regionText(value: ChartValue, step: string): string {
  return JSON.stringify(typeof value === 'string' ? value : value[step]);
}

/** Its own walk says something of it: it neither waits for others nor has it ended. */
function isBegun(state: CaseState, step: string): boolean {
  return !hasEnded(state.steps[step]) && state.steps[step] !== 'waiting';
}

/** The facts by which steps are left out and others are asked: nothing else in facts decides the way. */
function choicesIn({ choices = {}, consents = {} }: ProcedureVersion, facts: Facts): Facts {
  const asking = Object.values(consents).flatMap(({ starts }) => starts.flatMap(Object.keys));
  const deciding = [...Object.values(choices).map(({ fact }) => fact), ...asking];
  return Object.fromEntries(
    [...new Set(deciding)].flatMap((fact) => {
      const told = facts[fact];
      return told === undefined ? [] : [[fact, told] as const];
    }),
  );
}

/** Only moves that bring some step nearer to where it stands: the others make the walk longer, and no story shorter. */
function waysTo(phases: Phases, withdrawn: boolean): Choices {
  const undone: readonly CommandName[] = withdrawn
    ? ['confirm-cancellation', 'decline-cancellation', 'confirm-compensation', 'decline-compensation']
    : [];
  const towards: Readonly<Record<string, readonly CommandName[]>> = {
    open: ['report-consent'],
    cancelling: ['report-consent', ...undone],
    completed: ['report-consent', 'report-completion', ...undone],
    refused: ['report-consent', 'report-rejection'],
    cancelled: ['report-consent', 'report-completion', ...undone],
    compensating: ['report-consent', 'report-completion', ...undone],
  };
  return {
    commandsAt: (step) => towards[phases[step] ?? ''] ?? [],
    papers: 1,
    isHeard: () => false,
    ...(withdrawn ? {} : { withdrawal: 'never' }),
  };
}

interface Story {
  readonly story: readonly string[] | undefined;
}

type Liveness = ReadonlyMap<string, 'live' | 'stuck'>;

/** A version that keeps the chart of the one before keeps what is known of it. */
const storiesOf = new WeakMap<AnyStateMachine, Map<string, Story>>();
const placesOf = new WeakMap<AnyStateMachine, Map<string, Liveness>>();

function kept<Known>(known: WeakMap<AnyStateMachine, Map<string, Known>>, chart: AnyStateMachine): Map<string, Known> {
  const found = known.get(chart) ?? new Map<string, Known>();
  known.set(chart, found);
  return found;
}

/** Every state that the step gets to, by itself, from where it opens: live if it can end from all of its places. */
function livenessIn(version: ProcedureVersion, step: string): Liveness {
  const opening = openingOf(version, step);
  if (opening === undefined) return new Map();
  const places = walkFrom(version, opening, {
    commandsAt: (candidate) => (candidate === step ? STEP_COMMANDS : []),
    papers: 1,
    isHeard: (timer) => timer.startsWith(`${step}.`),
  });
  const ending = leadingTo(places, ({ at }) => hasEnded(at.state.steps[step]));
  const liveness = new Map<string, 'live' | 'stuck'>();
  for (const place of places) {
    const text = regionText(place.at.state.chart.value, step);
    const isStuck = !ending.has(place) || liveness.get(text) === 'stuck';
    liveness.set(text, isStuck ? 'stuck' : 'live');
  }
  return liveness;
}

/**
 * Where the step opens, with nobody else under way: whatever it comes after is completed, other steps are left out if they may be; and
 * where others are asked for it, everybody is.
 */
function openingOf(version: ProcedureVersion, step: string): Place | undefined {
  const before = stepsBefore(version, step);
  const leftOut = Object.entries(version.choices ?? {}).flatMap(([other, { fact, leftOut: reasons }]) => {
    const [reason] = reasons;
    return other === step || before.has(other) || reason === undefined ? [] : [[fact, reason] as const];
  });
  const asking = version.consents?.[step]?.starts.at(-1);
  const start: Place = { at: submitted(version, { ...Object.fromEntries(leftOut), ...asking }), story: [], next: [] };
  const places = walkFrom(version, start, {
    commandsAt: (candidate) => (before.has(candidate) ? ['report-completion'] : []),
    papers: 1,
    isHeard: () => false,
    withdrawal: 'never',
  });
  return places.find(({ at }) => isOpening(at, step));
}

function stepsBefore({ steps }: ProcedureVersion, step: string): ReadonlySet<string> {
  const before = new Set<string>(steps.find((candidate) => candidate.step === step)?.after ?? []);
  // A set is walked in the order of insertion, what is added on the way included.
  for (const earlier of before)
    for (const one of steps.find((candidate) => candidate.step === earlier)?.after ?? []) before.add(one);
  return before;
}
