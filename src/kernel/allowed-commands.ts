import type { CaseState } from './case-state.js';
import { snapshotOf } from './chart-state.js';
import { mayBeExempt } from './exemption.js';
import { awaitingHandOver } from './hand-over.js';
import { whyNotCorrectable } from './correct-data.js';
import { correctableStep, whyNotRequestable } from './issued-correction.js';
import { openRefusals } from './refused-correction.js';
import { paymentStatus } from './payment.js';
import { isPassable } from './office-succession.js';
import { isTransferable } from './transfer.js';
import { COMMANDS, isCommandName, stepEvent } from './procedure/events.js';
import type { CommandName } from './procedure/events.js';
import type { ProcedureVersion } from './procedure/procedure-version.js';

const OPEN_COMMANDS: readonly CommandName[] = Object.keys(COMMANDS)
  .filter(isCommandName)
  .filter((name) => COMMANDS[name].open);

/** The commands that a person may give to the case as it is; for one step, or for any. */
export function allowedCommands(version: ProcedureVersion, state: CaseState, step?: string): readonly CommandName[] {
  const snapshot = snapshotOf(version.chart, state.chart);
  const steps = step === undefined ? version.steps.map((definition) => definition.step) : [step];
  const accepts = (type: string) => snapshot.can({ type, facts: {}, at: state.at });
  return OPEN_COMMANDS.filter((name) => {
    const { event, scope } = COMMANDS[name];
    if (scope === 'kernel') return acceptsBesideTheChart(version, state, { name, steps });
    return scope === 'case' ? accepts(event) : steps.some((candidate) => accepts(stepEvent(candidate, event)));
  });
}

function acceptsBesideTheChart(
  version: ProcedureVersion,
  state: CaseState,
  { name, steps }: { readonly name: CommandName; readonly steps: readonly string[] },
): boolean {
  if (name === 'request-correction')
    return steps.includes(correctableStep(version)?.step ?? '') && whyNotRequestable(version, state) === undefined;
  if (name === 'settle-correction') return openRefusals(state).some(({ step }) => steps.includes(step));
  if (name === 'correct') return whyNotCorrectable(state) === undefined;
  if (name === 'pass-step') return steps.some((step) => isPassable(state, step));
  if (name === 'transfer') return isTransferable(state);
  if (name === 'settle-exemption') return mayBeExempt(version, state);
  if (name === 'record-payment') return paymentStatus(state) === 'due';
  if (name === 'refund-payment') return paymentStatus(state) === 'to-refund';
  return name === 'hand-over' && awaitingHandOver(state).some((step) => steps.includes(step));
}

/** Those of the commands that the case takes now for that step, whoever may give them. */
export function acceptedAtStep<Name extends CommandName>(
  version: ProcedureVersion,
  state: CaseState,
  step: string,
  commands: readonly Name[],
): readonly Name[] {
  const snapshot = snapshotOf(version.chart, state.chart);
  return commands.filter((name) =>
    name === 'pass-step'
      ? isPassable(state, step)
      : snapshot.can({ type: stepEvent(step, COMMANDS[name].event), facts: {}, at: state.at }),
  );
}
