import type { AgencyAnswer } from '../ports/agency-gateway.port.js';
import type { DispatchOperation, DispatchRecord } from '../ports/records.js';
import { NEVER_SENT } from '../elsewhere.js';
import type { BatchDraft } from './batch-draft.js';
import type { EffectsToRecord } from './record-dispatches.js';

/** What makes an agency register something, or ask somebody. */
const REGISTERING: readonly DispatchOperation[] = ['request-consent', 'perform', 'decide'];

const RECALL_SUFFIX = ':recall';

/** How an agency says that it took a result back before it was asked not to. */
const TAKEN_BACK_ALREADY = 'taken-back-already';

/**
 * Takes back what still waits for an agency, or is on its way to it, when the case needs it no more: after a withdrawal the
 * agency is asked to stop and nothing else, a result that was recorded by hand is not registered a second time, and what
 * somebody found to stand after all is not taken back from its register (ADR 0014).
 */
export function recallDispatches(draft: BatchDraft, asked: EffectsToRecord): void {
  const { record, effects } = asked;
  for (const step of stepsThatStandAfterAll(asked)) recallAll(draft, compensatingAt(draft, record.id, step));
  for (const effect of effects) {
    if (effect.kind === 'cancel-step') takeBack(draft, underWayAt(draft, record.id, effect.step));
    if (effect.kind !== 'issue-document' || effect.source !== 'outside') continue;
    recallAll(draft, registeringAt(draft, record.id, effect.step));
  }
}

/** Steps of a withdrawn case whose result somebody recorded while the agency was still asked to take it back. */
function stepsThatStandAfterAll({ record, before }: EffectsToRecord): readonly string[] {
  if (!record.state.chart.context.withdrawn) return [];
  const { steps } = record.state;
  return Object.keys(steps).filter((step) => steps[step] === 'completed' && before?.steps[step] !== 'completed');
}

/** The agency was asked to stop too late: what it did is heard by sending the same once more, under the same key. */
export function sendAfterAll(draft: BatchDraft, { key, caseId, step, operation }: DispatchRecord): void {
  if (operation !== 'cancel' && operation !== 'recall') return;
  const isMeant = (dispatch: DispatchRecord) =>
    operation === 'cancel' ? REGISTERING.includes(dispatch.operation) : `${dispatch.key}${RECALL_SUFFIX}` === key;
  for (const dispatch of draft.dispatchesAt(caseId, step)) {
    if (dispatch.state === 'recalled' && isMeant(dispatch))
      draft.dispatches.put({ ...dispatch, state: 'pending', attempts: 0, rejections: 0, nextAt: draft.loaded.realNow });
  }
}

/**
 * Whether the agency will not be stopped from taking a result back, and has not done so: to send it the request once more would have
 * it done.
 */
export function cannotBeKept(
  draft: BatchDraft,
  { operation, key }: DispatchRecord,
  { kind, reason }: AgencyAnswer,
): boolean {
  if (operation !== 'recall' || kind !== 'rejected' || reason?.code === TAKEN_BACK_ALREADY) return false;
  return draft.dispatch(key.slice(0, -RECALL_SUFFIX.length))?.operation === 'compensate';
}

function registeringAt(draft: BatchDraft, caseId: string, step: string): readonly DispatchRecord[] {
  return draft
    .dispatchesAt(caseId, step)
    .filter(({ operation, state }) => REGISTERING.includes(operation) && state !== 'recalled');
}

function underWayAt(draft: BatchDraft, caseId: string, step: string): readonly DispatchRecord[] {
  return registeringAt(draft, caseId, step).filter(({ state }) => state !== 'incident');
}

/** The requests to take the result back that the agency has not answered; a declined one is answered. */
function compensatingAt(draft: BatchDraft, caseId: string, step: string): readonly DispatchRecord[] {
  return draft
    .dispatchesAt(caseId, step)
    .filter(({ operation, state }) => operation === 'compensate' && state !== 'answered' && state !== 'recalled');
}

/** What stopped in an incident may have reached the agency all the same, as when its reply could not be read. */
function recallAll(draft: BatchDraft, dispatches: readonly DispatchRecord[]): void {
  takeBack(draft, dispatches);
  for (const dispatch of dispatches) if (mayHaveArrived(dispatch)) recall(draft, dispatch);
}

/** What no worker was ever given has not reached the agency, nor what no system of this province carries: there is nothing to recall there. */
function mayHaveArrived({ fence, failure }: DispatchRecord): boolean {
  return fence > 0 && failure !== NEVER_SENT;
}

function takeBack(draft: BatchDraft, dispatches: readonly DispatchRecord[]): void {
  for (const dispatch of dispatches)
    draft.dispatches.put({ ...dispatch, state: 'recalled', leaseUntil: undefined, acceptedAt: undefined });
}

/** Asks the agency to stop what may have reached it, on behalf of no step: whatever it answers, the recorded result stands. */
function recall(draft: BatchDraft, dispatch: DispatchRecord): void {
  const { realNow } = draft.loaded;
  const { caseId, step, occurrence, agency, operation, params } = dispatch;
  const key = `${dispatch.key}${RECALL_SUFFIX}`;
  draft.dispatches.put({
    key,
    caseId,
    step,
    occurrence,
    operation: 'recall',
    agency,
    state: 'pending',
    fence: draft.dispatch(key)?.fence ?? 0,
    attempts: 0,
    rejections: 0,
    createdAt: realNow,
    nextAt: realNow,
    params: { target: operation === 'decide' ? String(params['perform']) : dispatch.key },
  });
}
