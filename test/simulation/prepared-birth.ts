/** A birth whose first step two decide, over the real processor and stores in memory, and what people do with a result from outside. */
import { RegisteredDefinitions } from '../../src/definitions.js';
import { AgencyGateway } from '../../src/engine/ports/agency-gateway.port.js';
import type { AgencyAnswer } from '../../src/engine/ports/agency-gateway.port.js';
import { dispatchKeyOf } from '../../src/engine/processor/command.js';
import type { ConfirmResult, RequestKey } from '../../src/engine/processor/command.js';
import { parseHeader } from '../../src/kernel/header.js';
import { required } from '../../src/kernel/values/assert.js';
import { NOW, workerWithBirths } from './one-worker.js';

const CASE = 'case-1';
export const TWO_DECIDE = 'birth-registration';
export const REASON = { code: 'no-evidence', text: 'Chưa có căn cứ.' };
const AT = { agency: 'civil-status', validFrom: NOW };
export const RESULT = {
  type: 'birth-certificate',
  number: '7/2026',
  issuer: 'UBND',
  issuedOn: '2026-11-24',
  digest: 'd1',
};

/** Nothing is carried. */
class UnusedGateway extends AgencyGateway {
  deliver(): Promise<never> {
    throw new Error('nothing is carried');
  }

  ask(): Promise<never> {
    throw new Error('nobody is asked');
  }
}

const by = (subject: string) => ({ actor: { kind: 'person' as const, subject } });

/** A birth at its first agency, and the people who may have to do with its result. */
export async function aBirth() {
  const definitions = new RegisteredDefinitions();
  const { state, ports } = await workerWithBirths({ gateway: new UnusedGateway(), definitions }, [CASE]);
  const here = { ...AT, office: state.tables.steps.where(({ step }) => step === TWO_DECIDE)[0]?.office };
  state.assignments.push(
    { subject: 'examiner', role: 'agency-officer', ...AT },
    { subject: 'signer', role: 'signing-officer', ...AT },
    { subject: 'signer.2', role: 'signing-officer', ...AT },
    { subject: 'both', role: 'agency-officer', ...here },
    { subject: 'both', role: 'signing-officer', ...here },
    { subject: 'substitute', role: 'agency-officer', onBehalfOf: 'both', ...here },
    { subject: 'operator', role: 'operator', validFrom: NOW },
    { subject: 'operator.2', role: 'operator', validFrom: NOW },
    { subject: 'operator.elsewhere', role: 'operator', office: 'one-stop.99999', validFrom: NOW },
  );
  const { processor } = ports;
  const { events, workItems, holderChanges, dispatches } = state.tables;
  return {
    state,
    prepare: (subject: string, request?: RequestKey) =>
      processor.submit({
        kind: 'command',
        ...by(subject),
        caseId: CASE,
        name: 'record-outside-result',
        facts: { step: TWO_DECIDE, result: RESULT, reason: { code: 'done-in-other-system' } },
        parts: { [`result.${TWO_DECIDE}`]: { ...RESULT, evidence: 'sổ giấy' } },
        request,
      }),
    waiting: () => workItems.where(({ outsideResult, status }) => outsideResult !== undefined && status !== 'done'),
    prepared: () => required(workItems.where(({ outsideResult }) => outsideResult !== undefined).at(-1), 'an item'),
    confirm: (subject: string, workItemId: string, how: Partial<ConfirmResult> = {}) =>
      processor.submit({
        kind: 'confirm-result',
        ...by(subject),
        caseId: CASE,
        workItemId,
        name: 'record-outside-result',
        outcome: 'confirm',
        ...how,
      }),
    complete: (subject: string, workItemId: string) =>
      processor.submit({ kind: 'complete', ...by(subject), caseId: CASE, workItemId, name: 'sign', data: {} }),
    supply: (data: Readonly<Record<string, unknown>>) =>
      processor.submit({
        kind: 'command',
        ...by('desk'),
        caseId: CASE,
        name: 'submit-supplement',
        facts: { step: TWO_DECIDE, papers: [] },
        parts: { supplement: { step: TWO_DECIDE, papers: [], data } },
      }),
    withdraw: () =>
      processor.submit({
        kind: 'command',
        ...by('desk'),
        caseId: CASE,
        name: 'withdraw',
        facts: { reason: { code: 'applicant-asks' } },
        parts: {},
      }),
    answer: (answer: Pick<AgencyAnswer, 'kind'> & Partial<AgencyAnswer>) =>
      processor.submit({
        kind: 'answer',
        agency: 'civil-status',
        messageId: `message-${answer.kind}`,
        position: 0,
        keyId: 'key-1',
        content: new Uint8Array(),
        dispatchKey: dispatchKeyOf(CASE, TWO_DECIDE, 1),
        answer: { dispatchKey: dispatchKeyOf(CASE, TWO_DECIDE, 1), at: NOW, ...answer },
      }),
    headers: () => events.where(({ caseId }) => caseId === CASE).map(({ header }) => parseHeader(header)),
    changes: () => holderChanges.where(() => true),
    step: () => state.tables.cases.get(CASE)?.state.steps[TWO_DECIDE],
    performed: () => dispatches.get(dispatchKeyOf(CASE, TWO_DECIDE, 1))?.state,
  };
}
