import { definitionOfCase } from '../lineage.js';
import { required } from '../../kernel/values/assert.js';
import { plusMs } from '../../kernel/values/time.js';
import { caseView } from '../case-view.js';
import type { CaseRecord, IncidentRecord } from '../ports/records.js';
import { ASKED, askedFields } from '../case-data.js';
import { bothTellings } from './asked-application.js';
import { applicationParts } from './application-parts.js';
import type { BatchDraft } from './batch-draft.js';
import { attachmentFacts, attachmentsToBind, bindAttachments } from './bind-attachments.js';
import type {
  CommandCase,
  CommandResult,
  CompleteWorkItem,
  EngineRefusal,
  FireTimer,
  HandleIncident,
  ReasonGiven,
} from './command.js';
import { decideInto } from './decider.js';
import type { Authority, DecidingPorts } from './decider.js';
import { duplicateFacts } from './duplicate-facts.js';
import { keepAlike, keepNames, suppliedGroups } from './name-tokens.js';
import { otherHolder } from './other-holder.js';
import { sendAgain } from './report-again.js';
import { isReceiptUsed, keepReceipt, receiptOf } from './used-receipt.js';
import { personInRole } from './seal-parts.js';
import { refuseUndelivered } from './refuse-undelivered.js';
import type { PartToSeal } from './seal-parts.js';

/** A command on a case that exists. */
export function commandCase(
  draft: BatchDraft,
  ports: DecidingPorts,
  command: CommandCase,
  authority: Authority,
): CommandResult {
  const record = draft.case(command.caseId);
  if (record === undefined) return refuse({ code: 'not-found' });
  if (command.expectedSeq !== undefined && command.expectedSeq !== record.state.seq) {
    return refuse({ code: 'stale-sequence' });
  }
  const receipt = receiptOf(command);
  if (receipt !== undefined && isReceiptUsed(draft, record, receipt)) return refuse({ code: 'receipt-used' });
  const attached = attachmentsToBind(draft, command.actor.subject, command.attachments);
  if ('code' in attached) return refuse(attached);
  const { name } = command;
  const facts = { ...command.facts, ...attachmentFacts(attached) };
  const parts = [...partsFor(ports, record, command.parts), ...askedParts(ports, record, command)];
  const result = decideOn(draft, ports, { record, name, facts, parts, authority });
  if (result.kind !== 'done') return result;
  keepReceipt(draft, record, receipt);
  const { version } = definitionOfCase(ports.definitions, record.state);
  const groups = { ...suppliedGroups(command.parts), ...command.asked?.named };
  keepNames(draft, ports.cipher, { version, record, groups });
  const { asked } = command;
  if (asked !== undefined) {
    const { version: told } = ports.definitions.of(asked.procedure, asked.version);
    keepAlike(draft, ports.cipher, { version: told, record, tellings: bothTellings(asked) });
  }
  const decided = required(draft.case(record.id), 'the case that was decided');
  const unbound = bindAttachments(draft, ports.cipher, { record: decided, retention: version.retention }, attached);
  return unbound === undefined ? result : refuse(unbound);
}

/** What is asked for is each person's own, as the application is; how the applicant is reached no correction changes. */
function askedParts({ definitions }: DecidingPorts, { persons }: CaseRecord, { asked }: CommandCase): PartToSeal[] {
  if (asked === undefined) return [];
  const { version } = definitions.of(asked.procedure, asked.version);
  return applicationParts(version, asked.application, persons, (group) => asked.groups.includes(group))
    .filter(({ part }) => part === 'application')
    .map(({ person, data }) => ({
      part: ASKED,
      person,
      data: Object.fromEntries(
        Object.entries(data).map(([group, value]) => [group, askedFields(asked.named[group]?.is, value)]),
      ),
    }));
}

/** An alarm: the chart takes it, or it is stale because the state that waited for it was left. */
export function fireTimer(draft: BatchDraft, ports: DecidingPorts, command: FireTimer): CommandResult {
  const { caseId, timer, generation } = command;
  const record = draft.case(caseId);
  if (record === undefined) return refuse({ code: 'not-found' });
  const dueAt = record.state.timers[timer]?.dueAt ?? record.state.at;
  draft.timers.put({ caseId, timer, generation, dueAt, state: 'fired' });
  return decideOn(draft, ports, {
    record,
    name: 'reach-deadline',
    facts: { deadline: timer, generation },
    parts: [],
    authority: engineAuthority('timers'),
  });
}

/** The holder of an item decides: the case takes the decision, and its event closes the item, or leaves it with its holder. */
export function completeWorkItem(
  draft: BatchDraft,
  ports: DecidingPorts & { readonly claimMs: number },
  command: CompleteWorkItem,
  authority: Authority,
): CommandResult {
  const item = draft.workItem(command.workItemId);
  const record = draft.case(command.caseId);
  if (item === undefined || record === undefined || item.caseId !== record.id) return refuse({ code: 'not-found' });
  if (item.status === 'done') return refuse({ code: 'work-item-done' });
  if (item.outsideResult !== undefined) return refuse({ code: 'result-to-confirm' });
  const { subject } = command.actor;
  const other = otherHolder(draft, item, subject);
  if (other !== undefined) return refuse({ code: 'work-item-held', holder: other });
  const claimedUntil = plusMs(draft.loaded.realNow, ports.claimMs);
  draft.workItems.put({ ...item, status: 'claimed', holder: subject, claimedUntil });
  const parts = partsFor(ports, record, {
    ...(Object.keys(command.data).length === 0 ? {} : { [`decision.${item.step}`]: command.data }),
    ...reasonPart(item.step, command.reason),
  });
  return decideOn(draft, ports, {
    record,
    name: command.name,
    facts: { step: item.step, item: item.item, ...reasonFacts(command.reason), ...duplicateFacts(command.duplicates) },
    parts,
    authority,
  });
}

/** Sends again what an incident stopped, or closes an incident that stopped nothing. */
export function handleIncident(
  draft: BatchDraft,
  ports: DecidingPorts,
  command: HandleIncident,
  authority: Authority,
): CommandResult {
  const incident = draft.incident(command.incidentId);
  if (incident === undefined) return refuse({ code: 'not-found' });
  if (incident.status === 'resolved') return refuse({ code: 'incident-resolved' });
  const settled = {
    ...incident,
    resolvedBy: command.actor.subject,
    ...(command.reason === undefined ? {} : { resolution: command.reason.code }),
  };
  const record = incident.caseId === undefined ? undefined : draft.case(incident.caseId);
  if (record !== undefined && incident.step !== undefined && incident.key.startsWith(`${record.id}/`)) {
    draft.incidents.put(settled);
    const { step } = incident;
    return settleInCase(draft, ports, { record, incident: settled, step, command, authority });
  }
  const dispatch = incident.dispatchKey === undefined ? undefined : draft.dispatch(incident.dispatchKey);
  if (command.kind === 'retry-incident') {
    if (dispatch?.state !== 'incident') return refuse({ code: 'incident-not-retriable' });
    sendAgain(draft, dispatch);
  }
  if (command.kind === 'resolve-incident' && record !== undefined && dispatch?.state === 'incident')
    refuseUndelivered(draft, ports, {
      record,
      dispatch,
      parts: partsFor(ports, record, reasonPart(dispatch.step, command.reason)),
      authority,
    });
  const resolved: IncidentRecord = { ...settled, status: 'resolved', resolvedAt: draft.loaded.legalNow };
  draft.incidents.put(resolved);
  return { kind: 'done', response: resolved };
}

interface SettledIncident {
  readonly record: CaseRecord;
  readonly incident: IncidentRecord;
  readonly step: string;
  readonly command: HandleIncident;
  readonly authority: Authority;
}

/** An incident that the case waits for ends with the state that raised it; what settles another one does not settle this. */
function settleInCase(
  draft: BatchDraft,
  ports: DecidingPorts,
  { record, incident, step, command, authority }: SettledIncident,
): CommandResult {
  const decided = decideOn(draft, ports, {
    record,
    name: command.kind === 'retry-incident' ? 'retry-dispatch' : 'acknowledge-delay',
    facts: { step, ...reasonFacts(command.reason) },
    parts: partsFor(ports, record, reasonPart(step, command.reason)),
    authority,
  });
  if (decided.kind === 'refused') return decided;
  if (draft.openIncident(incident.key) !== undefined) return refuse({ code: 'incident-not-retriable' });
  return { kind: 'done', response: draft.incident(incident.id) };
}

/** The authority of a role of ours. */
function engineAuthority(role: string): Authority {
  return { actor: { kind: 'engine', subject: role }, rule: `engine:${role}` };
}

/** A refused result. */
export function refuse(refusal: EngineRefusal): CommandResult {
  return { kind: 'refused', refusal };
}

/** The part that holds a reason's text; its code stands in the facts. */
export function reasonPart(
  step: string,
  reason: ReasonGiven | undefined,
): Readonly<Record<string, Readonly<Record<string, unknown>>>> {
  return reason === undefined ? {} : { [`reason.${step}`]: { ...reason } };
}

export function reasonFacts(reason: ReasonGiven | undefined): { reason?: { code: string } } {
  return reason === undefined ? {} : { reason: { code: reason.code } };
}

/** Named parts of an event, under the key of the person whom the procedure is about. */
export function partsFor(
  { definitions }: DecidingPorts,
  record: CaseRecord,
  parts: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
): PartToSeal[] {
  const { version } = definitionOfCase(definitions, record.state);
  const person = personInRole(record.persons, version.subject);
  return Object.entries(parts).map(([part, data]) => ({ part, person, data }));
}

/** Decides on a loaded case and answers with the case as it is then. */
function decideOn(
  draft: BatchDraft,
  ports: DecidingPorts,
  { record, name, facts, parts, authority }: CaseDecision,
): CommandResult {
  const definition = definitionOfCase(ports.definitions, record.state);
  const decided = decideInto(draft, ports, { record, definition, command: { name, facts }, parts, authority });
  if (decided.kind === 'refusal') {
    const { code, allowedCommands } = decided.refusal;
    return refuse({ code, allowedCommands });
  }
  return { kind: 'done', response: caseView(definition.version, decided.record) };
}

interface CaseDecision {
  readonly record: CaseRecord;
  readonly name: CommandCase['name'];
  readonly facts: CommandCase['facts'];
  readonly parts: readonly PartToSeal[];
  readonly authority: Authority;
}
