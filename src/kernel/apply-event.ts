import { initialTransition, transition } from './chart-transition.js';
import type { AnyMachineSnapshot } from 'xstate';
import type { Applied, CaseState } from './case-state.js';
import { chartStateOf, snapshotOf } from './chart-state.js';
import { editionOf } from './calendar/editions.js';
import { effectOf, timerRequestOf } from './chart-actions.js';
import type { ChartAction } from './chart-actions.js';
import { applyKernelEvent } from './kernel-events.js';
import { foldEffects } from './open-work.js';
import { caseStatus, stepStatuses } from './statuses.js';
import { paymentOf } from './payment.js';
import { deadlineNames, keepTime, withoutTimer } from './timers.js';
import type { TimeKeeping } from './timers.js';
import type { Effect, StepStatus } from './procedure/effects.js';
import type { CaseEvent, ChartEvent } from './procedure/events.js';
import { scopeOf, stepEvent } from './procedure/events.js';
import type { ProcedureVersion } from './procedure/procedure-version.js';
import { assert } from './values/assert.js';

const NO_TIME_KEPT: TimeKeeping = { clocks: {}, timers: {}, generations: {} };

/**
 * The first state of a case.
 *
 * @throws InvariantBroken if the event is no `case-submitted`
 */
export function applySubmission(version: ProcedureVersion, event: CaseEvent): Applied {
  assert(event.type === 'case-submitted', 'a case begins with its submission');
  const [snapshot, actions] = initialTransition(version.chart, { facts: event.facts });
  return settle(version, { snapshot, actions, event, keeping: NO_TIME_KEPT, before: undefined });
}

/**
 * The case after one more event, or undefined if its chart does not accept the event in this state.
 *
 * @throws InvariantBroken if time runs backwards within the case
 */
export function applyEvent(version: ProcedureVersion, before: CaseState, event: CaseEvent): Applied | undefined {
  assert(event.at >= before.at, 'time never runs backwards within a case');
  if (scopeOf(event.type) === 'kernel') {
    const applied = applyKernelEvent(version, before, event);
    return typeof applied === 'string' ? undefined : applied;
  }
  const chartEvent = chartEventOf(before, event);
  if (chartEvent === undefined) return undefined;
  const snapshot = snapshotOf(version.chart, before.chart);
  if (!snapshot.can(chartEvent)) return undefined;
  const [next, actions] = transition(version.chart, snapshot, chartEvent);
  const keeping = event.type === 'deadline-reached' ? withoutTimer(before, String(event.facts['deadline'])) : before;
  return settle(version, { snapshot: next, actions, event, keeping, before });
}

/** The event as the chart listens to it; undefined for an alarm that is no longer set. */
function chartEventOf(before: CaseState, { type, facts, at }: CaseEvent): ChartEvent | undefined {
  const scope = scopeOf(type);
  if (scope === 'case') return { type, facts, at };
  if (scope === 'step') return { type: stepEvent(String(facts['step']), type), facts, at };
  const timer = before.timers[String(facts['deadline'])];
  const current = timer !== undefined && timer.generation === facts['generation'];
  return current ? { type: timer.chartEvent, facts, at } : undefined;
}

interface Transitioned {
  readonly snapshot: AnyMachineSnapshot;
  readonly actions: readonly ChartAction[];
  readonly event: CaseEvent;
  readonly keeping: TimeKeeping;
  readonly before: CaseState | undefined;
}

function settle(version: ProcedureVersion, { snapshot, actions, event, keeping, before }: Transitioned): Applied {
  const chart = chartStateOf(snapshot);
  const steps = stepStatuses(
    snapshot,
    version.steps.map(({ step }) => step),
  );
  const status = caseStatus(chart.context, steps);
  const moment = { version, facts: chart.context.facts, at: event.at, edition: editionOf(event.edition) };
  const names = deadlineNames(version.chart);
  const time = keepTime(
    keeping,
    actions.flatMap((action) => timerRequestOf(action, names)),
    moment,
  );
  const asked = actions.flatMap((action) => effectOf(action, status));
  const reported: Effect[] = isReported(before, { status, steps }) ? [] : [{ kind: 'report-status', status, steps }];
  const effects = [...asked, ...time.effects, ...reported];
  const state: CaseState = {
    procedure: version.key,
    version: version.version,
    seq: (before?.seq ?? 0) + 1,
    receivedAt: before?.receivedAt ?? event.at,
    at: event.at,
    status,
    steps,
    chart,
    ...pickTime(time.after),
    ...foldEffects(before, effects),
    ...(before === undefined ? begun(event) : besideTheChart(before)),
  };
  return { state, effects };
}

function isReported(before: CaseState | undefined, now: Pick<CaseState, 'status' | 'steps'>): boolean {
  if (before === undefined || before.status !== now.status) return false;
  return Object.entries(now.steps).every(([step, status]) => publicPhase(before.steps[step]) === publicPhase(status));
}

/** What the national portal is told of a step: who works on it inside is no news to the applicant. */
function publicPhase(status: StepStatus | undefined): StepStatus | 'in-progress' | undefined {
  const inside: readonly (StepStatus | undefined)[] = ['dispatching', 'at-agency', 'awaiting-decision', 'incident'];
  return inside.includes(status) ? 'in-progress' : status;
}

/** What events that the chart never hears of have written: it stays as it is. */
function besideTheChart({ handedOver, corrected, payment }: CaseState): BesideTheChart {
  return {
    ...(handedOver !== undefined && { handedOver }),
    ...(corrected !== undefined && { corrected }),
    ...(payment !== undefined && { payment }),
  };
}

function begun({ facts }: CaseEvent): BesideTheChart {
  const payment = paymentOf(facts);
  return payment === undefined ? {} : { payment };
}

type BesideTheChart = Pick<CaseState, 'handedOver' | 'corrected' | 'payment'>;

function pickTime({ clocks, timers, generations }: TimeKeeping): TimeKeeping {
  return { clocks, timers, generations };
}
