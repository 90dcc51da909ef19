/** A case as the walks of a version see it, and what may happen to it next. */
import { applyEvent, applySubmission } from '../apply-event.js';
import type { CaseState } from '../case-state.js';
import { snapshotOf } from '../chart-state.js';
import { CURRENT_EDITION } from '../calendar/editions.js';
import { CONSENT_ANSWERS } from '../procedure/consents.js';
import { stepRecord } from '../procedure/context.js';
import { hasEnded, isOwedByApplicant } from '../procedure/effects.js';
import type { Effect } from '../procedure/effects.js';
import { COMMANDS, isCommandName, stepEvent } from '../procedure/events.js';
import type { CaseEvent, CommandName } from '../procedure/events.js';
import type { ProcedureVersion, StepDefinition } from '../procedure/procedure-version.js';
import type { Facts } from '../values/facts.js';
import { InvariantBroken } from '../values/assert.js';
import { instant, plusMs } from '../values/time.js';

/** One thing that happens; `type` is what a story calls it. */
export interface Move {
  readonly type: string;
  readonly command: CommandName;
  readonly facts: Facts;
}

type DispatchKind = 'request-consent' | 'dispatch-step' | 'send-decision' | 'cancel-step' | 'compensate-step';

/** The state of the kernel, with what only the effects tell: which dispatch is under way at which step's agency. */
export interface ExploredCase {
  readonly state: CaseState;
  readonly underWay: Readonly<Record<string, DispatchKind>>;
  /** The effects of the last move. */
  readonly effects: readonly Effect[];
  /** The message of a broken invariant; nothing happens after it. */
  readonly broken?: string;
}

/** What may happen in a walk: which commands at which step, and which alarms. */
export interface Choices {
  readonly commandsAt: (step: string) => readonly CommandName[];
  /** How many different papers the agency and others may bring. */
  readonly papers: 1 | 2;
  readonly isHeard: (timer: string) => boolean;
  /** `never`: the family does not withdraw. */
  readonly withdrawal?: 'never';
}

/** A working morning; walking takes no time, deadlines are reached at will. */
const AT = instant('2026-03-02T02:00:00.000Z');
/** Others never answer twice at the same moment. */
const MINUTE_MS = 60_000;
const NOW = { at: AT, edition: CURRENT_EDITION.edition };

/** Every command that is about one step. */
export const STEP_COMMANDS: readonly CommandName[] = Object.keys(COMMANDS)
  .filter(isCommandName)
  .filter((name) => COMMANDS[name].scope === 'step');

/** Answers that end a dispatch of that kind. */
const ENDS: Readonly<Record<DispatchKind, readonly CommandName[]>> = {
  'request-consent': ['report-dispatch-failure', 'report-rejection'],
  'dispatch-step': ['report-rejection', 'request-supplement', 'report-awaited-decision', 'report-dispatch-failure'],
  'send-decision': ['report-rejection', 'report-dispatch-failure'],
  'cancel-step': ['confirm-cancellation', 'decline-cancellation', 'report-dispatch-failure'],
  'compensate-step': ['confirm-compensation', 'decline-compensation', 'report-dispatch-failure'],
};

/** After these the agency still owes the final answer, also where the delivery seemed to have failed. */
const PROVISIONAL: readonly CommandName[] = ['report-acceptance', 'report-verification'];

const BRINGS_PAPER: readonly CommandName[] = ['report-completion', 'record-outside-result', 'amend-result'];

const PAPERS = ['first', 'second'].map((number) => ({
  type: 'paper',
  number,
  issuer: 'agency',
  issuedOn: '2026-03-02',
  digest: number,
}));

/** The case right after the submission of an application of which the chart may know these facts. */
export function submitted(version: ProcedureVersion, facts: Facts = {}): ExploredCase {
  const { state, effects } = applySubmission(version, { type: 'case-submitted', facts, ...NOW });
  return { state, effects, underWay: underWayAfter({}, undefined, { state, effects }) };
}

/** The case after a move; unchanged if it is not accepted. */
export function afterMove(version: ProcedureVersion, before: ExploredCase, { command, facts }: Move): ExploredCase {
  const event: CaseEvent = { type: COMMANDS[command].event, facts, ...NOW };
  try {
    const applied = applyEvent(version, before.state, event);
    if (applied === undefined) return before;
    return { ...applied, underWay: underWayAfter(before.underWay, { command, facts }, applied) };
  } catch (error) {
    if (error instanceof InvariantBroken) return { ...before, effects: [], broken: error.message };
    throw error;
  }
}

/** Whether the step has just sent its first dispatch. */
export function isOpening(explored: ExploredCase, step: string): boolean {
  return explored.underWay[step] === 'dispatch-step' || isAskingOthers(explored, step);
}

/** Whether others are asked for their consent to the step. */
export function isAskingOthers({ underWay }: ExploredCase, step: string): boolean {
  return underWay[step] === 'request-consent';
}

/** All of the choices that the case accepts as it is. */
export function movesOf(
  version: ProcedureVersion,
  { state, broken }: ExploredCase,
  { commandsAt, papers, isHeard, withdrawal }: Choices,
): readonly Move[] {
  if (broken !== undefined) return [];
  const snapshot = snapshotOf(version.chart, state.chart);
  const accepts = (type: string, facts: Facts) => snapshot.can({ type, facts, at: AT });
  const withdraws = withdrawal !== 'never' && accepts('case-withdrawn', {});
  const withdrawals: Move[] = withdraws ? [{ type: 'withdraw', command: 'withdraw', facts: {} }] : [];
  const atSteps = version.steps.flatMap(({ step, deskWork }) =>
    commandsAt(step)
      .flatMap((command) =>
        command === 'report-consent' ? consentMoves(state, step) : stepMoves(step, command).slice(0, papers),
      )
      .concat(commandsAt(step).includes('request-supplement') ? deskMoves(step, deskWork) : [])
      .filter(({ command, facts }) => accepts(stepEvent(step, COMMANDS[command].event), facts)),
  );
  const alarms = Object.entries(state.timers)
    .filter(([timer, { chartEvent }]) => isHeard(timer) && accepts(chartEvent, {}))
    .map(([timer, { generation }]) => alarm(timer, generation));
  return [...withdrawals, ...atSteps, ...alarms];
}

/** The alarms that are set in the case and to which its chart would not listen. */
export function unheardTimers(version: ProcedureVersion, { state }: ExploredCase): readonly string[] {
  const snapshot = snapshotOf(version.chart, state.chart);
  return Object.entries(state.timers)
    .filter(([, { chartEvent }]) => !snapshot.can({ type: chartEvent, facts: {}, at: AT }))
    .map(([timer]) => timer);
}

/** Papers differ where a later answer is compared with an earlier one; nothing else in facts decides the way. */
function stepMoves(step: string, command: CommandName): readonly Move[] {
  if (!BRINGS_PAPER.includes(command)) return [{ type: `${command} ${step}`, command, facts: { step } }];
  return PAPERS.map((result, index) => ({
    type: `${command} ${step}${index === 0 ? '' : ' (another paper)'}`,
    command,
    facts: { step, result },
  }));
}

/** The agency asks for what the family does not owe: that goes another way than a request for papers. */
function deskMoves(step: string, deskWork: StepDefinition['deskWork'] = {}): readonly Move[] {
  const [code] = Object.keys(deskWork).filter((each) => !isOwedByApplicant(deskWork[each] ?? 'supplement'));
  if (code === undefined) return [];
  const command = 'request-supplement';
  return [{ type: `${command} ${step} (${code})`, command, facts: { step, reason: { code } } }];
}

/** Everybody who was asked says something else than before, in turn. */
function consentMoves({ chart }: CaseState, step: string): readonly Move[] {
  return Object.entries(stepRecord(chart.context, step).consents ?? {}).flatMap(([person, { answer: before, at }]) =>
    CONSENT_ANSWERS.filter((answer) => answer !== 'asked' && answer !== before).map((answer) => ({
      type: `report-consent ${step} (${person}: ${answer})`,
      command: 'report-consent' as const,
      facts: { step, consents: [{ person, answer, at: plusMs(instant(at), MINUTE_MS) }] },
    })),
  );
}

function alarm(deadline: string, generation: number): Move {
  return { type: `reach-deadline ${deadline}`, command: 'reach-deadline', facts: { deadline, generation } };
}

function underWayAfter(
  before: ExploredCase['underWay'],
  move: Pick<Move, 'command' | 'facts'> | undefined,
  { state, effects }: Pick<ExploredCase, 'state' | 'effects'>,
): ExploredCase['underWay'] {
  const after: Record<string, DispatchKind> = { ...before };
  const step = String(move?.facts['step']);
  const kind = after[step];
  if (move !== undefined && kind !== undefined && ENDS[kind].includes(move.command)) delete after[step];
  // What an officer verifies stays with the officer.
  const isOfficers = state.steps[step] === 'awaiting-decision';
  if (move !== undefined && PROVISIONAL.includes(move.command) && !isOfficers) after[step] = 'dispatch-step';
  for (const effect of effects) {
    // A dispatch that is silent for too long is in the hands of whoever takes the incident.
    if (effect.kind === 'raise-incident' && state.steps[effect.step] === 'incident') delete after[effect.step];
    // What was asked of others the desk now gets on paper.
    if (effect.kind === 'open-work-item' && after[effect.step] === 'request-consent') delete after[effect.step];
    if (isDispatch(effect)) after[effect.step] = effect.kind;
  }
  for (const [ended, status] of Object.entries(state.steps)) if (hasEnded(status)) delete after[ended];
  return after;
}

function isDispatch(effect: Effect): effect is Extract<Effect, { kind: DispatchKind }> {
  return Object.hasOwn(ENDS, effect.kind);
}
