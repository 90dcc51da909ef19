import { definitionOfCase } from '../lineage.js';
import { caseView } from '../case-view.js';
import type { CaseRecord } from '../ports/records.js';
import type { BatchDraft } from './batch-draft.js';
import type { CommandCase, CommandResult } from './command.js';
import { partsFor, refuse } from './command-case.js';
import { decideInto } from './decider.js';
import type { Authority, DecidingPorts } from './decider.js';
import { recordChange } from './record-change.js';

const NAMING_AN_OFFICE: readonly CommandCase['name'][] = ['transfer', 'succeed-office', 'pass-step'];

/** The office that is to go on, as the command says. */
export function nextOfficeIn({ name, facts }: Pick<CommandCase, 'name' | 'facts'>): string | undefined {
  const { to } = facts;
  return NAMING_AN_OFFICE.includes(name) && typeof to === 'string' ? to : undefined;
}

/** Another desk goes on with a case; the desk that took it in stays recorded, and may read it as any office with a part in it. */
export function transferCase(
  draft: BatchDraft,
  ports: DecidingPorts,
  command: CommandCase,
  authority: Authority,
): CommandResult {
  const record = draft.case(command.caseId);
  const to = nextOfficeIn(command);
  if (record === undefined || to === undefined) return refuse({ code: 'not-found' });
  const { state, intakeOffice: from } = record;
  if (command.expectedSeq !== undefined && command.expectedSeq !== state.seq) return refuse({ code: 'stale-sequence' });
  // Whoever passes on what a desk has says which: another one may have the case by now.
  if ((command.facts['from'] ?? from) !== from) return refuse({ code: 'desk-has-the-case' });
  if (draft.loaded.closedOffices.has(to)) return refuse({ code: 'desk-not-open' });
  const definition = definitionOfCase(ports.definitions, state);
  const decided = decideInto(draft, ports, {
    record: { ...record, intakeOffice: to },
    definition,
    command: { name: 'transfer', facts: { ...command.facts, from } },
    parts: partsFor(ports, record, command.parts),
    authority,
  });
  if (decided.kind === 'refusal') {
    const { code, allowedCommands } = decided.refusal;
    return refuse({ code, allowedCommands });
  }
  const { at: since, receivedAt } = decided.record.state;
  draft.scopes.put({ caseId: record.id, office: to, relation: 'continuing', since, receivedAt });
  passItemsOn(draft, ports, { record, from, to, authority });
  return { kind: 'done', response: caseView(definition.version, decided.record) };
}

interface PassedOn {
  readonly record: CaseRecord;
  readonly from: string;
  readonly to: string;
  readonly authority: Authority;
  /** Of one step alone; absent: of all. */
  readonly step?: string | undefined;
}

/** What the office had to do is the other one's now: nobody there has taken it yet. */
export function passItemsOn(
  draft: BatchDraft,
  { ids }: DecidingPorts,
  { record, from, to, authority, step }: PassedOn,
): void {
  const { actor, rule } = authority;
  const items = draft
    .openWorkItems(record.id)
    .filter((item) => item.office === from && (step === undefined || item.step === step));
  for (const item of items) {
    if (item.holder !== undefined) recordChange(draft, ids, { item, change: 'release', actor, rule });
    draft.workItems.put({ ...item, office: to, status: 'open', holder: undefined, claimedUntil: undefined });
  }
}
