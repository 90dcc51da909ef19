import { acceptedAtStep } from '../../kernel/allowed-commands.js';
import type { CaseEvent } from '../../kernel/procedure/events.js';
import type { Actor } from '../../platform/policy/authorize.js';
import type { Definition } from '../ports/definitions.port.js';
import type { IdSource } from '../ports/id-source.port.js';
import type { CaseRecord, WorkItemRecord } from '../ports/records.js';
import type { BatchDraft } from './batch-draft.js';
import { recordChange } from './record-change.js';

interface Happened {
  readonly record: CaseRecord;
  readonly definition: Definition;
  readonly event: CaseEvent;
  /** Whether its parts tell something of the application anew. */
  readonly isToldAnew: boolean;
  /** By whom, and by which rule. */
  readonly authority: { readonly actor: Actor; readonly rule: string };
}

/**
 * What is true goes before what somebody prepared: a prepared result that the case takes no longer, to which its agency
 * has said that papers are missing, or which was prepared on other data, is taken away, and why is kept (I2, I10).
 */
export function takeAwayOvertaken(draft: BatchDraft, ids: IdSource, happened: Happened): void {
  const { record, event, authority } = happened;
  for (const item of draft.preparedResults(record.id)) {
    if (!isOvertaken(happened, item)) continue;
    draft.workItems.put({ ...item, status: 'done', holder: undefined, claimedUntil: undefined, closedAt: event.at });
    const { actor, rule } = authority;
    recordChange(draft, ids, { item, change: 'take-away', actor, rule }, { reason: event.type });
  }
}

function isOvertaken({ record, definition, event, isToldAnew }: Happened, { step }: WorkItemRecord): boolean {
  if (event.type === 'data-corrected' || isToldAnew) return true;
  if (event.type === 'supplement-requested' && event.facts['step'] === step) return true;
  return acceptedAtStep(definition.version, record.state, step, ['record-outside-result']).length === 0;
}
