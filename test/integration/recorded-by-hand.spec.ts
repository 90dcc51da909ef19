/** A result recorded by hand, and what the agency says of the step when it can be heard again. */
import { z } from 'zod';
import type { Faults } from '../../agency-systems/behaviour.js';
import { caseOf, caseWith, eventsOf, failedDelivery, startCase, stepWith } from '../support/cases.js';
import { livingIn } from '../support/communes.js';
import { required } from '../../src/kernel/values/assert.js';
import { incidentOf } from '../support/incidents.js';
import { startTestProduct, until } from '../support/product.js';
import type { Caller, TestProduct } from '../support/product.js';
import { validApplications } from '../support/valid-applications.js';

const RESIDENCE = 'permanent-residence';
const AGENCIES = ['civil-status', 'residence', 'social-insurance'];
const AGENCY_IS_AWAY = { code: 'agency-unreachable', text: 'Hệ thống của cơ quan công an không kết nối được.' };
const SEEN_TO = { code: 'agency-called', text: 'Đã làm việc với công an phường, sẽ trả kết quả trong ngày.' };
const registrations = z.array(
  z.looseObject({ result: z.object({ number: z.string() }), revoked: z.unknown().optional() }),
);

const births = validApplications().births[Symbol.iterator]();
const awaited = z.object({ awaitsConfirmation: z.object({ workItem: z.string() }) });
/** Another family each time. */
const nextBirth = () => births.next().value;

let product: TestProduct;
let desk: Caller;
let operator: Caller;
let police: Caller;
/** Of a family that lives in another province. */
let elsewhere: string | undefined;

beforeAll(async () => {
  product = await startTestProduct();
  desk = await product.as('desk-officer');
  operator = await product.as('operator');
  police = await product.as('agency-officer.residence');
}, 60_000);

afterEach(() => Promise.all(AGENCIES.map((agency) => product.behave(agency))));

afterAll(() => product.stop());

/** What the agency's register says now. */
async function numbersAtResidence(code: string): Promise<readonly string[]> {
  const entries = registrations.parse(await product.registered('residence', code));
  return entries.filter(({ revoked }) => revoked === undefined || revoked === null).map(({ result }) => result.number);
}

/** Waits for the agency's answer to what takes another dispatch back. */
function answerToRecall(code: string) {
  return until(`the agency answers the recall of ${code}`, async () => {
    const [recall] = await product.query<{ answer?: string }>(
      `select answer from dispatches join cases on cases.id = case_id where code = $1 and operation = 'recall'`,
      [code],
    );
    return recall?.answer;
  });
}

/** The notice that the commune's police issue after that one. */
function numberAfter(number: string): string {
  const [running, ...rest] = number.split('/');
  return [Number(running) + 1, ...rest].join('/');
}

function recordOutside(
  code: string,
  number: string,
  { by = police, step = RESIDENCE, type = 'residence-registration-notice' } = {},
) {
  return by.post(`/cases/${code}/commands/record-outside-result`, {
    data: {
      step,
      type,
      number,
      issuer: 'Công an phường Bắc Giang',
      issuedOn: '2026-11-25',
      evidence: 'Văn bản số 15/CAP của Công an phường Bắc Giang',
    },
    reason: AGENCY_IS_AWAY,
  });
}

async function documentsOf(code: string): Promise<readonly string[]> {
  const rows = await product.query<{ number: string }>(
    'select number from documents join cases on cases.id = documents.case_id where code = $1 and step = $2',
    [code, RESIDENCE],
  );
  return rows.map(({ number }) => number);
}

describe('a result recorded by hand while its agency cannot be heard', () => {
  /** A birth whose residence was recorded under that number; the agency cannot be heard yet. */
  async function recordedByHand(number: (last: string) => string, faults: Partial<Faults>) {
    const before = await startCase(desk, nextBirth());
    await caseWith(desk, before.code, 'completed');
    const [last = ''] = await numbersAtResidence(before.code);
    await product.behave('residence', {}, faults);
    const { code } = await startCase(desk, nextBirth());
    await failedDelivery(desk, code, RESIDENCE);
    const recorded = number(last);
    expect(await recordOutside(code, recorded)).toMatchObject({ status: 200 });
    await stepWith(desk, code, { step: 'child-health-insurance', status: 'completed' });
    expect(await caseOf(desk, code)).toMatchObject({ status: 'completed' });
    return { code, recorded };
  }

  it('is found by the number that it has in the other system', async () => {
    const { code, recorded } = await recordedByHand(() => '997/2026/TB-CT08', { down: true });

    const known = await desk.get(`/cases/${code}/external-codes`);
    const listed = await desk.get(`/cases?code=${encodeURIComponent(recorded.toLowerCase())}`);

    const entry = { system: 'residence', code: recorded, recordedBy: 'person:agency-officer.residence' };
    expect(known.body).toMatchObject({ items: expect.arrayContaining([expect.objectContaining(entry)]) });
    expect(listed.body).toMatchObject({ items: [{ code }] });
  });

  it('is not registered a second time when the agency is back (I2)', async () => {
    const { code } = await recordedByHand(() => '998/2026/TB-CT08', { down: true });

    await product.behave('residence');
    expect(await answerToRecall(code)).toBe('completed');

    expect(await numbersAtResidence(code)).toEqual([]);
    expect(await documentsOf(code)).toEqual(['998/2026/TB-CT08']);
    expect(await eventsOf(desk, code)).toEqual([
      'case-submitted',
      'step-completed',
      'outside-result-recorded',
      'step-completed',
    ]);
  });

  it('lets the next step go on, and agrees with the same number from the agency', async () => {
    const { code, recorded } = await recordedByHand(numberAfter, { loseAnswerRate: 1 });

    await product.behave('residence');
    const events = await until(`${code} hears from the agency`, async () => {
      const types = await eventsOf(desk, code);
      return types.length > 4 ? types : undefined;
    });

    expect(events).toEqual([
      'case-submitted',
      'step-completed',
      'outside-result-recorded',
      'step-completed',
      'step-completed',
    ]);
    expect(await numbersAtResidence(code)).toEqual([recorded]);
    expect(await documentsOf(code)).toEqual([recorded]);
  });

  it('is disputed by another number, and never becomes a second document', async () => {
    const { code } = await recordedByHand(() => '999/2026/TB-CT08', { loseAnswerRate: 1 });

    await product.behave('residence');
    const { id } = await incidentOf(operator, code, 'answer-contradicts-recorded-result');

    expect(await documentsOf(code)).toEqual(['999/2026/TB-CT08']);
    expect(await operator.post(`/incidents/${id}/resolve`, { reason: SEEN_TO })).toMatchObject({ status: 200 });
    expect(await caseOf(desk, code)).toMatchObject({ status: 'completed' });
    expect(await documentsOf(code)).toEqual(['999/2026/TB-CT08']);
  });
});

describe('a result that somebody records while its agency is asked to take it back', () => {
  /** A withdrawn birth whose residence was found to stand, under the number of the register; the agency cannot be heard. */
  async function foundToStand(faults: Partial<Faults>) {
    await product.behave('social-insurance', { mode: 'officer' });
    const { code } = await startCase(desk, nextBirth());
    await stepWith(desk, code, { step: RESIDENCE, status: 'completed' });
    const [number = ''] = await numbersAtResidence(code);
    await product.behave('residence', {}, faults);
    await desk.post(`/cases/${code}/commands/withdraw`, { reason: AGENCY_IS_AWAY });
    await failedDelivery(desk, code, RESIDENCE);
    expect(await recordOutside(code, number)).toMatchObject({ status: 200 });
    await product.behave('residence');
    return { code, number };
  }

  it('stands in the register too: the request is taken back (I2)', async () => {
    const { code, number } = await foundToStand({ down: true });

    expect(await answerToRecall(code)).toBe('completed');

    const ended = await caseWith(desk, code, 'withdrawn');
    expect(ended.steps.map(({ status }) => status)).toEqual(['completed', 'completed', 'cancelled']);
    expect(await numbersAtResidence(code)).toEqual([number]);
  });

  it('is an incident where the agency had taken it back before', async () => {
    const { code } = await foundToStand({ loseAnswerRate: 1 });

    expect(await answerToRecall(code)).toBe('rejected');
    const { id } = await incidentOf(operator, code, 'answer-contradicts-recorded-result');

    expect(await numbersAtResidence(code)).toEqual([]);
    expect(await operator.post(`/incidents/${id}/resolve`, { reason: SEEN_TO })).toMatchObject({ status: 200 });
  });
});

describe('a part that belongs to another province', () => {
  it.each([
    ['decided by two', 'birth-registration', 'birth-certificate'],
    ['decided by one', RESIDENCE, 'residence-registration-notice'],
  ])('waits for an operator, and ends with a result that a second operator confirms: %s', async (_who, step, type) => {
    const second = await product.as('operator.2');
    const code = (elsewhere ??= (await startCase(desk, livingIn('00004', required(nextBirth(), 'a family')))).code);
    await stepWith(desk, code, { step, status: 'incident' });

    const kept = await recordOutside(code, '7/2026', { by: operator, step, type });

    expect(await incidentOf(operator, code, 'outside-the-province')).toMatchObject({ step });
    expect(kept.status).toBe(202);
    const { workItem } = awaited.parse(kept.body).awaitsConfirmation;
    const confirmed = (by: Caller) => by.post(`/work-items/${workItem}/confirm`, { outcome: 'confirm' });
    expect((await confirmed(operator)).body).toMatchObject({ code: 'same-person-may-not-sign' });
    expect((await confirmed(second)).status).toBe(200);
    const { steps, documents } = await caseOf(desk, code);
    expect(documents).toContainEqual(expect.objectContaining({ step, number: '7/2026' }));
    expect(steps.find((each) => each.step === step)).toMatchObject({ status: 'completed' });
    expect(await numbersAtResidence(code)).toEqual([]);
  });
});
