/** What a viewer may do with a work item, by the policy. */
import { shownRights } from '../../engine/barred.js';
import { involvedOf } from '../../engine/command-rights.js';
import type { CaseRecord, WorkItemRecord } from '../../engine/ports/records.js';
import { workItemTarget } from '../../engine/work-item-target.js';
import { assignmentsOf } from '../../platform/http/viewer.js';
import type { Viewer } from '../../platform/http/viewer.js';
import { authorize, prevailing } from '../../platform/policy/authorize.js';
import type { Act } from '../../platform/policy/policy.js';
import type { Outcome } from './outcomes.js';
import type { WorkItemOfCase } from './ports/work-item-reader.port.js';

export const ITEM_COMMANDS = ['claim', 'release', 'complete', 'assign'] as const;
type ItemCommand = (typeof ITEM_COMMANDS)[number];

interface ItemOfCase extends Pick<WorkItemOfCase, 'item' | 'people'> {
  readonly case: Pick<CaseRecord, 'persons'>;
}

/** How the item stands: who holds it, and what may be decided. */
interface ItemNow extends Pick<WorkItemRecord, 'status' | 'holder'> {
  readonly outcomes: readonly Outcome[];
}

/**
 * What the viewer may do with the item, and from what something keeps them. `claim` and `complete` stand there also while a colleague
 * holds it: until when that lasts is another matter, and it can end without a change of the item.
 */
export function itemRights(viewer: Viewer, found: ItemOfCase, now: ItemNow) {
  const target = { ...workItemTarget(found.item), involved: involvedOf(found.case, found) };
  const assignments = assignmentsOf(viewer);
  const judged = possibleIn(now, viewer).map(({ name, acts }) => ({
    name,
    verdict: prevailing(acts.map((act) => authorize(viewer, act, target, assignments))),
  }));
  return shownRights(judged);
}

/** What can be done with the item at all as it stands, and by which of whose rights. */
function possibleIn(
  { status, holder, outcomes }: ItemNow,
  { subject }: Viewer,
): readonly { readonly name: ItemCommand; readonly acts: readonly Act[] }[] {
  if (status === 'done') return [];
  const isHolder = holder === subject;
  return [
    { name: 'claim', acts: ['work-item.hold'] },
    { name: 'release', acts: isHolder ? ['work-item.release'] : [] },
    { name: 'complete', acts: outcomes.length > 0 ? ['work-item.decide'] : [] },
    { name: 'assign', acts: isHolder ? ['work-item.hand-on', 'work-item.hand-out'] : ['work-item.hand-out'] },
  ];
}
