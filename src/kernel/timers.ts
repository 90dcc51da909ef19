import type { AnyStateMachine, AnyStateNode } from 'xstate';
import type { ArmedTimer, CaseState } from './case-state.js';
import type { ClockMoment, LegalClock } from './calendar/deadline.js';
import {
  amendClock,
  extendClock,
  pauseClock,
  reappointClock,
  resumeClock,
  startClock,
  warningInstant,
} from './calendar/deadline.js';
import type { Effect } from './procedure/effects.js';
import type { NamedDeadline, ProcedureVersion } from './procedure/procedure-version.js';
import { deadlineFor } from './promised-days.js';
import { required } from './values/assert.js';
import { without } from './values/records.js';
import { laterOf, localDateOf } from './values/time.js';
import type { Facts } from './values/facts.js';

/** What the chart asks of time: a delayed transition entered or left. */
export type TimerRequest =
  | { readonly kind: 'start'; readonly timer: string; readonly chartEvent: string }
  | { readonly kind: 'cancel'; readonly chartEvent: string };

/** The part of a case's state that tells time. */
export type TimeKeeping = Pick<CaseState, 'clocks' | 'timers' | 'generations'>;

/** When something is asked of time, by which edition, and whose office's hours count. */
export interface TimerMoment extends ClockMoment {
  readonly version: ProcedureVersion;
  readonly facts: Facts;
}

const namesByChart = new WeakMap<AnyStateMachine, ReadonlyMap<string, string>>();

/** The deadline's name behind the event of a delayed transition (`xstate.after.<deadline>.<state>`). */
export function deadlineNames(chart: AnyStateMachine): ReadonlyMap<string, string> {
  const known = namesByChart.get(chart);
  if (known) return known;
  const names = new Map<string, string>();
  const visit = (node: AnyStateNode): void => {
    for (const { delay, eventType } of node.after) if (typeof delay === 'string') names.set(eventType, delay);
    Object.values(node.states).forEach(visit);
  };
  visit(chart.root);
  namesByChart.set(chart, names);
  return names;
}

/**
 * Carries out what the chart asks of time, in order. A clock runs while a timer of it is set: leaving the last state that
 * waits for it stops it, entering such a state again resumes it.
 */
export function keepTime(
  before: TimeKeeping,
  requests: readonly TimerRequest[],
  moment: TimerMoment,
): { readonly after: TimeKeeping; readonly effects: readonly Effect[] } {
  const effects: Effect[] = [];
  let keeping = before;
  for (const request of requests) {
    const step = request.kind === 'start' ? started(keeping, request, moment) : cancelled(keeping, request.chartEvent);
    keeping = step.after;
    effects.push(...step.effects);
  }
  return { after: { ...keeping, clocks: stopIdleClocks(before, keeping, moment) }, effects };
}

/** The keeping without the timer that has just gone off. */
export function withoutTimer(keeping: TimeKeeping, timer: string): TimeKeeping {
  return { ...keeping, timers: without(keeping.timers, timer) };
}

/** The office by whose hours a clock is counted: the step's, or the desk's for the case as a whole. */
export function officeOf(version: ProcedureVersion, clock: string, facts: Facts): string {
  const step = version.steps.find((candidate) => candidate.step === clock);
  return step === undefined
    ? `one-stop.${String(facts['intakeCommune'])}`
    : `${step.agency}.${String(facts[step.communeFact])}`;
}

/** The deadline of that name in the version. */
export function deadlineOf(version: ProcedureVersion, name: string): NamedDeadline {
  return required(version.deadlines[name], `deadline ${name}`);
}

/** The timer as it is set for a clock, or undefined where the deadline has no moment (a limit without a warning). */
export function armedTimer(
  deadline: NamedDeadline,
  clock: LegalClock,
  { edition, version }: Pick<TimerMoment, 'edition' | 'version'>,
): Pick<ArmedTimer, 'dueAt' | 'dueOn'> | undefined {
  if (deadline.fires !== 'warning') return { dueAt: clock.dueAt, dueOn: clock.dueOn };
  const warnsAt = warningInstant(clock, ruleOfClock(version, clock), edition);
  return warnsAt === null ? undefined : { dueAt: warnsAt, dueOn: localDateOf(warnsAt) };
}

function started(keeping: TimeKeeping, request: Extract<TimerRequest, { kind: 'start' }>, moment: TimerMoment) {
  const deadline = deadlineFor(moment.version, deadlineOf(moment.version, request.timer), moment.facts);
  const clock = runningClock(keeping.clocks[deadline.clock], deadline, moment);
  const clocks = { ...keeping.clocks, [deadline.clock]: clock };
  const moments = armedTimer(deadline, clock, moment);
  if (moments === undefined) return { after: { ...keeping, clocks }, effects: [] };
  const generation = (keeping.generations[request.timer] ?? 0) + 1;
  const dueAt = laterOf(moments.dueAt, moment.at);
  const timer: ArmedTimer = { generation, dueAt, dueOn: moments.dueOn, chartEvent: request.chartEvent };
  const effect: Effect = { kind: 'start-timer', timer: request.timer, generation, dueAt, dueOn: moments.dueOn };
  return {
    after: {
      clocks,
      timers: { ...keeping.timers, [request.timer]: timer },
      generations: { ...keeping.generations, [request.timer]: generation },
    },
    effects: [effect],
  };
}

function cancelled(keeping: TimeKeeping, chartEvent: string): { after: TimeKeeping; effects: Effect[] } {
  const found = Object.entries(keeping.timers).find(([, timer]) => timer.chartEvent === chartEvent);
  if (found === undefined) return { after: keeping, effects: [] };
  const [timer, { generation }] = found;
  return { after: withoutTimer(keeping, timer), effects: [{ kind: 'cancel-timer', timer, generation }] };
}

function runningClock(
  clock: LegalClock | undefined,
  { clock: name, fires, rule }: NamedDeadline,
  moment: TimerMoment,
): LegalClock {
  if (clock === undefined || fires === 'fresh-due') {
    return startClock(rule, { ...moment, office: officeOf(moment.version, name, moment.facts) });
  }
  // A newer edition may have come into force since, before the case was told of it.
  const current = clock.edition === moment.edition.edition ? clock : amendClock(clock, moment.edition);
  const running = current.pausedSince === null ? current : resumeClock(current, moment);
  if (fires === 'new-appointment') {
    return reappointClock(running, { ...moment, workingDays: rule.length.workingDays });
  }
  const extension = fires === 'extended-due' ? rule.extended : undefined;
  const extended = running.turns.some(({ turn }) => turn === 'extended');
  return extension === undefined || extended ? running : extendClock(running, rule, moment);
}

function stopIdleClocks(before: TimeKeeping, after: TimeKeeping, moment: TimerMoment): CaseState['clocks'] {
  const clockOf = (timer: string) => deadlineOf(moment.version, timer).clock;
  const running = new Set(Object.keys(after.timers).map(clockOf));
  const left = Object.keys(before.timers)
    .map(clockOf)
    .filter((clock) => !running.has(clock));
  return left.reduce((clocks, name) => {
    const clock = required(clocks[name], `clock ${name}`);
    return clock.pausedSince === null ? { ...clocks, [name]: pauseClock(clock, moment) } : clocks;
  }, after.clocks);
}

function ruleOfClock(version: ProcedureVersion, clock: LegalClock) {
  const deadline = Object.values(version.deadlines).find(({ rule }) => rule.name === clock.rule);
  return required(deadline, `rule ${clock.rule}`).rule;
}
