import { isDossier } from '../ports/outbox-store.port.js';
import type { DispatchRecord } from '../ports/records.js';
import type { BatchDraft } from './batch-draft.js';
import { dispatchKeyOf } from './command.js';
import type { CommandResult } from './command.js';
import type { ReportAgain } from './report-again-command.js';

/** What a report is told again for: `round` tells apart what is told more than once. */
interface Again {
  readonly round: string;
  /** Whether the portal has the dossier. */
  readonly isKnown: boolean;
}

/**
 * Tells the portal the whole dossier as one of its reports had it, under a key of its own: under the old one the portal would only
 * repeat its answer. Told again in the same round it is the same message.
 */
function reportAgain(draft: BatchDraft, report: DispatchRecord, { round, isKnown }: Again): void {
  const { realNow } = draft.loaded;
  const { caseId, step, occurrence, operation, agency, params } = report;
  draft.dispatches.put({
    key: `${dispatchKeyOf(caseId, step, occurrence)}:${round}`,
    caseId,
    step,
    occurrence,
    operation,
    agency,
    state: 'pending',
    fence: 0,
    attempts: 0,
    rejections: 0,
    createdAt: realNow,
    nextAt: realNow,
    params: { ...params, message: 'dossier', isUpdating: isKnown },
  });
}

/**
 * What the portal refused because it lost the dossier, or never had it, is announced: no person has to see to it. An announcement
 * cannot be refused so, and nothing is told without end.
 *
 * @param because - the code of the reason with which a dispatch was refused
 * @returns whether that was it
 */
export function announceUnknown(draft: BatchDraft, dispatch: DispatchRecord, because: string | undefined): boolean {
  const { operation, params } = dispatch;
  const isAnnouncement = isDossier(dispatch) && params['isUpdating'] !== true;
  if (operation !== 'report-status' || because !== 'dossier-unknown' || isAnnouncement) return false;
  reportAgain(draft, dispatch, { round: 'announced', isKnown: false });
  return true;
}

/** Tells it again under the lock of its case: whatever is reported of the case afterwards goes behind it. */
export function tellAgain(draft: BatchDraft, command: ReportAgain): CommandResult {
  const { caseId, dispatchKey, seq, round, isKnown } = command;
  const report = draft.dispatch(dispatchKey);
  const isLast = draft.case(caseId)?.state.seq === seq;
  if (report !== undefined && isLast) reportAgain(draft, report, { round, isKnown });
  return { kind: 'done', response: { told: isLast } };
}

/**
 * Sends again what an incident stopped; a report of the portal only if the portal was told of no later one meanwhile, because it would
 * show the older one. Whether the case is back at what the report says does not matter: what is told last is what counts.
 */
export function sendAgain(draft: BatchDraft, dispatch: DispatchRecord): void {
  const again = { ...dispatch, attempts: 0, rejections: 0, nextAt: draft.loaded.realNow, leaseUntil: undefined };
  draft.dispatches.put({ ...again, state: isOvertaken(draft, dispatch) ? 'recalled' : 'pending' });
}

/** One that waits is none that the portal was told: it stays behind this one. */
function isOvertaken(draft: BatchDraft, report: DispatchRecord): boolean {
  if (report.operation !== 'report-status') return false;
  return draft
    .knownDispatchesAt(report.caseId, report.step)
    .some((other) => isAfter(other, report) && (other.state === 'carried' || isTaken(other)));
}

function isTaken({ state, answer }: DispatchRecord): boolean {
  return state === 'answered' && answer !== 'rejected';
}

/** By the event that it tells of; what is told again of the same event comes later. */
function isAfter(one: DispatchRecord, other: DispatchRecord): boolean {
  if (one.occurrence !== other.occurrence) return one.occurrence > other.occurrence;
  return one.key !== other.key && one.createdAt > other.createdAt;
}
