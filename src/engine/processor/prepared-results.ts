/** A result from outside for a step that two decide: one person prepares it, another confirms it. */
import { definitionOfCase } from '../lineage.js';
import { CURRENT_EDITION } from '../../kernel/calendar/editions.js';
import { decide } from '../../kernel/decide.js';
import type { Facts } from '../../kernel/values/facts.js';
import { required } from '../../kernel/values/assert.js';
import { OPERATORS_INBOX } from '../../platform/policy/role.js';
import { isRuleOf } from '../../platform/policy/authorize.js';
import { actorName } from '../actor.js';
import { caseView, stepView } from '../case-view.js';
import type { CaseRecord, WorkItemRecord } from '../ports/records.js';
import type { BatchDraft } from './batch-draft.js';
import type { CommandCase, CommandResult, ConfirmResult } from './command.js';
import { partsFor, refuse } from './command-case.js';
import { decideInto, recordRefusal } from './decider.js';
import type { Authority, DecidingPorts } from './decider.js';
import { otherHolder } from './other-holder.js';
import { recordChange } from './record-change.js';
import { sealPart } from './seal-parts.js';
import { isElsewhere } from '../elsewhere.js';
import type { PreparedPart } from './seal-parts.js';
import { sealReason } from './seal-reason.js';

/** Whether two have to stand behind a result of the step that the command is about: two decide it, or nobody of this province does. */
export function needsConfirmation(
  draft: BatchDraft,
  { definitions }: DecidingPorts,
  { caseId, name, facts }: CommandCase,
): boolean {
  const record = draft.case(caseId);
  if (name !== 'record-outside-result' || record === undefined) return false;
  const { version } = definitionOfCase(definitions, record.state);
  // Without a step it may be meant for any of them: nothing goes past the second person by what is left out.
  const meant = version.steps.filter(({ step }) => (facts['step'] ?? step) === step);
  return meant.some(
    ({ step, responsible }) =>
      isElsewhere(record.state, step) || responsible.some((role) => role === 'signing-officer'),
  );
}

/**
 * Keeps the result, sealed, on a work item that asks another person to confirm it; the case stays as it is. What the case would not
 * take now is not prepared either.
 */
export function prepareResult(
  draft: BatchDraft,
  ports: DecidingPorts,
  command: CommandCase,
  authority: Authority,
): CommandResult {
  const record = draft.case(command.caseId);
  if (record === undefined) return refuse({ code: 'not-found' });
  if (command.expectedSeq !== undefined && command.expectedSeq !== record.state.seq)
    return refuse({ code: 'stale-sequence' });
  const { version } = definitionOfCase(ports.definitions, record.state);
  const { name, facts } = command;
  const at = draft.loaded.legalNow;
  const decision = decide(version, record.state, { name, facts }, { at, edition: CURRENT_EDITION.edition });
  if (decision.kind === 'refusal') {
    const { code, allowedCommands } = decision;
    recordRefusal(draft, ports, { record, name, actor: command.actor, seq: record.state.seq, code });
    return refuse({ code, allowedCommands });
  }
  const definition = version.steps.find(({ step }) => step === facts['step']);
  const { step, agency, office } = stepView(version, record.state, required(definition, 'the step'));
  if (draft.preparedResults(record.id).some((waiting) => waiting.step === step))
    return refuse({ code: 'result-awaits-confirmation' });
  const place = { step, agency, office, dueAt: record.state.clocks[step]?.dueAt };
  const item = itemFor(draft, ports, { record, command, authority }, place);
  draft.workItems.put(item);
  const { actor, rule } = authority;
  recordChange(draft, ports.ids, { item, change: 'prepare', actor, rule }, { reason: reasonCodeIn(facts) });
  return {
    kind: 'done',
    response: { ...caseView(version, record), awaitsConfirmation: { workItem: item.id, step } },
  };
}

interface Preparing {
  readonly record: CaseRecord;
  readonly command: CommandCase;
  readonly authority: Authority;
}

function itemFor(
  draft: BatchDraft,
  ports: DecidingPorts,
  { record, command, authority }: Preparing,
  at: Pick<WorkItemRecord, 'step' | 'agency' | 'office' | 'dueAt'>,
): WorkItemRecord {
  const { legalNow } = draft.loaded;
  const { rule, onBehalfOf } = authority;
  const id = ports.ids.uuid(legalNow);
  const { retention } = definitionOfCase(ports.definitions, record.state).version;
  const part = required(partsFor(ports, record, command.parts)[0], 'the part of the result');
  const { keyId, commitment, ciphertext } = sealPart(draft, ports, part, retention);
  const inPlaceOf = onBehalfOf === undefined ? {} : { onBehalfOf: actorName({ kind: 'person', subject: onBehalfOf }) };
  const item = `${at.step}/outside-result/${id}`;
  const prepared = { item, by: actorName(command.actor), rule, at: legalNow, ...inPlaceOf };
  return {
    ...at,
    id,
    caseId: record.id,
    item,
    kind: 'sign',
    office: isRuleOf('operator', rule) ? OPERATORS_INBOX : at.office,
    status: 'open',
    preparedBy: command.actor.subject,
    preparedFor: onBehalfOf,
    openedAt: legalNow,
    outsideResult: { ...command.facts, prepared },
    resultPerson: part.person,
    resultKeyId: keyId,
    resultCommitment: commitment,
    resultCiphertext: ciphertext,
  };
}

/** Another person decides: the case takes what was prepared, under both names, or it is dropped with the reason. */
export function confirmResult(
  draft: BatchDraft,
  ports: DecidingPorts,
  command: ConfirmResult,
  authority: Authority,
): CommandResult {
  const item = draft.workItem(command.workItemId);
  const record = draft.case(command.caseId);
  if (item === undefined || record === undefined || item.caseId !== record.id) return refuse({ code: 'not-found' });
  if (command.expectedSeq !== undefined && command.expectedSeq !== record.state.seq)
    return refuse({ code: 'stale-sequence' });
  const { outsideResult } = item;
  if (outsideResult === undefined) return refuse({ code: 'no-result-to-confirm' });
  if (item.status === 'done') return refuse({ code: 'work-item-done' });
  const { subject } = command.actor;
  const other = otherHolder(draft, item, subject);
  if (other !== undefined) return refuse({ code: 'work-item-held', holder: other });
  const closedAt = draft.loaded.legalNow;
  draft.workItems.put({ ...item, status: 'done', holder: subject, claimedUntil: undefined, closedAt });
  return command.outcome === 'confirm'
    ? takeResult(draft, ports, { record, item, facts: outsideResult, authority })
    : sendBack(draft, ports, { record, item, command, authority });
}

function takeResult(
  draft: BatchDraft,
  ports: DecidingPorts,
  {
    record,
    item,
    facts,
    authority,
  }: {
    readonly record: CaseRecord;
    readonly item: WorkItemRecord;
    readonly facts: Facts;
    readonly authority: Authority;
  },
): CommandResult {
  const definition = definitionOfCase(ports.definitions, record.state);
  const decided = decideInto(draft, ports, {
    record,
    definition,
    command: { name: 'record-outside-result', facts },
    parts: [partOf(item)],
    authority,
  });
  if (decided.kind === 'outcome') return { kind: 'done', response: caseView(definition.version, decided.record) };
  const { code, allowedCommands } = decided.refusal;
  return refuse({ code, allowedCommands });
}

function sendBack(
  draft: BatchDraft,
  ports: DecidingPorts,
  {
    record,
    item,
    command: { reason },
    authority: { actor, rule },
  }: {
    readonly record: CaseRecord;
    readonly item: WorkItemRecord;
    readonly command: ConfirmResult;
    readonly authority: Authority;
  },
): CommandResult {
  const why = reason === undefined ? {} : sealReason(draft, ports, { record, item, reason });
  recordChange(draft, ports.ids, { item, change: 'send-back', actor, rule }, why);
  const { version } = definitionOfCase(ports.definitions, record.state);
  return { kind: 'done', response: caseView(version, record) };
}

/** As it was sealed when it was prepared: who confirms it changes nothing of it. */
function partOf({ step, resultPerson, resultKeyId, resultCommitment, resultCiphertext }: WorkItemRecord): PreparedPart {
  return {
    part: `result.${step}`,
    person: required(resultPerson, 'the person of the result'),
    keyId: required(resultKeyId, 'the key of the result'),
    commitment: required(resultCommitment, 'the commitment to the result'),
    ciphertext: required(resultCiphertext, 'the sealed result'),
  };
}

function reasonCodeIn({ reason }: Facts): string | undefined {
  const code = typeof reason === 'object' && 'code' in reason ? reason['code'] : undefined;
  return typeof code === 'string' ? code : undefined;
}
