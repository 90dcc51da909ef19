/** On whose authority a command is decided: rights are read in the transaction of its own batch, so that a revoked one has ended. */
import { definitionOfCase } from '../lineage.js';
import { hasBegun } from '../../kernel/office-succession.js';
import { isCommandName } from '../../kernel/procedure/events.js';
import { authorize, prevailing } from '../../platform/policy/authorize.js';
import type { Target, Verdict } from '../../platform/policy/authorize.js';
import type { Act } from '../../platform/policy/policy.js';
import { stepView } from '../case-view.js';
import { COMMAND_ACTS, commandTarget } from '../command-rights.js';
import type { CaseRecord, WorkItemRecord } from '../ports/records.js';
import { workItemTarget } from '../work-item-target.js';
import type { BatchDraft } from './batch-draft.js';
import type { EngineCommand, EngineRefusal } from './command.js';
import { recordRefusal } from './decider.js';
import type { Authority, DecidingPorts } from './decider.js';
import { peopleOf, tokensOf } from './needs.js';

/** A command that somebody gives. */
export type GivenCommand = Extract<EngineCommand, { actor: unknown }>;

/** The authority of whoever gives the command, or why they have none. What there is not is not found, whoever asks. */
export function authorityOf(
  draft: BatchDraft,
  ports: DecidingPorts,
  command: GivenCommand,
): { readonly authority: Authority } | { readonly refusal: EngineRefusal } {
  const target = targetOf(draft, ports, command);
  if (target === undefined) return { refusal: { code: 'not-found' } };
  const verdict = verdictOn(draft, command, target);
  if (verdict.kind === 'allowed') {
    const { rule, onBehalfOf } = verdict;
    return { authority: { actor: command.actor, rule, onBehalfOf } };
  }
  keepAttempt(draft, ports, command, verdict);
  return { refusal: { code: verdict.code } };
}

/** Who of those whose rights decide on the command is one of the people of the case. */
export function involvedIn(draft: BatchDraft, record: CaseRecord, command: GivenCommand): readonly string[] {
  const refs = Object.values(record.persons);
  return officersWith(draft, command, (token) => {
    const person = draft.personByToken(token);
    return person !== undefined && refs.includes(person.ref);
  });
}

/** The actor, whom the command gives something to, and in whose place they act, as far as their token is so. */
function officersWith(
  { loaded }: BatchDraft,
  command: GivenCommand,
  isMeant: (token: string) => boolean,
): readonly string[] {
  const asked = peopleOf(command);
  const behind = loaded.assignments.flatMap(({ subject, onBehalfOf }) =>
    onBehalfOf !== undefined && asked.includes(subject) ? [onBehalfOf] : [],
  );
  return [...asked, ...behind].filter((subject) => {
    const token = loaded.officerTokens.get(subject);
    return token !== undefined && isMeant(token);
  });
}

/** Of several acts that would do, one has to be allowed; an exception needs its right besides. */
function verdictOn(draft: BatchDraft, command: GivenCommand, target: Target): Verdict {
  const { assignments } = draft.loaded;
  const judged = (act: Act) => authorize(command.actor, act, target, assignments);
  if (command.kind === 'submit' && command.exception !== undefined) {
    const exception = judged(command.exception);
    if (exception.kind === 'denied') return exception;
  }
  return prevailing(actsOf(command).map(judged));
}

function actsOf(command: GivenCommand): readonly Act[] {
  switch (command.kind) {
    case 'submit':
      return ['case.start'];
    case 'correct':
      return ['case.correct'];
    case 'command': {
      const act = COMMAND_ACTS[command.name];
      return act === undefined ? [] : [act];
    }
    case 'claim':
      return ['work-item.hold'];
    case 'release':
      return ['work-item.release'];
    case 'complete':
      return ['work-item.decide'];
    case 'confirm-result':
      return ['outside-result.confirm'];
    case 'record-code':
      return ['case.record-code'];
    case 'assign':
      return ['work-item.hand-out', 'work-item.hand-on'];
    case 'retry-incident':
    case 'resolve-incident':
      return ['incident.settle'];
  }
}

function targetOf(draft: BatchDraft, ports: DecidingPorts, command: GivenCommand): Target | undefined {
  if (command.kind === 'submit') {
    const tokens = new Set(tokensOf(command, ports));
    const involved = officersWith(draft, command, (token) => tokens.has(token));
    return { channel: command.channel, desk: command.intakeOffice, involved };
  }
  const record = command.caseId === undefined ? undefined : draft.case(command.caseId);
  if (record === undefined) return 'incidentId' in command ? {} : undefined;
  const involved = involvedIn(draft, record, command);
  if ('incidentId' in command) return { involved, offices: officesIn(ports, record) };
  if ('workItemId' in command) {
    const item = draft.workItem(command.workItemId);
    return item?.caseId === record.id
      ? { ...workItemTarget(item), involved, offices: officesIn(ports, record) }
      : undefined;
  }
  const { channel, intakeOffice: desk } = record;
  if (command.kind === 'command') {
    const { version } = definitionOfCase(ports.definitions, record.state);
    const step = String(command.facts['step']);
    return commandTarget(version, record, { step, involved, toSign: itemToSign(draft, command.caseId, step) });
  }
  if (command.kind === 'record-code') return { channel, desk, involved, offices: officesIn(ports, record) };
  // Who comes in by the correction is one of its people already.
  const tokens = new Set(tokensOf(command, ports));
  return { channel, desk, involved: [...involved, ...officersWith(draft, command, (token) => tokens.has(token))] };
}

/** Those that have a part in the case: which took it in, and whose steps have begun. */
function officesIn({ definitions }: DecidingPorts, { state, intakeOffice }: CaseRecord): readonly string[] {
  const { version } = definitionOfCase(definitions, state);
  const begun = version.steps.filter(({ step }) => hasBegun(state, step)).map((step) => stepView(version, state, step));
  return [intakeOffice, ...begun.map(({ office }) => office)];
}

/** The item that asks to sign what was prepared at the step. */
function itemToSign(draft: BatchDraft, caseId: string, step: string): WorkItemRecord | undefined {
  const item = draft.openWorkItemAt(caseId, step);
  return item?.kind === 'sign' ? item : undefined;
}

/** Who wanted to decide on a case and has to keep away from it is kept for auditors; who only wanted to hold an item is not. */
function keepAttempt(draft: BatchDraft, ports: DecidingPorts, command: GivenCommand, verdict: Verdict): void {
  const record = command.caseId === undefined ? undefined : draft.case(command.caseId);
  if (record === undefined || verdict.kind === 'allowed' || verdict.code === 'forbidden') return;
  const name = 'name' in command ? command.name : command.kind;
  if (!isCommandName(name)) return;
  recordRefusal(draft, ports, { record, name, actor: command.actor, seq: record.state.seq, code: verdict.code });
}
