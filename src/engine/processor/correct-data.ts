import { definitionOfCase } from '../lineage.js';
import type { CaseState } from '../../kernel/case-state.js';
import { isHeld, whyNotCorrectable } from '../../kernel/correct-data.js';
import type { ProcedureVersion } from '../../kernel/procedure/procedure-version.js';
import { canonicalJson } from '../../kernel/values/canonical.js';
import type { Facts } from '../../kernel/values/facts.js';
import { caseView } from '../case-view.js';
import type { CaseRecord } from '../ports/records.js';
import { applicationParts, ownerOfGroup } from './application-parts.js';
import type { BatchDraft } from './batch-draft.js';
import type { CommandResult, CorrectData, EngineRefusal } from './command.js';
import type { HeldData } from './held-data.js';
import { partsFor, reasonFacts, reasonPart, refuse } from './command-case.js';
import { feeFacts } from './fee-facts.js';
import { decideInto, recordRefusal } from './decider.js';
import type { Authority, DecidingPorts } from './decider.js';
import { allGroups, keepAlike, keepNames } from './name-tokens.js';
import { personFor } from './seal-parts.js';

/**
 * Corrects what was typed wrongly, while no agency acts on it: what has not left takes the new data, because bodies are built
 * when they are delivered, and what an agency has given back it is sent anew.
 */
export function correctData(
  draft: BatchDraft,
  ports: DecidingPorts,
  command: CorrectData,
  authority: Authority,
): CommandResult {
  const record = draft.case(command.caseId);
  if (record === undefined) return refuse({ code: 'not-found' });
  if (command.expectedSeq !== record.state.seq) return refuse({ code: 'stale-sequence' });
  // The form is that of the submission; the case may have been migrated since.
  const { version } = ports.definitions.of(command.procedure, command.version);
  const definition = definitionOfCase(ports.definitions, record.state);
  const asked = {
    name: 'correct' as const,
    facts: { fields: command.fields, ...reasonFacts(command.reason), ...changedFees(version, record.state, command) },
  };
  const refusal = refusalOf(draft, record, definition.version, command);
  if (refusal !== undefined) {
    const { code } = refusal;
    recordRefusal(draft, ports, {
      record,
      name: asked.name,
      actor: authority.actor,
      seq: record.state.seq,
      code,
    });
    return refuse(refusal);
  }
  const persons = peopleAfter(draft, ports, { version, record, command });
  const decided = decideInto(draft, ports, {
    record: { ...record, persons, formerPersons: formerPersonsAfter(record, persons) },
    definition,
    command: asked,
    parts: [
      ...applicationParts(version, command.application, persons, isToSeal({ version, record, command, persons })),
      ...partsFor(ports, { ...record, persons }, reasonPart('correction', command.reason)),
    ],
    authority,
  });
  if (decided.kind === 'outcome') {
    const told = { id: record.id, persons: { ...record.persons, ...persons } };
    keepNames(draft, ports.cipher, { version, record: told, groups: allGroups(version, command.application) });
    keepAlike(draft, ports.cipher, { version, record: told, tellings: [command.application] });
    return { kind: 'done', response: caseView(definition.version, decided.record) };
  }
  const { code, allowedCommands } = decided.refusal;
  return refuse({ code, allowedCommands });
}

/** What it costs then, where that is something else: without a line if nothing. */
function changedFees(
  version: ProcedureVersion,
  { payment, receivedAt }: CaseState,
  { application, fields }: CorrectData,
): Facts {
  // What was received before anything was charged stays free.
  const dependsOn = version.fees?.dependsOn ?? [];
  if (!fields.some((field) => dependsOn.includes(field.split('.', 1).join()))) return {};
  const { fees = [] } = feeFacts(version, application, receivedAt);
  return canonicalJson(fees) === canonicalJson(payment?.lines ?? []) ? {} : { fees };
}

/** What the history alone cannot tell; where it can, the kernel says why not. */
function refusalOf(
  draft: BatchDraft,
  record: CaseRecord,
  version: ProcedureVersion,
  { changedFacts }: CorrectData,
): EngineRefusal | undefined {
  const told = whyNotCorrectable(record.state);
  if (told !== undefined && told !== 'agency-holds-the-data') return undefined;
  const heldBy = holdersOf(draft, record, version);
  if (changedFacts.length > 0) return { code: 'correction-changes-the-course', facts: changedFacts };
  return heldBy.length > 0 ? { code: 'agency-holds-the-data', heldBy } : undefined;
}

/** The agencies that have, or may have, what they were sent, and have not given it back. */
function holdersOf(draft: BatchDraft, record: CaseRecord, { steps }: ProcedureVersion): readonly HeldData[] {
  return steps
    .filter(({ step }) => mayHold(draft, record, step))
    .map(({ step, agency }) => ({ step, agency, since: openSince(record.state, step) }));
}

function mayHold(draft: BatchDraft, { id, state }: CaseRecord, step: string): boolean {
  const status = state.steps[step];
  if (status !== 'dispatching') return status !== undefined && isHeld(status);
  // What a worker was given may have arrived, though nobody heard of it: under its key the agency keeps the first body.
  return draft.dispatchesAt(id, step).some(({ operation, fence }) => operation !== 'perform' || fence > 0);
}

function openSince({ clocks, receivedAt }: CaseState, step: string) {
  return clocks[step]?.startedAt ?? receivedAt;
}

interface Corrected {
  readonly version: ProcedureVersion;
  readonly record: CaseRecord;
  readonly command: CorrectData;
}

/** Another personal id is another person; whoever has none stays who it is. */
function peopleAfter(draft: BatchDraft, ports: DecidingPorts, { version, record, command }: Corrected) {
  const persons: Record<string, string> = {};
  for (const { role, personalId } of version.persons(command.application)) {
    const known = personalId === undefined ? record.persons[role] : undefined;
    persons[role] = known ?? personFor(draft, ports, personalId);
  }
  return persons;
}

/** Whoever leaves a role is remembered, so that what lies under their key can be erased. */
function formerPersonsAfter(
  { persons: before, formerPersons }: CaseRecord,
  after: CaseRecord['persons'],
): CaseRecord['formerPersons'] {
  const left = Object.entries(before).filter(([role, person]) => after[role] !== person);
  if (left.length === 0) return formerPersons;
  const former = left.map(
    ([role, person]) => [role, [...new Set([...(formerPersons?.[role] ?? []), person])]] as const,
  );
  return { ...formerPersons, ...Object.fromEntries(former) };
}

/** What was corrected, and everything of a person who turned out to be another one: it lies under that one's key from now on. */
function isToSeal({ version, record, command, persons }: Corrected & { readonly persons: Record<string, string> }) {
  const corrected = new Set(command.fields.map((field) => field.split('.', 1)[0]));
  return (group: string): boolean => {
    const hasMoved = ownerOfGroup(version, group, persons) !== ownerOfGroup(version, group, record.persons);
    return corrected.has(group) || hasMoved;
  };
}
