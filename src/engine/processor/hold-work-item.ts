import { plusMs } from '../../kernel/values/time.js';
import { authorize } from '../../platform/policy/authorize.js';
import { actorName } from '../actor.js';
import type { HolderChangeRecord } from '../ports/holder-change.js';
import type { WorkItemRecord } from '../ports/records.js';
import { workItemTarget } from '../work-item-target.js';
import type { BatchDraft } from './batch-draft.js';
import { partsFor, refuse } from './command-case.js';
import type { AssignWorkItem, ClaimWorkItem, CommandResult } from './command.js';
import { involvedIn } from './authority.js';
import type { Authority, DecidingPorts } from './decider.js';
import { otherHolder } from './other-holder.js';
import { sealPart } from './seal-parts.js';

interface HoldingPorts extends DecidingPorts {
  /** For how long a claimed item is its holder's alone. */
  readonly claimMs: number;
}

/** One person takes an item, or gives it back. Taking it again renews the claim. */
export function claimWorkItem(
  draft: BatchDraft,
  ports: HoldingPorts,
  command: ClaimWorkItem,
  { rule }: Authority,
): CommandResult {
  const item = draft.workItem(command.workItemId);
  if (item === undefined || item.caseId !== command.caseId) return refuse({ code: 'not-found' });
  if (item.status === 'done') return refuse({ code: 'work-item-done' });
  const { subject } = command.actor;
  const other = otherHolder(draft, item, subject);
  if (other !== undefined) return refuse({ code: 'work-item-held', holder: other });
  const after = command.kind === 'claim' ? heldBy(draft, ports, item, subject) : unheld(item);
  if (after.holder !== item.holder) recordChange(draft, ports, { item, after, command, rule });
  draft.workItems.put(after);
  return { kind: 'done', response: after };
}

/** An item gets another holder: its holder hands it on, or who signs for the office hands it out. */
export function assignWorkItem(
  draft: BatchDraft,
  ports: HoldingPorts,
  command: AssignWorkItem,
  { rule }: Authority,
): CommandResult {
  const item = draft.workItem(command.workItemId);
  const record = draft.case(command.caseId);
  if (item === undefined || record === undefined || item.caseId !== record.id) return refuse({ code: 'not-found' });
  if (item.status === 'done') return refuse({ code: 'work-item-done' });
  const { actor, expectedHolder, holder, reason } = command;
  const named = item.holder === undefined ? {} : { holder: item.holder };
  if (expectedHolder !== undefined && expectedHolder !== (item.holder ?? null))
    return refuse({ code: 'holder-changed', ...named });
  const { assignments } = draft.loaded;
  const target = { ...workItemTarget(item), involved: involvedIn(draft, record, command) };
  const mayGive =
    item.holder === actor.subject || authorize(actor, 'work-item.hand-out', target, assignments).kind === 'allowed';
  if (!mayGive) return refuse({ code: item.holder === undefined ? 'forbidden' : 'work-item-held', ...named });
  const able = authorize({ kind: 'person', subject: holder }, 'work-item.hold', target, assignments);
  if (able.kind === 'denied') return refuse({ code: able.code === 'forbidden' ? 'colleague-may-not-hold' : able.code });
  const after = heldBy(draft, ports, item, holder);
  const { retention } = ports.definitions.of(record.state.procedure, record.state.version).version;
  const sealed = partsFor(ports, record, { [`assign.${item.item}`]: { ...reason } }).map((part) => {
    const { keyId, ciphertext } = sealPart(draft, ports, part, retention);
    return { person: part.person, keyId, ciphertext };
  });
  recordChange(draft, ports, { item, after, command, rule }, { reason: reason.code, ...sealed[0] });
  draft.workItems.put(after);
  return { kind: 'done', response: after };
}

function heldBy(draft: BatchDraft, { claimMs }: HoldingPorts, item: WorkItemRecord, holder: string): WorkItemRecord {
  return { ...item, status: 'claimed', holder, claimedUntil: plusMs(draft.loaded.realNow, claimMs) };
}

function unheld(item: WorkItemRecord): WorkItemRecord {
  return { ...item, status: 'open', holder: undefined, claimedUntil: undefined };
}

interface HolderChange {
  readonly item: WorkItemRecord;
  readonly after: WorkItemRecord;
  readonly command: ClaimWorkItem | AssignWorkItem;
  readonly rule: string;
}

function recordChange(
  draft: BatchDraft,
  { ids }: HoldingPorts,
  { item, after, command, rule }: HolderChange,
  why: Pick<HolderChangeRecord, 'reason' | 'person' | 'keyId' | 'ciphertext'> = {},
): void {
  const at = draft.loaded.legalNow;
  draft.holderChanges.put({
    id: ids.uuid(at),
    caseId: item.caseId,
    workItemId: item.id,
    at,
    change: command.kind,
    actor: actorName(command.actor),
    rule,
    holderBefore: item.holder,
    holder: after.holder,
    ...why,
  });
}
