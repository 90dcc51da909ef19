import type { WorkItemRecord } from '../ports/records.js';
import type { BatchDraft } from './batch-draft.js';

/** Who else holds the item: somebody whose claim has not run out. */
export function otherHolder(
  { loaded: { realNow } }: BatchDraft,
  { holder, claimedUntil }: WorkItemRecord,
  subject: string,
): string | undefined {
  const isClaimed = claimedUntil !== undefined && claimedUntil > realNow;
  return isClaimed && holder !== subject ? holder : undefined;
}
