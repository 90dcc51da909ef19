/** What is drawn of a chart: one part from the inside, the others as boxes, and of its transitions those that matter now. */
import { isOver } from '../../api/codes.js';
import type { Attempt } from '../../features/history/history.js';
import {
  childrenOf,
  eventType,
  outwards,
  type ChartMoment,
  type Standing,
  type State,
  type Transition,
} from './chart-model.js';
import type { Moment } from './moment.js';

export interface Shape {
  readonly id: string;
  readonly kind: 'part' | 'state' | 'attempt';
  readonly label: string;
  /** A second line: which states of a closed part are on, or why an attempt was refused. */
  readonly detail?: string | undefined;
  readonly standing: Standing;
  /** What is drawn inside; none: a plain box. */
  readonly inside: readonly Shape[];
}

export interface Arrow {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** One line for each event that leads there. */
  readonly labels: readonly string[];
  readonly kind: 'taken' | 'possible' | 'other' | 'refused' | 'order';
}

export interface Drawing {
  readonly shapes: readonly Shape[];
  readonly arrows: readonly Arrow[];
}

/** How states and transitions are called in the language of the page. */
export interface Naming {
  readonly state: (state: State) => string;
  readonly transition: (transition: Transition) => string;
  readonly attempt: (attempt: Attempt) => { readonly label: string; readonly detail: string };
}

interface Wanted {
  readonly part: string;
  /** Every state and transition of that part. */
  readonly isWhole: boolean;
  /** Which part follows which. */
  readonly order: readonly { readonly step: string; readonly after: readonly string[] }[];
  readonly attempts: readonly Attempt[];
  /** What each step is at. */
  readonly steps: Moment['steps'];
}

export function drawingOf(moment: ChartMoment, wanted: Wanted, naming: Naming): Drawing {
  const root = [...moment.states.values()].find(({ parent }) => parent === undefined);
  const parts = root === undefined ? [] : childrenOf(root.id, moment.states);
  const refused = refusals(moment, wanted, naming);
  const shapes = parts.map((part) => partShape(part, { moment, wanted, naming }, refused.shapes));
  const drawn = new Set(shapes.flatMap(idsIn));
  const order = wanted.order.flatMap(({ step, after }) =>
    after.map((before): Arrow => ({ id: `${before} ${step}`, from: before, to: step, labels: [], kind: 'order' })),
  );
  return { shapes, arrows: [...order, ...arrowsOf(moment, { wanted, naming, drawn }), ...refused.arrows] };
}

interface Context {
  readonly moment: ChartMoment;
  readonly wanted: Wanted;
  readonly naming: Naming;
}

/** All parts of a chart are on from the first event to the last; what is told is whether they are at work. */
function stepStanding(status: Moment['steps'][string] | undefined): Standing | undefined {
  if (status === undefined) return undefined;
  if (status === 'waiting') return 'open';
  return isOver(status) ? 'visited' : 'active';
}

function partShape(part: State, context: Context, attempts: readonly Shape[]): Shape {
  const { moment, wanted, naming } = context;
  const standing = moment.standing.get(part.id) ?? 'dead';
  const base = { id: part.id, kind: 'part', label: naming.state(part), standing } as const;
  if (part.id !== wanted.part) {
    return {
      ...base,
      standing: stepStanding(wanted.steps[part.key]) ?? standing,
      detail: activeLeaves(part.id, moment).map(naming.state).join(', '),
      inside: [],
    };
  }
  const inside = childrenOf(part.id, moment.states).map((child) => stateShape(child, context));
  return { ...base, inside: [...inside, ...attempts] };
}

/** What was never entered is one box, unless everything is wanted. */
function stateShape(state: State, context: Context): Shape {
  const { moment, wanted, naming } = context;
  const standing = moment.standing.get(state.id) ?? 'dead';
  const isOpen = wanted.isWhole || standing === 'active' || standing === 'visited';
  const inside = isOpen ? childrenOf(state.id, moment.states).map((child) => stateShape(child, context)) : [];
  return { id: state.id, kind: 'state', label: naming.state(state), standing, inside };
}

/** The innermost states that are on inside a state. */
export function activeLeaves(id: string, { states, standing }: ChartMoment): readonly State[] {
  return [...states.values()].filter(
    (state) =>
      standing.get(state.id) === 'active' &&
      outwards(state.id, states).includes(id) &&
      childrenOf(state.id, states).length === 0,
  );
}

function idsIn({ id, inside }: Shape): readonly string[] {
  return [id, ...inside.flatMap(idsIn)];
}

function arrowsOf(
  moment: ChartMoment,
  { wanted, naming, drawn }: Pick<Context, 'wanted' | 'naming'> & { readonly drawn: ReadonlySet<string> },
): readonly Arrow[] {
  const shown = (id: string) => outwards(id, moment.states).find((candidate) => drawn.has(candidate));
  const arrows = new Map<string, Arrow>();
  for (const transition of moment.transitions) {
    const kind = kindOf(transition, moment);
    if (kind === 'other' && !wanted.isWhole) continue;
    if (!outwards(transition.from, moment.states).includes(wanted.part)) continue;
    for (const target of transition.to) {
      const [from, to] = [shown(transition.from), shown(target)];
      if (from === undefined || to === undefined || isInside(from, to, moment) || isInside(to, from, moment)) continue;
      const id = `${from} ${to}`;
      const before = arrows.get(id);
      const labels = [...new Set([...(before?.labels ?? []), naming.transition(transition)])];
      arrows.set(id, { id, from, to, labels, kind: before?.kind === 'taken' ? 'taken' : kind });
    }
  }
  return [...arrows.values()];
}

function kindOf(transition: Transition, { standing, taken }: ChartMoment): Arrow['kind'] {
  if (taken.has(transition)) return 'taken';
  return standing.get(transition.from) === 'active' ? 'possible' : 'other';
}

function isInside(id: string, around: string, { states }: ChartMoment): boolean {
  return outwards(id, states).includes(around);
}

/** What was tried at this moment hangs at the state that did not accept it. */
function refusals(moment: ChartMoment, { part, attempts }: Wanted, { attempt }: Naming) {
  const at = activeLeaves(part, moment)[0]?.id ?? part;
  const shapes = attempts.map((tried, index): Shape => ({
    id: `attempt ${index}`,
    kind: 'attempt',
    ...attempt(tried),
    standing: 'dead',
    inside: [],
  }));
  const arrows =
    at === part
      ? []
      : shapes.map(({ id }): Arrow => ({ id: `${at} ${id}`, from: at, to: id, labels: [], kind: 'refused' }));
  return { shapes, arrows };
}

/** Which part an event is about: a step, or the case as a whole. */
export function partOf(facts: Readonly<Record<string, unknown>>): string | undefined {
  const { step, deadline } = facts;
  if (typeof step === 'string') return step;
  return typeof deadline === 'string' ? eventStep(deadline) : undefined;
}

function eventStep(name: string): string {
  return name.slice(0, name.length - (eventType(name)?.length ?? 0) - 1);
}
