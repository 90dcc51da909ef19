/** A case as the exploration of a chart sees it, and what may happen to it next. */
import type { AnyMachineSnapshot } from 'xstate';
import { applyEvent, applySubmission } from '../apply-event.js';
import type { CaseState } from '../case-state.js';
import { snapshotOf } from '../chart-state.js';
import { CURRENT_EDITION } from '../calendar/editions.js';
import type { Effect } from '../procedure/effects.js';
import { COMMANDS, stepEvent } from '../procedure/events.js';
import type { CaseEvent, CommandName } from '../procedure/events.js';
import type { ProcedureVersion } from '../procedure/procedure-version.js';
import type { Facts } from '../values/facts.js';
import { InvariantBroken } from '../values/assert.js';
import { instant } from '../values/time.js';

/** One thing that happens; `type` is what a story calls it. */
export interface Move {
  readonly type: string;
  readonly command: CommandName;
  readonly facts: Facts;
}

type DispatchKind = 'dispatch-step' | 'send-decision' | 'cancel-step' | 'compensate-step';

/** The state of the kernel, with what only the effects tell: which dispatch is under way at which step's agency. */
export interface ExploredCase {
  readonly state: CaseState;
  readonly underWay: Readonly<Record<string, DispatchKind>>;
  readonly effects: readonly Effect[];
  /** The message of a broken invariant; nothing happens after it. */
  readonly broken?: string;
}

/** A working morning; exploring takes no time, deadlines are reached at will. */
const AT = instant('2026-03-02T02:00:00.000Z');
const NOW = { at: AT, edition: CURRENT_EDITION.edition };

const PAPERS = ['first', 'second'].map((number) => ({
  type: 'paper',
  number,
  issuer: 'agency',
  issuedOn: '2026-03-02',
  digest: number,
}));

/** Answers that end a dispatch of that kind. */
const ENDS: Readonly<Record<DispatchKind, readonly CommandName[]>> = {
  'dispatch-step': [
    'report-completion',
    'report-rejection',
    'request-supplement',
    'report-awaited-decision',
    'report-dispatch-failure',
  ],
  'send-decision': ['report-completion', 'report-rejection', 'report-dispatch-failure'],
  'cancel-step': ['confirm-cancellation', 'decline-cancellation', 'report-dispatch-failure'],
  'compensate-step': ['confirm-compensation', 'decline-compensation', 'report-dispatch-failure'],
};

/** What a step that is not looked at closely may do: enough to let the others go on, stop and end. */
const IN_SHORT: readonly CommandName[] = [
  'report-completion',
  'report-rejection',
  'request-supplement',
  'submit-supplement',
  'confirm-cancellation',
  'confirm-compensation',
];

/** The case right after its submission. */
export function submitted(version: ProcedureVersion): ExploredCase {
  const { state, effects } = applySubmission(version, { type: 'case-submitted', facts: {}, ...NOW });
  return { state, effects, underWay: underWayAfter({}, undefined, effects) };
}

/** The case after a move; unchanged if it is not accepted. */
export function afterMove(version: ProcedureVersion, before: ExploredCase, { command, facts }: Move): ExploredCase {
  const event: CaseEvent = { type: COMMANDS[command].event, facts, ...NOW };
  try {
    const applied = applyEvent(version, before.state, event);
    if (applied === undefined) return before;
    return { ...applied, underWay: underWayAfter(before.underWay, { command, facts }, applied.effects) };
  } catch (error) {
    if (error instanceof InvariantBroken) return { ...before, broken: error.message };
    throw error;
  }
}

/** All that can happen to the case next: everything at the step in focus, the shortest ways at the others. */
export function movesOf(version: ProcedureVersion, { state, broken }: ExploredCase, focus: string): readonly Move[] {
  if (broken !== undefined) return [];
  const snapshot = snapshotOf(version.chart, state.chart);
  const withdrawals: Move[] = [{ type: 'withdraw', command: 'withdraw', facts: {} }];
  const atSteps = version.steps.flatMap(({ step }) => stepMoves(step, step === focus ? undefined : IN_SHORT));
  const timers = Object.keys(state.timers).filter(
    (timer) => timer.startsWith(`${focus}.`) || timer.startsWith('case.'),
  );
  return [...withdrawals, ...atSteps, ...timers.map((timer) => alarm(state, timer))].filter((move) =>
    accepts(snapshot, state, move),
  );
}

function accepts(snapshot: AnyMachineSnapshot, { timers }: CaseState, { command, facts }: Move): boolean {
  const { event, scope } = COMMANDS[command];
  const name = {
    step: () => stepEvent(String(facts['step']), event),
    deadline: () => timers[String(facts['deadline'])]?.chartEvent,
  };
  const type = scope === 'step' ? name.step() : scope === 'deadline' ? name.deadline() : event;
  return type !== undefined && snapshot.can({ type, facts, at: AT });
}

function stepMoves(step: string, only: readonly CommandName[] | undefined): Move[] {
  return (Object.keys(COMMANDS) as CommandName[])
    .filter((command) => COMMANDS[command].scope === 'step' && (only === undefined || only.includes(command)))
    .flatMap((command) =>
      variantsOf(command).map((facts) => ({
        type: moveName(command, step, facts),
        command,
        facts: { step, ...facts },
      })),
    );
}

/** Papers differ where a later answer is compared with an earlier one; nothing else in facts decides the way. */
function variantsOf(command: CommandName): readonly Facts[] {
  const bringsPaper: readonly CommandName[] = ['report-completion', 'record-outside-result', 'amend-result'];
  return bringsPaper.includes(command) ? PAPERS.map((result) => ({ result })) : [{}];
}

function alarm({ timers }: CaseState, deadline: string): Move {
  const generation = timers[deadline]?.generation ?? 0;
  return { type: `reach-deadline ${deadline}`, command: 'reach-deadline', facts: { deadline, generation } };
}

function moveName(command: CommandName, step: string, facts: Facts): string {
  const second = facts['result'] === PAPERS[1] ? ' (another paper)' : '';
  return `${command} ${step}${second}`;
}

function underWayAfter(
  before: ExploredCase['underWay'],
  move: Pick<Move, 'command' | 'facts'> | undefined,
  effects: readonly Effect[],
): ExploredCase['underWay'] {
  const after: Record<string, DispatchKind> = { ...before };
  const answered = String(move?.facts['step']);
  const kind = after[answered];
  if (move !== undefined && kind !== undefined && ENDS[kind].includes(move.command)) delete after[answered];
  for (const effect of effects) if (isDispatch(effect)) after[effect.step] = effect.kind;
  return after;
}

function isDispatch(effect: Effect): effect is Extract<Effect, { kind: DispatchKind }> {
  return Object.hasOwn(ENDS, effect.kind);
}
