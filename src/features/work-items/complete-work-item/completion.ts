import { isSupplied } from '../../../kernel/procedure/effects.js';
import type { CompleteWorkItem, RequestKey } from '../../../engine/processor/command.js';
import type { Viewer } from '../../../platform/http/viewer.js';
import { Problem } from '../../../platform/problems/problem.js';
import type { WorkItemOfCase } from '../ports/work-item-reader.port.js';
import type { CompleteWorkItemBody } from './complete-work-item.body.js';

/**
 * The command with which the viewer decides on the item.
 *
 * @throws Problem `not-found` if there is no such item for the viewer, `ended-by-the-supplement` if no decision ends it
 */
export function completionOf(
  viewer: Viewer,
  found: WorkItemOfCase | undefined,
  { decision: { outcome, data, reason }, request }: { decision: CompleteWorkItemBody; request: RequestKey },
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
    actor: { kind: viewer.kind, subject: viewer.subject },
    request,
  };
}
