import type { Application, ProcedureVersion } from '../../kernel/procedure/procedure-version.js';
import { assert, required } from '../../kernel/values/assert.js';
import { localDateOf } from '../../kernel/values/time.js';
import { caseView } from '../case-view.js';
import type { CommandResult, SubmitCase } from './command.js';
import type { BatchDraft } from './batch-draft.js';
import { feeFacts } from './fee-facts.js';
import { attachmentFacts, attachmentsToBind, bindAttachments } from './bind-attachments.js';
import { reasonFacts, refuse } from './command-case.js';
import { decideInto } from './decider.js';
import type { Authority, DecidingPorts } from './decider.js';
import { applicationParts } from './application-parts.js';
import { keepAlike, keepNames } from './name-tokens.js';
import { duplicateFacts } from './duplicate-facts.js';
import { officesOf } from './needs.js';
import { personFor, personInRole } from './seal-parts.js';
import type { PartToSeal } from './seal-parts.js';

/** The numbers that a batch took for a unit on its day, handed out in order. */
export type CodeBlock = Map<string, number>;

/** Starts a case: its code, its people, its first event and everything that follows from it. */
export function submitCase(
  draft: BatchDraft,
  ports: DecidingPorts & { readonly codes: CodeBlock },
  command: SubmitCase,
  authority: Authority,
): CommandResult {
  // Whoever gave the command looked too, but an office may have closed since: this is looked at with its row locked.
  if (officesOf(command, ports).some((office) => draft.loaded.closedOffices.has(office)))
    return refuse({ code: 'office-closed' });
  if (command.appliedFor !== undefined) return refuse({ code: 'already-applied-for', ...command.appliedFor });
  const attached = attachmentsToBind(draft, command.actor.subject, command.attachments);
  if ('code' in attached) return refuse(attached);
  const definition = ports.definitions.of(command.procedure, command.version);
  const { version } = definition;
  const { applicant, data } = command.application;
  const persons = peopleOf(draft, ports, version, command.application);
  const facts = {
    ...version.facts(command.application),
    channel: command.channel,
    intakeCommune: command.intakeCommune,
    enteredLate: command.receivedAt !== undefined,
    ...reasonFacts(command.reason),
    ...attachmentFacts(attached),
    ...duplicateFacts(command.duplicates),
    ...feeFacts(version, command.application, command.receivedAt ?? draft.loaded.legalNow),
  };
  const decided = decideInto(draft, ports, {
    record: {
      id: command.caseId,
      code: nextCode(draft, ports.codes, command.unit),
      definition: definition.digest,
      channel: command.channel,
      intakeOffice: command.intakeOffice,
      persons,
      createdAt: draft.loaded.realNow,
    },
    definition,
    command: { name: 'submit', facts },
    parts: [...applicationParts(version, command.application, persons), ...exceptionPart(version, command, persons)],
    authority,
    at: command.receivedAt,
  });
  assert(decided.kind === 'outcome', 'a submission is never refused by the kernel');
  const { id, intakeOffice, state } = decided.record;
  const { at: since, receivedAt } = state;
  keepNames(draft, ports.cipher, { version, record: decided.record, groups: { applicant, ...data } });
  keepAlike(draft, ports.cipher, { version, record: decided.record, tellings: [command.application] });
  draft.scopes.put({ caseId: id, office: intakeOffice, relation: 'intake', since, receivedAt });
  const unbound = bindAttachments(
    draft,
    ports.cipher,
    { record: decided.record, retention: version.retention },
    attached,
  );
  return unbound === undefined ? { kind: 'done', response: caseView(version, decided.record) } : refuse(unbound);
}

function peopleOf(draft: BatchDraft, ports: DecidingPorts, version: ProcedureVersion, application: Application) {
  const persons: Record<string, string> = {};
  for (const { role, personalId } of version.persons(application)) persons[role] = personFor(draft, ports, personalId);
  return persons;
}

/** The text of the reason for an entry by exception; its code stands in the facts. */
function exceptionPart(
  { subject }: ProcedureVersion,
  { reason }: SubmitCase,
  persons: Readonly<Record<string, string>>,
): PartToSeal[] {
  return reason === undefined
    ? []
    : [{ part: 'reason.case', person: personInRole(persons, subject), data: { ...reason } }];
}

/** `H05.01-261124-0001`: four digits, five after 9,999. */
function nextCode(draft: BatchDraft, codes: CodeBlock, unit: string): string {
  const number = codes.get(unit) ?? required(draft.loaded.codes[unit], `case codes of ${unit}`);
  codes.set(unit, number + 1);
  const day = localDateOf(draft.loaded.legalNow).slice(2).replaceAll('-', '');
  return `${unit}-${day}-${String(number).padStart(4, '0')}`;
}
