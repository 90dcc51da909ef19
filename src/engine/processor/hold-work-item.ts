import { plusMs } from '../../kernel/values/time.js';
import { authorize } from '../../platform/policy/authorize.js';
import type { WorkItemRecord } from '../ports/records.js';
import { workItemTarget } from '../work-item-target.js';
import type { BatchDraft } from './batch-draft.js';
import { refuse } from './command-case.js';
import type { AssignWorkItem, ClaimWorkItem, CommandResult } from './command.js';
import { involvedIn } from './authority.js';
import type { Authority, DecidingPorts } from './decider.js';
import { otherHolder } from './other-holder.js';
import { recordChange } from './record-change.js';
import { sealReason } from './seal-reason.js';

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
  if (after.holder !== item.holder)
    recordChange(draft, ports.ids, { item, holder: after.holder, change: command.kind, actor: command.actor, rule });
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
  const why = sealReason(draft, ports, { record, item, reason });
  const change = { item, holder: after.holder, change: 'assign', actor, rule } as const;
  recordChange(draft, ports.ids, change, why);
  draft.workItems.put(after);
  return { kind: 'done', response: after };
}

function heldBy(draft: BatchDraft, { claimMs }: HoldingPorts, item: WorkItemRecord, holder: string): WorkItemRecord {
  return { ...item, status: 'claimed', holder, claimedUntil: plusMs(draft.loaded.realNow, claimMs) };
}

function unheld(item: WorkItemRecord): WorkItemRecord {
  return { ...item, status: 'open', holder: undefined, claimedUntil: undefined };
}
