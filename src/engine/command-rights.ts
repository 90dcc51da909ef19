/** What commands on a case are for the policy: for whoever gives one, and for whoever looks at what they could give. */
import { acceptedAtStep, allowedCommands } from '../kernel/allowed-commands.js';
import { COMMANDS } from '../kernel/procedure/events.js';
import type { CommandName } from '../kernel/procedure/events.js';
import { asksDesk } from '../kernel/statuses.js';
import type { ProcedureVersion } from '../kernel/procedure/procedure-version.js';
import { assignmentsOf } from '../platform/http/viewer.js';
import type { Viewer } from '../platform/http/viewer.js';
import { authorize, prevailing } from '../platform/policy/authorize.js';
import type { Target, Verdict } from '../platform/policy/authorize.js';
import type { Act } from '../platform/policy/policy.js';
import { subjectIn } from './actor.js';
import { shownRights } from './barred.js';
import { stepView } from './case-view.js';
import type { CaseRecord, WorkItemRecord } from './ports/records.js';
import type { Standing } from './ports/standing.js';
import { workItemTarget } from './work-item-target.js';

/** What a command on a case is, for the policy; nobody may give one that does not stand here. A correction is a command of its own kind. */
export const COMMAND_ACTS: Readonly<Partial<Record<CommandName, Act>>> = {
  withdraw: 'case.withdraw',
  'submit-supplement': 'case.submit-supplement',
  'hand-over': 'case.hand-over',
  'request-correction': 'case.request-correction',
  'settle-correction': 'case.request-correction',
  'record-payment': 'case.settle-payment',
  'refund-payment': 'case.refund-payment',
  'settle-exemption': 'case.settle-payment',
  transfer: 'case.transfer',
  'record-outside-result': 'case.record-outside-result',
  'amend-calendar': 'case.amend-calendar',
  'succeed-office': 'case.succeed-office',
  'pass-step': 'case.pass-step',
  migrate: 'case.migrate',
};

interface Circumstances {
  /** That the command is about. */
  readonly step: string | undefined;
  readonly involved: readonly string[];
  /** The item that asks to sign what was prepared at the step. */
  readonly toSign: WorkItemRecord | undefined;
}

/** The case, as rights to a command on it know it; of a decision that waits to be signed, who may not stand for its signature. */
export function commandTarget(
  version: ProcedureVersion,
  { state, channel, intakeOffice: desk }: CaseRecord,
  { step, involved, toSign }: Circumstances,
): Target {
  const definition = version.steps.find((candidate) => candidate.step === step);
  const freedBy = state.payment?.exemptedBy;
  return {
    channel,
    desk,
    involved,
    step: definition && stepView(version, state, definition),
    asksFamily: step === undefined || !asksDesk(state, step),
    exemptedBy: freedBy === undefined ? undefined : subjectIn(freedBy),
    ...(toSign !== undefined && { awaitsSignature: true, preparedBy: workItemTarget(toSign).preparedBy }),
  };
}

/** Who of them is one of the people of the case. */
export function involvedOf(
  { persons }: Pick<CaseRecord, 'persons'>,
  { people }: Pick<Standing, 'people'>,
): readonly string[] {
  const refs = Object.values(persons);
  return people.filter(({ ref }) => refs.includes(ref)).map(({ subject }) => subject);
}

/** Somebody who looks at cases, and how they stand to those cases. */
interface Looking {
  readonly viewer: Viewer;
  readonly standing: Standing;
}

/** Which of the commands that the case takes now its viewer may give, and from which something keeps them. */
export function commandRights(version: ProcedureVersion, record: CaseRecord, looking: Looking) {
  const names = allowedCommands(version, record.state);
  return shownRights(names.map((name) => ({ name, verdict: verdictOn(version, record, { name, ...looking }) })));
}

/** Where a command is about a step, it has to be allowed at one that takes it now. */
function verdictOn(
  version: ProcedureVersion,
  record: CaseRecord,
  { name, viewer, standing }: Looking & { readonly name: CommandName },
): Verdict {
  const act = name === 'correct' ? 'case.correct' : COMMAND_ACTS[name];
  if (act === undefined) return prevailing([]);
  const involved = involvedOf(record, standing);
  const assignments = assignmentsOf(viewer);
  const judged = stepsOf(version, name).map((step) => {
    const toSign = standing.toSign.find((item) => item.caseId === record.id && item.step === step);
    return {
      step,
      verdict: authorize(viewer, act, commandTarget(version, record, { step, involved, toSign }), assignments),
    };
  });
  // The chart is asked only about steps that are the viewer's business: reading its state costs more than the policy.
  const verdicts = judged
    .filter(({ verdict }) => verdict.kind === 'allowed' || verdict.code !== 'forbidden')
    .filter(({ step }) => step === undefined || acceptedAtStep(version, record.state, step, [name]).length > 0)
    .map(({ verdict }) => verdict);
  return prevailing(verdicts);
}

function stepsOf({ steps }: ProcedureVersion, name: CommandName): readonly (string | undefined)[] {
  return COMMANDS[name].scope === 'step' || name === 'pass-step' ? steps.map(({ step }) => step) : [undefined];
}
