/**
 * Goal: a result recorded by hand is not registered a second time, also where its dispatch stopped in an incident (I2).
 * Method: the real worker over stores in memory.
 */
import { RegisteredDefinitions } from '../../src/definitions.js';
import { carryJob } from '../../src/engine/outbox/carry-job.js';
import { AgencyGateway, AgencyRejected } from '../../src/engine/ports/agency-gateway.port.js';
import { dispatchKeyOf } from '../../src/engine/processor/command.js';
import type { DispatchRecord } from '../../src/engine/ports/records.js';
import { required } from '../../src/kernel/values/assert.js';
import { NOW, workerWithBirths } from './one-worker.js';

const CASE = 'case-1';
const STEP = 'birth-registration';
const KEY = dispatchKeyOf(CASE, STEP, 1);

/** Cannot say whether it registered anything. */
class ConfusedGateway extends AgencyGateway {
  async deliver(): Promise<never> {
    throw new AgencyRejected('answered with status 400');
  }

  async ask(): Promise<undefined> {
    return undefined;
  }
}

/** A birth whose first dispatch is an incident, and then a result recorded by hand. */
async function recordedAfterIncident() {
  const definitions = new RegisteredDefinitions();
  const { state, ports } = await workerWithBirths({ gateway: new ConfusedGateway(), definitions }, [CASE]);
  while (state.tables.dispatches.get(KEY)?.state === 'pending') {
    const claimed = (await ports.outbox.claimPending(64, 60_000)).filter(({ agency }) => agency === 'civil-status');
    await carryJob(ports, { agency: 'civil-status', dispatches: claimed });
    await ports.outbox.endBackOff('civil-status');
  }
  const before = state.tables.dispatches.get(KEY)?.state;
  const result = { type: 'birth-certificate', number: '1/2026', issuer: 'by hand', issuedOn: '2026-11-24', digest: '' };
  for (const subject of ['operator', 'operator.2'])
    state.assignments.push({ subject, role: 'operator', validFrom: NOW });
  await ports.processor.submit({
    kind: 'command',
    actor: { kind: 'person', subject: 'operator' },
    caseId: CASE,
    name: 'record-outside-result',
    facts: { step: STEP, result, reason: { code: 'done-in-other-system' } },
    parts: { [`result.${STEP}`]: { ...result, evidence: 'sổ giấy' } },
  });
  const [waiting] = state.tables.workItems.where(({ outsideResult }) => outsideResult !== undefined);
  const recorded = await ports.processor.submit({
    kind: 'confirm-result',
    actor: { kind: 'person', subject: 'operator.2' },
    caseId: CASE,
    workItemId: required(waiting, 'the prepared result').id,
    name: 'record-outside-result',
    outcome: 'confirm',
  });
  return { before, recorded, dispatches: state.tables.dispatches };
}

describe('a result recorded by hand for a step whose dispatch is an incident', () => {
  it('makes the agency stop what may have reached it (I2)', async () => {
    const { before, recorded, dispatches } = await recordedAfterIncident();

    expect([before, recorded.kind]).toEqual(['incident', 'done']);
    expect(dispatches.get(KEY)).toMatchObject({ state: 'recalled' });
    expect(dispatches.get(`${KEY}:recall`)).toMatchObject({
      operation: 'recall',
      state: 'pending',
      agency: 'civil-status',
      params: { target: KEY },
    });
  });
});

/** A birth whose compensation was taken back and recalled, and what the agency says to the recall. */
async function recallRefused(reason: string) {
  const definitions = new RegisteredDefinitions();
  const { state, ports } = await workerWithBirths({ gateway: new ConfusedGateway(), definitions }, [CASE]);
  const { dispatches, incidents } = state.tables;
  const sent = required(dispatches.get(KEY), 'the dispatch of the first step');
  const compensation: DispatchRecord = { ...sent, key: `${CASE}:${STEP}:2`, occurrence: 2, operation: 'compensate' };
  const recall: DispatchRecord = { ...compensation, key: `${compensation.key}:recall`, operation: 'recall' };
  dispatches.put({ ...compensation, state: 'recalled', fence: 1 });
  dispatches.put({ ...recall, state: 'carried', fence: 1, leaseUntil: NOW });
  await ports.processor.submit({
    kind: 'answer',
    agency: sent.agency,
    messageId: 'message-1',
    position: 0,
    keyId: 'key-1',
    content: new Uint8Array(),
    dispatchKey: recall.key,
    answer: { dispatchKey: recall.key, kind: 'rejected', at: NOW, reason: { code: reason, text: 'Không dừng được.' } },
  });
  return {
    compensation: dispatches.get(compensation.key)?.state,
    told: incidents.where(({ status }) => status === 'open').map(({ dispatchKey }) => dispatchKey),
    recall: recall.key,
  };
}

describe('an agency that will not be stopped from taking a result back', () => {
  it('is asked what it did if it has done so', async () => {
    expect(await recallRefused('taken-back-already')).toMatchObject({ compensation: 'pending', told: [] });
  });

  it('is never sent the request once more if it has not: somebody is told (I2)', async () => {
    const { compensation, told, recall } = await recallRefused('unknown-target');

    expect(compensation).toBe('recalled');
    expect(told).toEqual([recall]);
  });
});
