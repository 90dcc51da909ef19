/** Whether a case may go on by another version, where it would stand then, and what that changes. */
import { applyEvent, applySubmission } from '../apply-event.js';
import type { CaseState } from '../case-state.js';
import type { Moment } from '../decide.js';
import type { CaseStatus, StepStatus } from '../procedure/effects.js';
import type { CaseEvent } from '../procedure/events.js';
import { laterOf } from '../values/time.js';
import { landed } from './apply-migration.js';
import { carryOver } from './carry-over.js';
import type { Migration } from './carry-over.js';
import { isLive, storyTo } from './proof.js';
import type { Obstacle, PlannedChange } from './plan-reason.js';
import { wayToEnd } from './witness.js';

/** What would come of a migration; a value of nothing but facts, so that its digest can stand in the event. */
export interface MigrationPlan {
  readonly from: number;
  readonly to: number;
  readonly verdict: 'can' | 'cannot';
  /** Why not; empty where it can. */
  readonly obstacles: readonly Obstacle[];
  readonly changes: readonly PlannedChange[];
  /** Absent where the target has no place for the case. */
  readonly landing?: Landing;
}

/** Where the case would stand, and the proof. */
export interface Landing {
  readonly status: CaseStatus;
  readonly steps: Readonly<Record<string, StepStatus>>;
  /** The shortest story from the target's start to how the steps stand. */
  readonly reachedBy?: readonly string[];
  /** What would lead the case to its end, if all went well. */
  readonly endsBy?: readonly string[];
}

/**
 * Plans the migration of one case.
 *
 * @param history - of the case, so that the plan tells which of its events the target would not have taken; without it nothing else differs
 */
export function planMigration(
  migration: Migration,
  state: CaseState,
  moment: Moment,
  history: readonly CaseEvent[] = [],
): MigrationPlan {
  const { source, target } = migration;
  const between = { from: source.version, to: target.version };
  if (state.chart.context.ended) return refused(between, { code: 'case-closed', about: state.status });
  if (between.from === between.to) return refused(between, { code: 'same-version', about: String(between.to) });
  const carried = carryOver(migration, state);
  const { obstacles } = carried;
  const changes = [...carried.changes, ...eventsNotTaken(migration, history)];
  if (obstacles.length > 0) return { ...between, verdict: 'cannot', obstacles, changes };
  const event: CaseEvent = {
    type: 'case-migrated',
    facts: {},
    at: laterOf(moment.at, state.at),
    edition: moment.edition,
  };
  const after = landed(migration, state, { event, carried }).state;
  const proven = proofOf(migration, after, moment.edition);
  return {
    ...between,
    verdict: proven.obstacles.length === 0 ? 'can' : 'cannot',
    obstacles: proven.obstacles,
    changes: [...changes, ...opened(state, after)],
    landing: { status: after.status, steps: after.steps, ...proven.stories },
  };
}

function refused(between: Pick<MigrationPlan, 'from' | 'to'>, obstacle: Obstacle): MigrationPlan {
  return { ...between, verdict: 'cannot', obstacles: [obstacle], changes: [] };
}

function proofOf({ target }: Migration, after: CaseState, edition: string) {
  const reachedBy = storyTo(target, after);
  const standing = target.steps.map(({ step }) => ({ step, is: isLive(target, after, step) }));
  const endsBy = wayToEnd(target, after, edition);
  const obstacles: readonly Obstacle[] = [
    ...(reachedBy === undefined ? [{ code: 'unreachable' as const, about: 'case' }] : []),
    ...standing.flatMap(({ step, is }) => (is === 'live' ? [] : [{ code: is, about: step }])),
    ...(endsBy === undefined ? [{ code: 'stuck' as const, about: 'case' }] : []),
  ];
  const stories = {
    ...(reachedBy !== undefined && { reachedBy }),
    ...(endsBy !== undefined && { endsBy }),
  };
  return { obstacles, stories };
}

function opened(before: CaseState, after: CaseState): readonly PlannedChange[] {
  return Object.keys(after.steps)
    .filter((step) => after.steps[step] === 'dispatching' && (before.steps[step] ?? 'waiting') === 'waiting')
    .map((about) => ({ code: 'step-opens' as const, about }));
}

/** Replays the history by the target: what it would not have taken happened all the same, and stays in the history. */
function eventsNotTaken({ target }: Migration, history: readonly CaseEvent[]): readonly PlannedChange[] {
  const [first, ...rest] = history;
  if (first === undefined) return [];
  const changes: PlannedChange[] = [];
  let { state } = applySubmission(target, first);
  for (const [index, event] of rest.entries()) {
    const applied = applyEvent(target, state, event);
    if (applied !== undefined) ({ state } = applied);
    // A migration before this one leads to the source, which is no event of the target's.
    else if (event.type !== 'case-migrated')
      changes.push({ code: 'event-not-taken', about: `${index + 2} ${event.type}` });
  }
  return changes;
}
