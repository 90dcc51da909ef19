import type { AnyMachineSnapshot } from 'xstate';
import type { Applied, CaseState } from './case-state.js';
import { chartStateOf } from './chart-state.js';
import { editionOf } from './calendar/editions.js';
import { effectOf, timerRequestOf } from './chart-actions.js';
import type { ChartAction } from './chart-actions.js';
import { foldEffects } from './open-work.js';
import { paymentOf } from './payment.js';
import { caseStatus, publicSteps, stepStatuses } from './statuses.js';
import { deadlineNames, keepTime } from './timers.js';
import type { TimeKeeping } from './timers.js';
import type { Effect } from './procedure/effects.js';
import type { CaseEvent } from './procedure/events.js';
import type { ProcedureVersion } from './procedure/procedure-version.js';

/** What a transition came to, and what was known before it. */
export interface Transitioned {
  readonly snapshot: AnyMachineSnapshot;
  readonly actions: readonly ChartAction[];
  readonly event: CaseEvent;
  readonly keeping: TimeKeeping;
  readonly before: CaseState | undefined;
}

/** The case that the transition of its chart means, with what the shell has to do about it. */
export function settle(
  version: ProcedureVersion,
  { snapshot, actions, event, keeping, before }: Transitioned,
): Applied {
  const chart = chartStateOf(snapshot);
  const steps = stepStatuses(
    snapshot,
    version.steps.map(({ step }) => step),
  );
  const status = caseStatus({ chart, steps });
  const told = publicSteps({ chart, steps });
  const moment = { version, facts: chart.context.facts, at: event.at, edition: editionOf(event.edition) };
  const names = deadlineNames(version.chart);
  const time = keepTime(
    keeping,
    actions.flatMap((action) => timerRequestOf(action, names)),
    moment,
  );
  const asked = actions.flatMap((action) => effectOf(action, status));
  const reported: Effect[] = isReported(before, { status, steps: told })
    ? []
    : [{ kind: 'report-status', status, steps: told }];
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

/** Whether who was told the one knows the other: the national portal is told of nothing that it shows already. */
function isReported(before: CaseState | undefined, now: Pick<CaseState, 'status' | 'steps'>): boolean {
  if (before === undefined || before.status !== now.status) return false;
  const told = publicSteps(before);
  return Object.entries(now.steps).every(([step, status]) => publicPhase(told[step]) === publicPhase(status));
}

/** What the national portal is told of a step: who works on it inside is no news to the applicant. */
function publicPhase(status: unknown): unknown {
  const inside: readonly unknown[] = ['dispatching', 'at-agency', 'awaiting-decision', 'incident'];
  return inside.includes(status) ? 'in-progress' : status;
}

/** What events that the chart never hears of have written: it stays as it is. */
function besideTheChart({
  toldIn,
  handedOver,
  corrected,
  corrections,
  payment,
  formerDesks,
  successors,
}: CaseState): BesideTheChart {
  return {
    ...(toldIn !== undefined && { toldIn }),
    ...(handedOver !== undefined && { handedOver }),
    ...(corrected !== undefined && { corrected }),
    ...(corrections !== undefined && { corrections }),
    ...(payment !== undefined && { payment }),
    ...(formerDesks !== undefined && { formerDesks }),
    ...(successors !== undefined && { successors }),
  };
}

function begun({ facts }: CaseEvent): BesideTheChart {
  const payment = paymentOf(facts);
  return payment === undefined ? {} : { payment };
}

type BesideTheChart = Pick<
  CaseState,
  'toldIn' | 'handedOver' | 'corrected' | 'corrections' | 'payment' | 'formerDesks' | 'successors'
>;

function pickTime({ clocks, timers, generations }: TimeKeeping): TimeKeeping {
  return { clocks, timers, generations };
}
