/** Random cases of the real procedures: what happens next is chosen by numbers, which fast-check shrinks. */
import * as fc from 'fast-check';
import { getNextTransitions } from 'xstate';
import { EDITIONS } from '../../src/kernel/calendar/editions.js';
import type { CaseState } from '../../src/kernel/case-state.js';
import { snapshotOf } from '../../src/kernel/chart-state.js';
import { decide } from '../../src/kernel/decide.js';
import type { Command, Decision, Moment, Outcome } from '../../src/kernel/decide.js';
import { COMMANDS, isCommandName, stepEvent } from '../../src/kernel/procedure/events.js';
import type { CommandName } from '../../src/kernel/procedure/events.js';
import type { ProcedureVersion } from '../../src/kernel/procedure/procedure-version.js';
import { required } from '../../src/kernel/values/assert.js';
import type { Facts } from '../../src/kernel/values/facts.js';
import { instant, laterOf, plusMs } from '../../src/kernel/values/time.js';
import type { Instant } from '../../src/kernel/values/time.js';
import { registry } from '../../workflows/registry.js';
import { OTHER_COMMUNE } from './communes.js';
import {
  collected,
  corrected,
  correctionAsked,
  paper,
  stepPassedOn,
  submission,
  succeeded,
  transferred,
} from './story.js';

/** One command of a walk: the case before it, what was asked, and what the kernel said. */
export interface Ask {
  readonly before: CaseState | undefined;
  readonly command: Command;
  readonly moment: Moment;
  readonly decision: Decision;
}

export interface Walk {
  readonly version: ProcedureVersion;
  readonly asks: readonly Ask[];
  /** The walk as a failing test prints it. */
  readonly [fc.toStringMethod]: () => string;
}

interface Choice {
  readonly of: 'listened-to' | 'timers' | 'anything';
  readonly pick: number;
  readonly variant: number;
  readonly minutes: number;
}

const ASKS_MAX = 30;
const MINUTE_MS = 60_000;
const HOUR = 60;
const DAY = 24 * HOUR;
const FIRST_DAY = instant('2026-01-05T01:00:00.000Z');
/** Late enough to meet Tết and the long holidays, early enough to end within the calendar. */
const START_MAX_MINUTES = 145 * DAY;

const choices: fc.Arbitrary<Choice> = fc.record({
  of: fc.oneof(
    { weight: 6, arbitrary: fc.constant('listened-to' as const) },
    { weight: 2, arbitrary: fc.constant('timers' as const) },
    { weight: 1, arbitrary: fc.constant('anything' as const) },
  ),
  pick: fc.nat({ max: 10_000 }),
  variant: fc.nat({ max: 3 }),
  // Clocks of different machines disagree a little: a command may come with an earlier time than the last event.
  minutes: fc.oneof(fc.integer({ min: -5, max: HOUR }), fc.integer({ min: HOUR, max: 2 * DAY })),
});

/** Walks of at most 30 commands after the submission; somewhere on the way a newer calendar edition may come into force. */
export const walks: fc.Arbitrary<Walk> = fc
  .record({
    version: fc.constantFrom(...registry),
    sample: fc.nat({ max: 100 }),
    startMinutes: fc.nat({ max: START_MAX_MINUTES }),
    olderFor: fc.nat({ max: 10 }),
    steps: fc.array(choices, { minLength: 1, maxLength: ASKS_MAX, size: 'max' }),
  })
  .map(({ version, sample, startMinutes, olderFor, steps }) => {
    const at = plusMs(FIRST_DAY, startMinutes * MINUTE_MS);
    const asks = [submit(version, sample, { at, edition: editionAt(0, olderFor) })];
    for (const [index, choice] of steps.entries()) {
      const state = asks.findLast(isAccepted)?.decision.state;
      asks.push(next(version, required(state, 'submitted case'), { choice, edition: editionAt(index + 1, olderFor) }));
    }
    return { version, asks, [fc.toStringMethod]: () => [version.key, ...asks.map(inWords)].join('\n') };
  });

function inWords({ command, moment, decision }: Ask): string {
  return `${moment.at} (${moment.edition}) ${command.name} ${JSON.stringify(command.facts)}: ${decision.kind}`;
}

/** The accepted commands of a walk. */
export function outcomesOf({ asks }: Walk): readonly Outcome[] {
  return asks.filter(isAccepted).map(({ decision }) => decision);
}

function isAccepted(ask: Ask): ask is Ask & { readonly decision: Outcome } {
  return ask.decision.kind === 'outcome';
}

function editionAt(index: number, olderFor: number): string {
  return required(EDITIONS.at(index < olderFor ? 0 : -1), 'edition').edition;
}

function submit(version: ProcedureVersion, sample: number, moment: Moment): Ask {
  const told = submission(version, '2026-01-05 08:00', version.samples[sample % version.samples.length]?.name);
  const command: Command = { name: 'submit', facts: 'facts' in told ? told.facts : {} };
  return { before: undefined, command, moment, decision: decide(version, undefined, command, moment) };
}

function next(
  version: ProcedureVersion,
  state: CaseState,
  { choice, edition }: { readonly choice: Choice; readonly edition: string },
): Ask {
  const candidates = { 'listened-to': listenedTo, timers: alarms, anything }[choice.of](version, state);
  const command = candidates[choice.pick % candidates.length] ?? { name: 'amend-calendar' as const, facts: {} };
  const given = withVariant(version, command, choice.variant);
  const moment = { at: momentOf(state, command, choice), edition };
  return { before: state, command: given, moment, decision: decide(version, deepFrozen(state), given, moment) };
}

const BESIDE_THE_CHART: readonly CommandName[] = [
  'hand-over',
  'correct',
  'request-correction',
  'report-correction',
  'report-correction-refusal',
  'settle-correction',
  'record-payment',
  'refund-payment',
  'transfer',
  'succeed-office',
  'pass-step',
  'settle-exemption',
];

/** About a step, though no chart hears of them. */
const OF_A_STEP: readonly CommandName[] = [
  'hand-over',
  'report-correction',
  'report-correction-refusal',
  'settle-correction',
  'pass-step',
];

/** The commands whose events the active states listen to, guards aside. */
function listenedTo({ chart, steps }: ProcedureVersion, state: CaseState): readonly Command[] {
  const types = new Set(getNextTransitions(snapshotOf(chart, state.chart)).map(({ eventType }) => eventType));
  return everything(steps.map(({ step }) => step)).filter(({ name, facts }) => {
    const { event, scope } = COMMANDS[name];
    // No state listens to what stays beside the chart.
    if (BESIDE_THE_CHART.includes(name)) return true;
    return types.has(scope === 'case' ? event : stepEvent(String(facts['step']), event));
  });
}

/** The alarms that are set, each also as it was set the time before. */
function alarms(_version: ProcedureVersion, { timers }: CaseState): readonly Command[] {
  return Object.entries(timers).flatMap(([deadline, { generation }]) => [
    { name: 'reach-deadline' as const, facts: { deadline, generation } },
    ...(generation > 1 ? [{ name: 'reach-deadline' as const, facts: { deadline, generation: generation - 1 } }] : []),
  ]);
}

function anything({ steps }: ProcedureVersion): readonly Command[] {
  return everything(steps.map(({ step }) => step));
}

function everything(steps: readonly string[]): readonly Command[] {
  return Object.keys(COMMANDS)
    .filter(isCommandName)
    .flatMap((name) =>
      COMMANDS[name].scope === 'step' || OF_A_STEP.includes(name)
        ? steps.map((step) => ({ name, facts: factsFor(name, step) }))
        : bare(name),
    );
}

/** What a command says at the least, where it is about that step. */
export function factsFor(name: CommandName, step: string): Facts {
  if (name === 'hand-over') return collected('2026-03-02 09:00', [step]).facts;
  if (name === 'transfer') return transferred('2026-03-02 09:00', '07210', OTHER_COMMUNE).facts;
  if (name === 'succeed-office')
    return succeeded('2026-03-02 09:00', 'residence.07210', `residence.${OTHER_COMMUNE}`).facts;
  if (name === 'pass-step')
    return stepPassedOn('2026-03-02 09:00', step, 'residence.07210', `residence.${OTHER_COMMUNE}`).facts;
  if (name === 'request-correction') return correctionAsked('2026-03-02 09:00', ['child.givenName'], []).facts;
  return name === 'correct' ? corrected('2026-03-02 09:00', ['applicant.phone']).facts : { step };
}

function bare(name: CommandName): readonly Command[] {
  if (name === 'correct' || name === 'request-correction' || name === 'transfer' || name === 'succeed-office')
    return [{ name, facts: factsFor(name, 'none') }];
  return [{ name, facts: name === 'reach-deadline' ? { deadline: 'case.due', generation: 7 } : {} }];
}

/** Papers differ, reasons are given or not, a failed delivery is the current one or an earlier one. */
function withVariant({ steps }: ProcedureVersion, { name, facts }: Command, variant: number): Command {
  const issues = steps.find(({ step }) => step === facts['step'])?.issues ?? 'paper';
  const reason: Facts = variant % 2 === 0 ? {} : { reason: { code: 'details-differ' } };
  const given: Partial<Record<CommandName, Facts>> = {
    'report-completion': variant === 3 ? {} : { result: paper(issues, `${variant}/2026`) },
    'record-outside-result': { result: paper(issues, `${variant}/2026`) },
    'amend-result': { result: paper(issues, `${variant + 1}/2026`) },
    'report-dispatch-failure': { cause: 'agency-unreachable', ...(variant === 3 ? { occurrence: 1 } : {}) },
  };
  return { name, facts: { ...facts, ...(given[name] ?? (COMMANDS[name].scope === 'step' ? reason : {})) } };
}

/** An alarm goes off when it is due or later. */
function momentOf(state: CaseState, { facts }: Command, { minutes }: Choice): Instant {
  const due = state.timers[String(facts['deadline'])]?.dueAt;
  return due === undefined ? plusMs(state.at, minutes * MINUTE_MS) : laterOf(due, state.at);
}

function deepFrozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFrozen);
  }
  return value;
}
