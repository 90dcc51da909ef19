/**
 * Tracking without a sign-in: who gets an answer, and that the answer names nobody.
 *
 * Each test is a client of its own (an address that the trusted proxy of this machine tells), so that none uses up the
 * attempts of another.
 */
import { z } from 'zod';
import { caseWith, sampleBody, startCase, stepWith } from '../support/cases.js';
import { startTestProduct, until } from '../support/product.js';
import type { Answer, TestProduct } from '../support/product.js';
import { trackingClients } from '../support/tracking.js';

/** Of the applicant of every sample: 0987654321. */
const PROOF = '4321';
const UNKNOWN = 'H05.01-200101-9999';

let product: TestProduct;
let aClient: ReturnType<typeof trackingClients>;

beforeAll(async () => {
  product = await startTestProduct({ TRUSTED_PROXIES: 'loopback' });
  aClient = trackingClients(() => product.url);
}, 60_000);

afterAll(async () => {
  await product.stop();
});

async function aCase(sample = 'straightforward', procedure = 'interlinked-birth') {
  const desk = await product.as('desk-officer');
  return { desk, ...(await startCase(desk, sampleBody(procedure, sample))) };
}

describe('tracking a case', () => {
  it('tells where it is, until when, and that there are results to collect', async () => {
    const { desk, code } = await aCase();
    await caseWith(desk, code, 'completed');

    const { status, body } = await aClient()(code.toLowerCase(), PROOF);

    expect(status).toBe(200);
    expect(body).toMatchObject({
      code,
      status: 'completed',
      text: { vi: 'Đã hoàn thành', en: 'Completed' },
      appointment: { late: false, text: { vi: expect.stringMatching(/^Hồ sơ đã kết thúc ngày \d\d\/\d\d\/\d{4}$/) } },
      steps: [
        {
          label: { en: 'Birth registration' },
          agency: { vi: expect.stringContaining('Bắc Giang') },
          text: { vi: 'Đã có kết quả' },
          endedOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
          result: { number: expect.stringMatching(/^\d+\/\d{4}$/) },
        },
        {},
        {},
      ],
      toDo: [{ kind: 'collect-results', where: { code: 'one-stop.07210' }, items: [{}, {}, {}] }],
    });
  });

  it('tells what has to be supplied, by when and where, in plain words', async () => {
    const { desk, code } = await aCase('ct01-consent');
    await stepWith(desk, code, { step: 'permanent-residence', status: 'awaiting-supplement' });

    const { body } = await aClient()(code, PROOF);

    expect(body).toMatchObject({
      status: 'awaiting-supplement',
      appointment: { text: { en: expect.stringContaining('stands still') } },
      toDo: [
        {
          kind: 'supply-papers',
          by: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
          where: { code: 'one-stop.07210' },
          items: [{ step: 'permanent-residence', label: { vi: expect.stringContaining('CT01') } }],
        },
        { kind: 'collect-results', items: [{ step: 'birth-registration' }] },
      ],
    });
  });

  it('apologises for a missed day and gives the new one', async () => {
    await product.behave('residence', { mode: 'officer' });
    const { desk, code } = await aCase('single-mother');
    const { deadlines } = await stepWith(desk, code, { step: 'permanent-residence', status: 'awaiting-decision' });
    const due = deadlines.find(({ deadline }) => deadline === 'permanent-residence.due');
    await product.moveClockPast(due?.dueAt ?? '');
    await lateStep(desk, code);

    const { body } = await aClient()(code, PROOF);

    expect(body).toMatchObject({
      appointment: { late: true },
      steps: [{}, { missedOn: [due?.dueOn], apology: { vi: expect.stringContaining('xin lỗi') } }, {}],
    });
    await product.moveClock(0);
    await product.behave('residence');
  });

  it('calls a paper by the name of the day of receipt, on whatever day it is issued', async () => {
    await product.behave('civil-status', {}, { down: true });
    await product.moveClockPast('2027-02-28T03:00:00.000Z');
    const before = await aCase('straightforward', 'death-registration');
    await product.moveClockPast('2027-03-01T03:00:00.000Z');
    await product.behave('civil-status');
    await caseWith(before.desk, before.code, 'completed');
    const since = await aCase('late-registration', 'death-registration');
    await caseWith(since.desk, since.code, 'completed');

    const [told, toldSince] = await Promise.all([before, since].map(({ code }) => aClient()(code, PROOF)));

    const named = (vi: string) => ({ status: 200, body: { steps: [{ result: { label: { vi } } }] } });
    expect(told).toMatchObject(named('Trích lục khai tử'));
    expect(toldSince).toMatchObject(named('Giấy chứng tử'));
    await product.moveClock(0);
  });

  it('names nobody: no name, number or address of the application is in the answer (I8)', async () => {
    const { desk, code } = await aCase('late-registration');
    await caseWith(desk, code, 'completed');

    const { body } = await aClient()(code, PROOF);

    const told = JSON.stringify(body).toLocaleUpperCase('vi-VN');
    const { applicant, data } = sampleBody('interlinked-birth', 'late-registration');
    const canaries = personalTexts({ applicant, data });
    expect(canaries.length).toBeGreaterThan(10);
    expect(canaries.filter((canary) => told.includes(canary.toLocaleUpperCase('vi-VN')))).toEqual([]);
  });

  it('leaves an entry that says by what right, and names no viewer', async () => {
    const { code } = await aCase('poor-household');
    const client = aClient();
    await client(code, '0000');
    await client(code, PROOF);

    const entries = await product.query(
      `select actor, purpose, rule, fields, persons from access_entries
       where case_id = (select id from cases where code = $1)`,
      [code],
    );

    expect(entries).toEqual([
      { actor: 'proof-holder', purpose: 'tracking', rule: 'proof:applicant-phone', fields: ['tracking'], persons: [] },
    ]);
  });
});

describe('a code or proof that is not right', () => {
  it('gets one and the same answer, whether the case exists or not', async () => {
    const { code } = await aCase('personal-id-later');
    const client = aClient();

    const [wrong, unknown] = [await client(code, '0000'), await client(UNKNOWN, PROOF)];

    expect(wrong).toMatchObject({ status: 404, body: { code: 'tracking-not-found' } });
    expect(withoutRequest(unknown)).toEqual(withoutRequest(wrong));
  });

  it('is refused before anything is looked up if it is no four digits', async () => {
    const { status, body } = await aClient()(UNKNOWN, '12a4');

    expect({ status, body }).toMatchObject({ status: 400, body: { errors: [{ pointer: '/proof' }] } });
  });

  it('is kept neither with the address nor with the code in the clear', async () => {
    await aClient()(UNKNOWN, '0000');

    const rows = await product.query<{ subject: string }>('select subject from tracking_attempts');

    expect(rows.length).toBeGreaterThan(1);
    expect(rows.filter(({ subject }) => !/^[0-9a-f]{64}$/.test(subject))).toEqual([]);
  });
});

const lateSteps = z.object({ steps: z.array(z.object({ step: z.string(), late: z.boolean() })) });

function lateStep(desk: Awaited<ReturnType<TestProduct['as']>>, code: string) {
  return until('the step is late', async () => {
    const { steps } = lateSteps.parse((await desk.get(`/cases/${code}`)).body);
    return steps.some(({ late }) => late) ? true : undefined;
  });
}

function withoutRequest({ status, body }: Answer) {
  return { status, body: { ...z.record(z.string(), z.unknown()).parse(body), instance: 'any' } };
}

/** Every text that says something of a person: names, numbers, places in detail. */
function personalTexts(value: unknown): readonly string[] {
  if (typeof value === 'string') return /^\d{9,}$|\s/.test(value) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(personalTexts) : [];
}
