import { inTheirCodes } from '../../kernel/procedure/code-lists.js';
import type { TheirCodes } from '../../kernel/procedure/code-lists.js';
import type { PortalStatus } from '../../kernel/procedure/portal-status.js';
import type { CaseData, ProcedureVersion } from '../../kernel/procedure/procedure-version.js';
import { officeNow } from '../../kernel/office-succession.js';
import { officeOf } from '../../kernel/timers.js';
import { isRecord } from '../../kernel/values/records.js';
import { reasonOfCorrection, withAsked } from '../case-data.js';
import type { OpenedCase } from '../case-data.js';
import type { OutgoingDispatch } from '../ports/agency-gateway.port.js';
import type { DispatchWork } from '../ports/outbox-store.port.js';
import { portalMessage } from './portal-message.js';

/** What bodies are built with, beside the case: its version, the portal's codes, and those of whoever is told. */
export interface BodyTerms {
  readonly version: ProcedureVersion;
  readonly portalStatuses: readonly PortalStatus[];
  readonly codes: TheirCodes;
}

/** The number of the event that brings an application. */
const SUBMITTED = 1;

/** The body of a dispatch: built when it is sent, from the case as it is then; never stored, never on the queue. */
export function dispatchBody(terms: BodyTerms, work: DispatchWork, opened: OpenedCase): OutgoingDispatch {
  const { dispatch, case: record } = work;
  const { key, operation, step, occurrence } = dispatch;
  const payload = withoutUndefined(payloadOf(terms, work, opened));
  return {
    key,
    operation: operation === 'recall' ? 'cancel' : operation,
    case: record.code,
    step,
    occurrence,
    payload,
  };
}

function payloadOf(
  terms: BodyTerms,
  { dispatch, case: record }: Pick<DispatchWork, 'dispatch' | 'case'>,
  opened: OpenedCase,
): Readonly<Record<string, unknown>> {
  const { step, params } = dispatch;
  const { version, portalStatuses } = terms;
  switch (dispatch.operation) {
    case 'request-consent':
      return consentRequest(version, dispatch, opened);
    case 'perform':
      return {
        ...officeIn(version, step, record),
        receivedAt: record.receivedAt,
        ...toldTo(terms, dispatch, opened),
        supplement: suppliedAt(step, opened),
        attachments: filesFor(version, step, record, opened),
      };
    case 'decide':
      return {
        decision: params['decision'],
        target: params['perform'],
        // Whoever signed it: what else was said of the office can be late, or can have been refused.
        ...officeIn(version, step, record),
        reason: opened.reasons[step],
        data: opened.decisions[step],
      };
    case 'cancel':
    case 'recall':
      return { target: params['target'] };
    case 'compensate':
      return { target: params['target'], reason: { code: 'case-withdrawn', text: 'Người yêu cầu rút hồ sơ' } };
    case 'correct':
      // What is asked is not yet what holds: its agency decides.
      return {
        ...correcting(terms, dispatch, record, withAsked(opened, params['correction'])),
        reason: opened.reasons[reasonOfCorrection(params['correction'])],
      };
    case 'tell-correction':
      return correcting(terms, dispatch, record, opened);
    case 'pass-on':
      return { target: params['target'], ...officeIn(version, step, record) };
    case 'notify':
      return notice(version, dispatch.params['notices'], opened);
    case 'report-status':
      return portalMessage(version, { dispatch, case: record }, opened, portalStatuses);
  }
}

/** The application as its step needs it, with what became of the consents, in the codes of the agency that carries it out. */
function toldTo({ version, codes }: BodyTerms, { step, params }: DispatchWork['dispatch'], opened: CaseData) {
  const { codes: fields = [] } = version.steps.find((one) => one.step === step) ?? {};
  const told = version.payload(step, opened);
  const signed = peopleIn(params['signed']);
  const asGiven = signed.length === 0 ? told : (version.consents?.[step]?.signed(told, signed) ?? told);
  return inTheirCodes(asGiven, fields, codes);
}

function peopleIn(param: unknown): readonly string[] {
  return Array.isArray(param) ? param.map(String) : [];
}

/** Who is asked, what to agree to, until when: nothing else of the case, because those who are asked are not its applicants. */
function consentRequest(
  { title, labels, consents }: ProcedureVersion,
  { step, params: { people, until } }: DispatchWork['dispatch'],
  opened: CaseData,
) {
  const definition = consents?.[step];
  const known = definition?.people(opened) ?? {};
  const asked = peopleIn(people).map((person) => ({ person, ...known[person] }));
  const about = Object.entries(definition?.about(opened) ?? {}).map(([label, text]) => ({
    label: labels.vi[label],
    text,
  }));
  return { people: asked, about, purpose: labels.vi[`step.${step}`], procedureName: title.vi, until };
}

/** The step's whole payload as it is with the correction, and to which delivery it belongs. */
function correcting(
  terms: BodyTerms,
  dispatch: DispatchWork['dispatch'],
  record: DispatchWork['case'],
  opened: CaseData,
) {
  const { step } = dispatch;
  const { target } = dispatch.params;
  const { receivedAt } = record;
  return {
    target,
    ...officeIn(terms.version, step, record),
    receivedAt,
    ...toldTo(terms, dispatch, opened),
    supplement: suppliedAt(step, opened),
  };
}

/** What was handed in for the step, with all that was before: nobody is asked again for what they brought or said. */
function suppliedAt(step: string, { supplements }: CaseData): Readonly<Record<string, unknown>> | undefined {
  const given = supplements.filter((supplement) => supplement['step'] === step);
  const papers = given.flatMap((supplement) => (Array.isArray(supplement['papers']) ? supplement['papers'] : []));
  const last = given.at(-1);
  return last && { ...last, papers };
}

/**
 * No more than the step needs: what came with the application only where its work begins, what came with a supplement only where that
 * was asked for. That a family is poor, or lives apart, is told by the kind of a file alone.
 */
function filesFor(
  { steps }: ProcedureVersion,
  step: string,
  { attachments }: DispatchWork['case'],
  { suppliedFor }: OpenedCase,
): DispatchWork['case']['attachments'] | undefined {
  const isFirst = steps.some((one) => one.step === step && one.after.length === 0);
  const own = attachments.filter(({ seq }) => (seq === SUBMITTED ? isFirst : suppliedFor[seq] === step));
  return own.length === 0 ? undefined : own;
}

/**
 * Who works on it; and in whose place, because the application names the places as they were when it was received. What an office has done
 * stays its own: where it closed afterwards, who follows it is told of a correction.
 */
function officeIn(version: ProcedureVersion, step: string, { followers, ...record }: DispatchWork['case']) {
  const office = followers?.[step] ?? officeNow(version, step, record);
  const before = officeOf(version, step, record.facts);
  return { office, inPlaceOf: before === office ? undefined : before };
}

/** One message, however much the event has to tell: families complained of three for one event. */
function notice({ key, title, shortName, labels }: ProcedureVersion, notices: unknown, { applicant }: OpenedCase) {
  const told = Array.isArray(notices) ? notices.filter(isRecord) : [];
  const last = told.at(-1) ?? {};
  return {
    template: last['template'],
    recipient: { fullName: applicant['fullName'], phone: applicant['phone'], email: applicant['email'] },
    params: {
      procedure: key,
      // Whoever writes the message need not know the procedure.
      procedureName: title.vi,
      procedureShortName: shortName?.vi,
      notices: told.map((one) =>
        one['step'] === undefined ? one : { ...one, stepName: labels.vi[`step.${String(one['step'])}`] },
      ),
    },
  };
}

function withoutUndefined(payload: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(payload)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [name, isRecord(value) ? withoutUndefined(value) : value]),
  );
}
