import { definitionOfCase } from '../lineage.js';
import type { CommandName } from '../../kernel/procedure/events.js';
import { plusMs } from '../../kernel/values/time.js';
import type { AgencyAnswer } from '../ports/agency-gateway.port.js';
import type { AnswerVerdict } from '../ports/inbox-records.js';
import type { DispatchOperation, DispatchRecord } from '../ports/records.js';
import { COMMAND_OF } from './asked-by-answer.js';
import type { BatchDraft } from './batch-draft.js';
import { consentFacts, isStillAsking } from './consent-answers.js';
import { factsOfAnswer, resultsOf } from './answer-facts.js';
import { partsFor, reasonPart } from './command-case.js';
import { caseIdIn, type CommandResult, type FailDispatch, type TakeAnswer } from './command.js';
import { decideInto, type DecidingPorts } from './decider.js';
import { madeParts } from './made-parts.js';
import { keepAnswer } from './keep-answer.js';
import { isKnownEdition } from './known-edition.js';
import { cannotBeKept, sendAfterAll } from './recall-dispatches.js';
import { incidentDueAt } from './record-effects.js';
import { recordCodeOfAnswer } from './record-code.js';
import { announceUnknown } from './report-again.js';
import { PROVISIONAL, staleness } from './staleness.js';

export interface AnswerPorts extends DecidingPorts {
  /** How long an agency may be silent after it accepted, before it is asked. */
  readonly silenceMs: number;
}

/**
 * Takes one answer: verified, de-duplicated, order-tolerant. Whatever it is, it is kept with its verdict; only an applied
 * one becomes an event.
 */
export function takeAnswer(draft: BatchDraft, ports: AnswerPorts, command: TakeAnswer): CommandResult {
  return keepAnswer(draft, ports, command, judge(draft, ports, command));
}

interface Judged {
  readonly verdict: AnswerVerdict;
  readonly seq?: number | undefined;
}

function judge(draft: BatchDraft, ports: AnswerPorts, command: TakeAnswer): Judged {
  const { answer } = command;
  const dispatch = draft.dispatch(command.dispatchKey);
  if (answer === undefined) return invalid(draft, ports, command, 'answer-breaks-the-contract');
  if (dispatch === undefined || dispatch.agency !== command.agency) return { verdict: 'unknown' };
  const asked = COMMAND_OF[dispatch.operation][answer.kind];
  if (asked === undefined || lacksResult(dispatch, answer))
    return invalid(draft, ports, command, 'answer-does-not-fit');
  // Also of an answer that comes too late to change anything: the agency has the case under that code.
  recordCodeOfAnswer(draft, dispatch, answer);
  const stale = staleness(draft, dispatch, answer);
  if (stale !== undefined) {
    // The agency still has it, though it was carried again: nobody needs to send it once more.
    if (PROVISIONAL.includes(answer.kind) && isUnderWay(dispatch)) hold(draft, ports, dispatch);
    if (stale === 'late' && answer.kind === 'result-amended')
      return besideTheCorrection(draft, ports, dispatch, answer);
    return { verdict: stale };
  }
  settle(draft, ports, dispatch, answer);
  const isLost = cannotBeKept(draft, dispatch, answer);
  if (answer.kind === 'rejected' && !isLost) sendAfterAll(draft, dispatch);
  if (asked === 'settles') {
    if (isLost || (answer.kind === 'rejected' && dispatch.operation !== 'recall'))
      refusedNews(draft, ports, dispatch, answer);
    return { verdict: 'applied' };
  }
  // A correction that overtook its completion says both: the step is done, with this result.
  const isFirst = asked === 'amend-result' && dispatch.state !== 'answered';
  return decideAnswer(draft, ports, { dispatch, answer, name: isFirst ? 'report-completion' : asked });
}

function decideAnswer(
  draft: BatchDraft,
  ports: AnswerPorts,
  { dispatch, answer, name }: { dispatch: DispatchRecord; answer: AgencyAnswer; name: CommandName },
): Judged {
  const record = draft.case(dispatch.caseId);
  if (record === undefined) return { verdict: 'unknown' };
  const { step, operation, params } = dispatch;
  const { correction } = params;
  const isMade = operation === 'correct' && record.state.corrections?.[String(correction)]?.status === 'asked';
  const { standing, said } = resultsOf(record.state, { dispatch, answer, name });
  const parts = partsFor(ports, record, {
    ...(said === undefined ? {} : { [`result.${step}`]: { ...said } }),
    ...reasonPart(step, answer.reason),
  });
  const definition = definitionOfCase(ports.definitions, record.state);
  const decided = decideInto(draft, ports, {
    record,
    definition,
    command: { name, facts: { ...factsOfAnswer(dispatch, answer.reason, standing ?? said), ...consentFacts(answer) } },
    // From here on what was asked for is what holds.
    parts:
      isMade && name === 'report-correction'
        ? [...parts, ...madeParts(draft, definition.version, record, correction)]
        : parts,
    authority: { actor: { kind: 'agency', subject: dispatch.agency }, rule: `signature:${dispatch.agency}` },
  });
  if (decided.kind === 'outcome') return { verdict: 'applied', seq: decided.record.state.seq };
  // The register lost what somebody had recorded as standing, or has corrected what was settled without it.
  if (name === 'confirm-compensation') contradicted(draft, ports, dispatch, 'taken-back');
  return name === 'report-correction' ? besideTheCorrection(draft, ports, dispatch, answer) : { verdict: 'late' };
}

/** An agency's edition that the case does not take, because a correction brought another one: what is new in it is an incident. */
function besideTheCorrection(
  draft: BatchDraft,
  ports: AnswerPorts,
  dispatch: DispatchRecord,
  answer: AgencyAnswer,
): Judged {
  if (isKnownEdition(draft, ports.cipher, dispatch, answer)) return { verdict: 'duplicate' };
  contradicted(draft, ports, dispatch, 'amended-beside-the-correction');
  return { verdict: 'late' };
}

/** A person decides which is right. */
function contradicted(draft: BatchDraft, ports: AnswerPorts, dispatch: DispatchRecord, detail: string): void {
  raiseWithoutCase(draft, ports, { dispatch, cause: 'answer-contradicts-recorded-result', detail });
}

/** A completed step without a paper is no completed step; a refusal that was told is completed without one. */
function lacksResult(dispatch: DispatchRecord, { kind, result, consents }: AgencyAnswer): boolean {
  if (kind === 'consent-answered') return consents === undefined;
  const owed =
    dispatch.operation === 'perform' ||
    dispatch.operation === 'correct' ||
    (dispatch.operation === 'decide' && dispatch.params['decision'] === 'approve');
  return (kind === 'completed' && owed && result === undefined) || (kind === 'result-amended' && result === undefined);
}

function isUnderWay({ state }: DispatchRecord): boolean {
  return state === 'pending' || state === 'carried';
}

function settle(draft: BatchDraft, ports: AnswerPorts, dispatch: DispatchRecord, answer: AgencyAnswer): void {
  const { kind } = answer;
  if (PROVISIONAL.includes(kind) || isStillAsking(answer)) return hold(draft, ports, { ...dispatch, answer: kind });
  const { realNow } = draft.loaded;
  draft.dispatches.put({ ...dispatch, state: 'answered', answeredAt: realNow, leaseUntil: undefined, answer: kind });
}

/** The agency has the dispatch: it is left in peace until it has been silent for too long. */
function hold(draft: BatchDraft, { silenceMs }: AnswerPorts, dispatch: DispatchRecord): void {
  const { realNow } = draft.loaded;
  draft.dispatches.put({ ...dispatch, state: 'carried', acceptedAt: realNow, leaseUntil: plusMs(realNow, silenceMs) });
}

function invalid(draft: BatchDraft, ports: AnswerPorts, command: TakeAnswer, cause: string): Judged {
  const dispatch = draft.dispatch(command.dispatchKey);
  const at = draft.loaded.legalNow;
  const named = dispatch?.agency === command.agency ? `answer/${dispatch.key}` : undefined;
  const key = named ?? `answer/${command.agency}/${command.messageId}/${command.position}`;
  if (draft.openIncident(key) === undefined) {
    draft.incidents.put({
      id: ports.ids.uuid(at),
      key,
      caseId: named === undefined ? undefined : dispatch?.caseId,
      agency: command.agency,
      cause,
      detail: `message ${command.messageId}, answer ${command.position}`,
      status: 'open',
      owner: 'operator',
      dueAt: incidentDueAt(at, 'province'),
      openedAt: at,
    });
  }
  return { verdict: 'invalid' };
}

/** No step waits for the answer to these. */
const WITHOUT_CASE: readonly DispatchOperation[] = [
  'notify',
  'report-status',
  'recall',
  'correct',
  'tell-correction',
  'pass-on',
];

/** A dispatch that no retry will deliver: the case raises an incident, or the operator gets one without the case. */
export function failDispatch(draft: BatchDraft, ports: AnswerPorts, command: FailDispatch): CommandResult {
  const dispatch = draft.dispatch(command.dispatchKey);
  const record = draft.case(caseIdIn(command.dispatchKey));
  const stale = dispatch === undefined || dispatch.fence !== command.fence || dispatch.state !== 'carried';
  if (stale || record === undefined) return { kind: 'done', response: { dispatchKey: command.dispatchKey } };
  const { cause, detail } = command;
  draft.dispatches.put({ ...dispatch, state: 'incident', leaseUntil: undefined, failure: detail });
  const done: CommandResult = { kind: 'done', response: { dispatchKey: dispatch.key } };
  if (WITHOUT_CASE.includes(dispatch.operation)) {
    raiseWithoutCase(draft, ports, { dispatch, cause, detail });
    return done;
  }
  const decided = decideInto(draft, ports, {
    record,
    definition: definitionOfCase(ports.definitions, record.state),
    command: {
      name: 'report-dispatch-failure',
      facts: { step: dispatch.step, occurrence: dispatch.occurrence, cause },
    },
    parts: [],
    authority: { actor: { kind: 'engine', subject: 'worker' }, rule: 'engine:worker' },
  });
  if (decided.kind === 'refusal') raiseWithoutCase(draft, ports, { dispatch, cause, detail });
  return done;
}

/** Nobody waits for what an agency does with news, so it must not refuse them unseen: somebody was not told. */
function refusedNews(draft: BatchDraft, ports: AnswerPorts, dispatch: DispatchRecord, { reason }: AgencyAnswer): void {
  if (announceUnknown(draft, dispatch, reason?.code)) return;
  const detail = reason?.code ?? 'no reason given';
  raiseWithoutCase(draft, ports, { dispatch, cause: 'agency-rejected-the-dispatch', detail });
}

function raiseWithoutCase(
  draft: BatchDraft,
  { ids }: AnswerPorts,
  { dispatch, cause, detail }: { dispatch: DispatchRecord; cause: string; detail: string },
): void {
  const key = `dispatch/${dispatch.key}`;
  if (draft.openIncident(key) !== undefined) return;
  const at = draft.loaded.legalNow;
  const record = draft.case(dispatch.caseId);
  draft.incidents.put({
    id: ids.uuid(at),
    key,
    caseId: dispatch.caseId,
    agency: dispatch.agency,
    dispatchKey: dispatch.key,
    cause,
    detail,
    status: 'open',
    owner: 'operator',
    dueAt: incidentDueAt(at, record?.intakeOffice ?? 'province'),
    openedAt: at,
  });
}
