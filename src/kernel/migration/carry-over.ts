/** Puts a case as it stands onto the chart of another version: what is done stays done, what is under way goes on, what is new begins. */
import type { AnyStateMachine, AnyStateNode } from 'xstate';
import type { ArmedTimer, CaseState, ChartState, ChartValue } from '../case-state.js';
import type { CaseContext } from '../procedure/context.js';
import { stepRecord } from '../procedure/context.js';
import type { ProcedureVersion, StepDefinition } from '../procedure/procedure-version.js';
import { deadlineFor } from '../promised-days.js';
import { deadlineNames } from '../timers.js';
import type { TimeKeeping } from '../timers.js';
import type { Facts } from '../values/facts.js';
import { isRecord } from '../values/records.js';
import type { Obstacle, PlannedChange } from './plan-reason.js';

/** Between which versions, and why each step that the application never told of is left out. */
export interface Migration {
  readonly source: ProcedureVersion;
  readonly target: ProcedureVersion;
  /** By step: one of the facts by which the target leaves it out. */
  readonly leftOut: Facts;
}

/** Where the case would stand before anything of the target moves, or what is in the way. */
export interface CarriedOver {
  readonly chart: ChartState;
  readonly keeping: TimeKeeping;
  readonly obstacles: readonly Obstacle[];
  readonly changes: readonly PlannedChange[];
}

/** The case on the other chart; of no use while there is an obstacle. */
export function carryOver(migration: Migration, state: CaseState): CarriedOver {
  const { target } = migration;
  const steps = stepsAfter(migration, state);
  const context = contextAfter(migration, state, steps.facts);
  const value = valueAfter(target.chart, state.chart.value);
  const time = timeAfter(migration, state, { value: value.value, facts: context.facts });
  const remembered = Object.fromEntries(
    Object.entries(state.chart.remembered).filter(([id, nodes]) => [id, ...nodes].every(knownIn(target.chart))),
  );
  return {
    chart: { value: value.value, context, remembered },
    keeping: time.keeping,
    obstacles: [...steps.obstacles, ...value.obstacles, ...time.obstacles],
    changes: [...steps.changes, ...time.changes],
  };
}

interface StepsAfter {
  /** That the target needs and the application did not tell. */
  readonly facts: Facts;
  readonly obstacles: readonly Obstacle[];
  readonly changes: readonly PlannedChange[];
}

function stepsAfter({ source, target, leftOut }: Migration, state: CaseState): StepsAfter {
  const { facts: told } = state.chart.context;
  const facts: Record<string, Facts[string]> = {};
  const obstacles: Obstacle[] = [];
  const changes: PlannedChange[] = [];
  for (const definition of target.steps) {
    const { step, communeFact } = definition;
    const before = source.steps.find((candidate) => candidate.step === step);
    if (before === undefined) {
      const choice = target.choices?.[step];
      const why = leftOut[step];
      if (choice === undefined) obstacles.push({ code: 'step-not-asked-for', about: step });
      else if (typeof why !== 'string' || !choice.leftOut.includes(why))
        obstacles.push({ code: 'choice-missing', about: step });
      else {
        facts[choice.fact] = why;
        changes.push({ code: 'step-left-out', about: step });
      }
      continue;
    }
    // The office that has, or will have, the step by the source keeps it: nobody told another one.
    const office = told[before.communeFact];
    if (told[communeFact] === undefined && facts[communeFact] === undefined && office !== undefined) {
      facts[communeFact] = office;
      changes.push({ code: 'office-carried', about: step });
    }
    obstacles.push(...differencesOf(before, definition, { state, facts: { ...told, ...facts } }));
  }
  const missing = target.steps.filter(
    ({ communeFact }) => told[communeFact] === undefined && facts[communeFact] === undefined,
  );
  obstacles.push(...missing.map(({ communeFact }) => ({ code: 'fact-missing' as const, about: communeFact })));
  for (const { step } of source.steps) {
    if (target.steps.some((candidate) => candidate.step === step)) continue;
    if (wasNeverTouched(state, step)) changes.push({ code: 'step-dropped', about: step });
    else obstacles.push({ code: 'step-gone', about: step });
  }
  return { facts, obstacles, changes };
}

/** A step that ended is history: only one that an agency still has, or will get, has to be the same. */
function differencesOf(
  before: StepDefinition,
  after: StepDefinition,
  { state, facts }: { readonly state: CaseState; readonly facts: Facts },
): Obstacle[] {
  const { step } = before;
  const isUnderWay = stepRecord(state.chart.context, step).occurrence > 0 && !hasEnded(state, step);
  if (!isUnderWay) return [];
  if (before.agency !== after.agency) return [{ code: 'agency-differs', about: step }];
  const isElsewhere = facts[before.communeFact] !== facts[after.communeFact];
  return isElsewhere ? [{ code: 'office-differs', about: step }] : [];
}

function hasEnded(state: CaseState, step: string): boolean {
  return stepRecord(state.chart.context, step).ended !== 'not-yet';
}

function wasNeverTouched(state: CaseState, step: string): boolean {
  const { occurrence, result } = stepRecord(state.chart.context, step);
  return occurrence === 0 && result === undefined;
}

function contextAfter({ target }: Migration, { chart }: CaseState, facts: Facts): CaseContext {
  return {
    ...chart.context,
    facts: { ...chart.context.facts, ...facts },
    steps: Object.fromEntries(target.steps.map(({ step }) => [step, stepRecord(chart.context, step)])),
  };
}

/** The active states by the target's chart: regions that it alone has are where they begin. */
function valueAfter(
  { root }: AnyStateMachine,
  before: ChartValue,
): { readonly value: ChartValue; readonly obstacles: readonly Obstacle[] } {
  if (typeof before === 'string' || root.type !== 'parallel')
    return { value: before, obstacles: isValueOf(root, before) ? [] : [{ code: 'state-gone', about: root.id }] };
  const regions = Object.entries(root.states);
  const value = regions.map(([name, region]) => [name, before[name] ?? initialOf(region)] as const);
  const gone = regions.filter(([name, region]) => before[name] !== undefined && !isValueOf(region, before[name]));
  const begun = regions.filter(
    ([name, region]) => before[name] === undefined && initialNode(region)?.type !== 'atomic',
  );
  return {
    value: Object.fromEntries(value),
    obstacles: [
      ...gone.map(([about]) => ({ code: 'state-gone' as const, about })),
      ...begun.map(([about]) => ({ code: 'step-not-asked-for' as const, about })),
    ],
  };
}

function initialNode(region: AnyStateNode): AnyStateNode | undefined {
  return region.initial.target[0];
}

function initialOf(region: AnyStateNode): ChartValue {
  return initialNode(region)?.key ?? region.key;
}

function isValueOf(node: AnyStateNode, value: unknown): boolean {
  const children = Object.entries(node.states);
  if (children.length === 0) return false;
  if (typeof value === 'string') {
    const child = node.states[value];
    return node.type === 'compound' && child !== undefined && Object.keys(child.states).length === 0;
  }
  if (!isRecord(value)) return false;
  const inner = Object.entries(value);
  const areKnown = inner.every(([name, below]) => {
    const child = node.states[name];
    return child !== undefined && isValueOf(child, below);
  });
  return areKnown && (node.type === 'parallel' ? inner.length === children.length : inner.length === 1);
}

function knownIn(chart: AnyStateMachine): (id: string) => boolean {
  const ids = new Set<string>();
  const visit = (node: AnyStateNode): void => {
    ids.add(node.id);
    Object.values(node.states).forEach(visit);
  };
  visit(chart.root);
  return (id) => ids.has(id);
}

/** Limits that run keep their dates, because somebody was promised them: what starts from now on is counted by the target. */
function timeAfter(
  { source, target }: Migration,
  state: CaseState,
  { value, facts }: { readonly value: ChartValue; readonly facts: Facts },
) {
  const listening = listeningIn(target.chart, value);
  const obstacles: Obstacle[] = [];
  const changes: PlannedChange[] = [];
  const timers: Record<string, ArmedTimer> = {};
  for (const [timer, armed] of Object.entries(state.timers)) {
    const chartEvent = listening.get(timer);
    const [was, is] = [source.deadlines[timer], target.deadlines[timer]];
    if (chartEvent === undefined || is === undefined || is.clock !== was?.clock)
      obstacles.push({ code: 'deadline-gone', about: timer });
    else {
      timers[timer] = { ...armed, chartEvent };
      const [before, after] = [deadlineFor(source, was, state.chart.context.facts), deadlineFor(target, is, facts)];
      if (JSON.stringify(lengthOf(before)) !== JSON.stringify(lengthOf(after)))
        changes.push({ code: 'deadline-differs', about: timer });
    }
  }
  const rules = new Set(Object.values(target.deadlines).map(({ rule }) => rule.name));
  const clocks = Object.entries(state.clocks).filter(([, clock]) => rules.has(clock.rule));
  const isDropped = (name: string) =>
    source.steps.some(({ step }) => step === name) && !target.steps.some(({ step }) => step === name);
  const stopped = Object.entries(state.clocks).filter(([name, clock]) => !rules.has(clock.rule) && !isDropped(name));
  // One that has both an alarm and a clock is said once.
  const unsaid = stopped.filter(([name]) => !obstacles.some(({ about }) => about === name));
  obstacles.push(...unsaid.map(([about]) => ({ code: 'deadline-gone' as const, about })));
  const keeping = { clocks: Object.fromEntries(clocks), timers, generations: state.generations };
  return { keeping, obstacles, changes };
}

function lengthOf({ fires, rule: { length, extended } }: ProcedureVersion['deadlines'][string]) {
  return [fires, length, extended ?? null];
}

/** What each deadline is called by the active states that wait for it. */
export function listeningIn(chart: AnyStateMachine, value: ChartValue): ReadonlyMap<string, string> {
  const names = deadlineNames(chart);
  const listening = new Map<string, string>();
  const visit = (node: AnyStateNode, below: ChartValue | undefined): void => {
    for (const { eventType } of node.after) {
      const name = names.get(eventType);
      if (name !== undefined) listening.set(name, eventType);
    }
    const active = typeof below === 'string' ? [[below, undefined] as const] : Object.entries(below ?? {});
    for (const [name, inner] of active) {
      const child = node.states[name];
      if (child !== undefined) visit(child, inner);
    }
  };
  visit(chart.root, value);
  return listening;
}
