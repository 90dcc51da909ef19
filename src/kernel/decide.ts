import { applyEvent, applySubmission } from './apply-event.js';
import type { Applied } from './case-state.js';
import { allowedCommands } from './allowed-commands.js';
import { applyKernelEvent } from './kernel-events.js';
import type { CaseState } from './case-state.js';
import type { Refusal, RefusalCode } from './refusal.js';
import type { Lineage } from './migration/lineage.js';
import { COMMANDS, scopeOf } from './procedure/events.js';
import type { CaseEvent, CommandName } from './procedure/events.js';
import type { ProcedureVersion } from './procedure/procedure-version.js';
import type { Facts } from './values/facts.js';
import { laterOf } from './values/time.js';
import type { Instant } from './values/time.js';

/** What somebody asks of a case, reduced to facts. */
export interface Command {
  readonly name: CommandName;
  readonly facts: Facts;
  /** The versions that a migration may lead to. */
  readonly lineage?: Lineage;
}

/** When the command is decided, and by which edition of the working calendar dates are counted. */
export interface Moment {
  readonly at: Instant;
  readonly edition: string;
}

/** What an accepted command comes to. */
export interface Outcome extends Applied {
  readonly kind: 'outcome';
  /** The one event that the accepted command appends. */
  readonly event: CaseEvent;
}

/** An outcome, or an expected "no". */
export type Decision = Outcome | ({ readonly kind: 'refusal' } & Refusal);

/**
 * Decides one command: the next state, the one event and the effects, or a refusal that changes nothing.
 *
 * @param state - the case as it is; undefined for `submit`
 * @param moment - the legal time and calendar edition; a time before the case's last event counts as that time
 * @throws InvariantBroken if the chart breaks a promise of ours; never for a command that the case cannot take
 */
export function decide(
  version: ProcedureVersion,
  state: CaseState | undefined,
  command: Command,
  moment: Moment,
): Decision {
  const { name } = command;
  if (state === undefined) {
    if (name !== 'submit') return refused('command-not-allowed', name, ['submit']);
    const event: CaseEvent = { type: 'case-submitted', facts: command.facts, ...moment };
    return { kind: 'outcome', event, ...applySubmission(version, event) };
  }
  const facts = withStep(version, state, command);
  if (facts === undefined) return refused('step-required', name, allowedCommands(version, state));
  const event: CaseEvent = {
    type: COMMANDS[name].event,
    facts,
    at: laterOf(moment.at, state.at),
    edition: moment.edition,
  };
  const applied = name === 'submit' ? undefined : applyEvent(version, state, event, command.lineage);
  if (applied !== undefined) return { kind: 'outcome', event, ...applied };
  return refused(whyNot(version, state, event), name, allowedCommands(version, state));
}

function whyNot(version: ProcedureVersion, state: CaseState, event: CaseEvent): RefusalCode {
  if (event.type === 'deadline-reached') return 'stale-timer';
  if (event.type === 'case-migrated') return 'migration-not-possible';
  const applied = scopeOf(event.type) === 'kernel' ? applyKernelEvent(version, state, event) : undefined;
  return typeof applied === 'string' ? applied : 'command-not-allowed';
}

/** The facts with the step that the command is for; undefined where several steps could be meant. */
function withStep(version: ProcedureVersion, state: CaseState, { name, facts }: Command): Facts | undefined {
  if (COMMANDS[name].scope !== 'step' || facts['step'] !== undefined) return facts;
  const steps = version.steps
    .map(({ step }) => step)
    .filter((step) => allowedCommands(version, state, step).includes(name));
  const [only] = steps;
  if (steps.length > 1) return undefined;
  return { ...facts, step: only ?? 'none' };
}

function refused(code: RefusalCode, command: string, accepted: readonly string[]): Decision {
  return { kind: 'refusal', code, command, allowedCommands: accepted };
}
