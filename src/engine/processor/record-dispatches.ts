import type { CaseState } from '../../kernel/case-state.js';
import { consentLimitOf, notGiven } from '../../kernel/procedure/consents.js';
import { stepRecord } from '../../kernel/procedure/context.js';
import type { Effect } from '../../kernel/procedure/effects.js';
import { required } from '../../kernel/values/assert.js';
import type { Facts } from '../../kernel/values/facts.js';
import type { Definition } from '../ports/definitions.port.js';
import type { CaseRecord, DispatchOperation, DispatchRecord } from '../ports/records.js';
import type { BatchDraft } from './batch-draft.js';
import { dispatchKeyOf } from './command.js';

/** A case after an event, and the event's effects. */
export interface EffectsToRecord {
  readonly record: CaseRecord;
  readonly before: CaseState | undefined;
  readonly definition: Definition;
  readonly effects: readonly Effect[];
  /** In whose place the command was given. */
  readonly onBehalfOf?: string | undefined;
}

/** What an effect says to an agency system; undefined for effects that say nothing to one. */
interface Outgoing {
  /** Absent: of the step and the occurrence. */
  readonly key?: string;
  readonly step: string;
  readonly occurrence: number;
  readonly operation: DispatchOperation;
  readonly agency: string;
  readonly params: Facts;
}

const NOTICE = 'notice';
const STATUS = 'status';

/** Whether the dispatch only tells something: its answer settles it and never concerns the case. */
export function isNews(dispatchKey: string): boolean {
  const step = dispatchKey.split(':', 2)[1];
  return step === NOTICE || step === STATUS;
}

/** Writes the outbox rows of an event. A dispatch that is told again (a retry by hand) keeps its key and becomes pending. */
export function recordDispatches(draft: BatchDraft, { record, before, definition, effects }: EffectsToRecord): void {
  const { realNow } = draft.loaded;
  const outgoing = [
    ...effects.flatMap((effect) => stepDispatch(record, effect)),
    ...corrections(record.id, record.state, effects),
    ...passedOn(record.id, record.state, effects),
    ...notices(record.state, effects),
    // The portal knows a procedure by its official code: one that has none is not reported.
    ...(definition.version.officialCodes.length > 0 ? reports(record, before, effects) : []),
  ];
  for (const { step, occurrence, operation, agency, params, ...named } of outgoing) {
    const key = named.key ?? dispatchKeyOf(record.id, step, occurrence);
    const known = draft.dispatch(key);
    const dispatch: DispatchRecord = {
      key,
      caseId: record.id,
      step,
      occurrence,
      operation,
      agency,
      state: 'pending',
      fence: known?.fence ?? 0,
      attempts: 0,
      rejections: 0,
      createdAt: known?.createdAt ?? realNow,
      nextAt: realNow,
      params,
    };
    draft.dispatches.put(dispatch);
  }
}

function stepDispatch({ id: caseId, state }: CaseRecord, effect: Effect): Outgoing[] {
  switch (effect.kind) {
    case 'request-consent':
      return [{ ...pick(effect), operation: 'request-consent', params: consentParams(state, effect.step) }];
    case 'dispatch-step':
      return [{ ...pick(effect), operation: 'perform', params: signedOnPaper(state, effect.step) }];
    case 'send-decision': {
      const params = { decision: effect.decision, perform: dispatchKeyOf(caseId, effect.step, effect.perform) };
      return [{ ...pick(effect), operation: 'decide', params }];
    }
    case 'cancel-step':
      return [
        {
          ...pick(effect),
          operation: 'cancel',
          params: { target: dispatchKeyOf(caseId, effect.step, effect.perform) },
        },
      ];
    case 'compensate-step':
      return [
        {
          ...pick(effect),
          operation: 'compensate',
          params: { target: dispatchKeyOf(caseId, effect.step, effect.perform) },
        },
      ];
    default:
      return [];
  }
}

/** Whom to ask, by the name of the part of the application, and until when. */
function consentParams(state: CaseState, step: string): Facts {
  const until = state.timers[consentLimitOf(step)]?.dueAt;
  return { people: Object.keys(stepRecord(state.chart.context, step).consents ?? {}), ...(until && { until }) };
}

/** Whose consent is on paper alone: the application says how each was to agree, not what became of it. */
function signedOnPaper(state: CaseState, step: string): Facts {
  const signed = notGiven(stepRecord(state.chart.context, step).consents ?? {});
  return signed.length === 0 ? {} : { signed };
}

/** The key of a dispatch that asks for, or tells of, a correction, by the number of the event that sends it. */
export function correctionKeyOf(caseId: string, step: string, seq: number): string {
  return `${dispatchKeyOf(caseId, step, seq)}:correction`;
}

/** What is asked and told of a correction: its own number in the key, because the step goes on counting beside it. */
function corrections(caseId: string, state: CaseState, effects: readonly Effect[]): Outgoing[] {
  const { seq } = state;
  return effects.flatMap((effect): Outgoing[] => {
    if (effect.kind !== 'ask-correction' && effect.kind !== 'tell-correction') return [];
    const { step, agency, correction, perform } = effect;
    const params = { correction, target: dispatchKeyOf(caseId, step, perform), ...signedOnPaper(state, step) };
    const operation = effect.kind === 'ask-correction' ? 'correct' : 'tell-correction';
    return [{ key: correctionKeyOf(caseId, step, seq), step, occurrence: seq, operation, agency, params }];
  });
}

/** The key of a dispatch that tells an agency which of its offices goes on with a step, by the number of the event. */
export function passedOnKeyOf(caseId: string, step: string, seq: number): string {
  return `${dispatchKeyOf(caseId, step, seq)}:passed-on`;
}

/** Told even if what it is about has not left yet: whether it has is known only where it is carried. */
function passedOn(caseId: string, { seq }: Pick<CaseState, 'seq'>, effects: readonly Effect[]): Outgoing[] {
  return effects.flatMap((effect): Outgoing[] => {
    if (effect.kind !== 'pass-on-step') return [];
    const { step, agency, perform } = effect;
    const params = { target: dispatchKeyOf(caseId, step, perform) };
    return [{ key: passedOnKeyOf(caseId, step, seq), step, occurrence: seq, operation: 'pass-on', agency, params }];
  });
}

/**
 * One message to the applicant an event, however much the event has to tell. What an agency should notice, such as a
 * deadline that is near, it sees in its inbox; the family is not written to about it.
 */
function notices({ seq }: Pick<CaseState, 'seq'>, effects: readonly Effect[]): Outgoing[] {
  const told = effects.flatMap((effect) =>
    effect.kind === 'notify' && effect.params['audience'] !== 'agency'
      ? [{ template: effect.template, ...effect.params }]
      : [],
  );
  return told.length === 0
    ? []
    : [{ step: NOTICE, occurrence: seq, operation: 'notify', agency: 'notifications', params: { notices: told } }];
}

/**
 * How far the case is, for the portal: of the whole dossier when it begins and whenever its status changes, else of its progress.
 * Who applies is put in when it is sent: nothing personal waits here.
 */
function reports(
  { state, channel }: Pick<CaseRecord, 'state' | 'channel'>,
  before: CaseState | undefined,
  effects: readonly Effect[],
): Outgoing[] {
  const { seq, at, documents } = state;
  const promised = Object.keys(state.steps).flatMap((step) => state.clocks[step]?.dueOn ?? []);
  const told = {
    at,
    channel,
    message: before?.status === state.status ? 'progress' : 'dossier',
    isUpdating: before !== undefined,
    isEnded: state.chart.context.ended,
    papers: Object.values(documents).map(({ type }) => type),
    ...(promised.length > 0 && { promisedOn: required(promised.toSorted().at(-1), 'the last promised day') }),
  };
  return effects.flatMap((effect): Outgoing[] =>
    effect.kind === 'report-status'
      ? [
          {
            step: STATUS,
            occurrence: seq,
            operation: 'report-status',
            agency: 'national-portal',
            params: { status: effect.status, steps: effect.steps, ...told },
          },
        ]
      : [],
  );
}

function pick({ step, agency, occurrence }: { step: string; agency: string; occurrence: number }) {
  return { step, agency, occurrence };
}
