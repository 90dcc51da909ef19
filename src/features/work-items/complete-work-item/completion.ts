import { isSupplied } from '../../../kernel/procedure/effects.js';
import type { CompleteWorkItem, RequestKey } from '../../../engine/processor/command.js';
import type { DuplicatesJudged } from '../../../engine/processor/duplicate-facts.js';
import type { Viewer } from '../../../platform/http/viewer.js';
import { Problem } from '../../../platform/problems/problem.js';
import type { WorkItemOfCase } from '../ports/work-item-reader.port.js';
import type { CompleteWorkItemBody } from './complete-work-item.body.js';

/** A decision, with what is known of other cases of the event. */
interface Decided {
  readonly decision: CompleteWorkItemBody;
  readonly request: RequestKey;
  readonly duplicates: DuplicatesJudged | undefined;
}

/**
 * The command with which the viewer decides on the item.
 *
 * @throws Problem `not-found` if there is no such item for the viewer, `ended-by-the-supplement` if no decision ends it
 */
export function completionOf(
  viewer: Viewer,
  found: WorkItemOfCase | undefined,
  { decision: { outcome, data, reason }, request, duplicates }: Decided,
): CompleteWorkItem {
  if (found === undefined) throw new Problem('not-found');
  if (isSupplied(found.item.kind)) throw new Problem('ended-by-the-supplement');
  return {
    kind: 'complete',
    caseId: found.case.id,
    workItemId: found.item.id,
    name: outcome,
    data,
    reason,
    duplicates,
    actor: { kind: viewer.kind, subject: viewer.subject },
    request,
  };
}
