import type { Actor } from '../../platform/policy/authorize.js';
import { actorName } from '../actor.js';
import type { HolderChangeRecord } from '../ports/holder-change.js';
import type { IdSource } from '../ports/id-source.port.js';
import type { WorkItemRecord } from '../ports/records.js';
import type { BatchDraft } from './batch-draft.js';

interface Change {
  /** As it was before. */
  readonly item: WorkItemRecord;
  readonly holder?: string | undefined;
  readonly change: HolderChangeRecord['change'];
  readonly actor: Actor;
  readonly rule: string;
}

/** Why, with the text sealed as a part of that person. */
export type Why = Pick<HolderChangeRecord, 'reason' | 'person' | 'keyId' | 'ciphertext'>;

/** Writes down who did what with a work item, by which rule, and why. */
export function recordChange(
  draft: BatchDraft,
  ids: IdSource,
  { item, holder, change, actor, rule }: Change,
  why: Why = {},
): void {
  const at = draft.loaded.legalNow;
  draft.holderChanges.put({
    id: ids.uuid(at),
    caseId: item.caseId,
    workItemId: item.id,
    at,
    change,
    actor: actorName(actor),
    rule,
    holderBefore: item.holder,
    holder,
    ...why,
  });
}
