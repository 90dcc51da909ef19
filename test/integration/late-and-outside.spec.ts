/** Agencies that are away, silent or late, and what people do about it: the legal clock, the results recorded by hand, the lapse of a wait. */
import { z } from 'zod';
import { required } from '../../src/kernel/values/assert.js';
import {
  caseOf,
  caseWith,
  eventsOf,
  failedDelivery,
  itemIn,
  sampleBody,
  startCase,
  stepWith,
  waitsOf,
} from '../support/cases.js';
import type { CaseView } from '../support/cases.js';
import { incidentOf } from '../support/incidents.js';
import { startTestProduct, until } from '../support/product.js';
import type { Caller, TestProduct } from '../support/product.js';
import { validApplications } from '../support/valid-applications.js';

const RESIDENCE = 'permanent-residence';
const AGENCY_IS_AWAY = { code: 'agency-unreachable', text: 'Hệ thống của cơ quan công an không kết nối được.' };
const SEEN_TO = { code: 'agency-called', text: 'Đã làm việc với công an phường, sẽ trả kết quả trong ngày.' };
const registrations = z.array(z.looseObject({ result: z.object({ number: z.string() }) }));

const births = validApplications().births[Symbol.iterator]();
/** Another family each time. */
const nextBirth = () => births.next().value;

let product: TestProduct;
let desk: Caller;
let operator: Caller;
let police: Caller;

beforeAll(async () => {
  product = await startTestProduct();
  desk = await product.as('desk-officer');
  operator = await product.as('operator');
  police = await product.as('agency-officer.residence');
}, 60_000);

afterEach(async () => {
  await product.moveClock(0);
  await product.behave('residence');
});

afterAll(() => product.stop());

async function moveClockPast(code: string, deadline: string): Promise<void> {
  const { deadlines } = await caseOf(desk, code);
  const armed = deadlines.find((candidate) => candidate.deadline === deadline);
  await product.moveClockPast(required(armed, `${deadline} of ${code}`).dueAt);
}

function stepOf({ steps }: CaseView, name: string) {
  return required(
    steps.find(({ step }) => step === name),
    name,
  );
}

async function numbersAtResidence(code: string): Promise<readonly string[]> {
  return registrations.parse(await product.registered('residence', code)).map(({ result }) => result.number);
}

/** The notice that the commune's police issue after that one. */
function numberAfter(number: string): string {
  const [running, ...rest] = number.split('/');
  return [Number(running) + 1, ...rest].join('/');
}

function recordOutside(code: string, number: string) {
  return police.post(`/cases/${code}/commands/record-outside-result`, {
    data: {
      step: RESIDENCE,
      type: 'residence-registration-notice',
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

describe('an agency that is down', () => {
  it('lets its step wait, and the explanation names who holds it and what failed', async () => {
    await product.behave('residence', {}, { down: true });
    const { code } = await startCase(desk, nextBirth());

    const wait = await failedDelivery(desk, code, RESIDENCE);

    expect(wait).toMatchObject({
      status: 'dispatching',
      holder: { kind: 'agency-system', office: 'residence.07210', failure: 'no connection: ECONNRESET' },
      until: { article: expect.stringContaining('Nghị định 63/2024/NĐ-CP') },
    });
    expect(await caseOf(desk, code)).toMatchObject({ status: 'open', steps: [{ status: 'completed' }, {}, {}] });
    await product.behave('residence');
    await caseWith(desk, code, 'completed');
    expect(await numbersAtResidence(code)).toHaveLength(1);
  });

  it('registers once what it did before its answer was lost', async () => {
    await product.behave('residence', {}, { loseAnswerRate: 1 });
    const { code } = await startCase(desk, nextBirth());
    await failedDelivery(desk, code, RESIDENCE);

    await product.behave('residence');

    await caseWith(desk, code, 'completed');
    expect(await numbersAtResidence(code)).toHaveLength(1);
  });

  it('is asked when it accepted and its callback does not come', async () => {
    await product.behave('residence', { delayMs: 20 }, { lateMs: 86_400_000 });
    const { code } = await startCase(desk, nextBirth());

    await caseWith(desk, code, 'completed');

    expect(await numbersAtResidence(code)).toHaveLength(1);
  });
});

describe('the legal clock of a step', () => {
  it('warns, apologises with a new appointment, and at last calls the operator', async () => {
    await product.behave('residence', { mode: 'officer' });
    const { code } = await startCase(desk, nextBirth());
    const item = await itemIn(police, code, 'examine');

    await moveClockPast(code, `${RESIDENCE}.warning`);
    await until('the warning', async () =>
      (await eventsOf(desk, code)).at(-1) === 'deadline-reached' ? true : undefined,
    );
    expect(stepOf(await caseOf(desk, code), RESIDENCE)).toMatchObject({ late: false });

    await moveClockPast(code, `${RESIDENCE}.due`);
    await told(code, 'xin lỗi và hẹn lại');
    // The warning before it was for the agency, not for the family.
    expect(JSON.stringify(await product.registered('notifications', code))).not.toContain('sắp đến hạn');
    expect(stepOf(await caseOf(desk, code), RESIDENCE)).toMatchObject({ late: true, status: 'awaiting-decision' });
    expect(await waitsOf(desk, code)).toMatchObject([
      { step: RESIDENCE, until: { replacedDueOn: [expect.any(String)] } },
      { step: 'child-health-insurance' },
    ]);

    await moveClockPast(code, `${RESIDENCE}.new-appointment`);
    const { id } = await incidentOf(operator, code, 'overdue-after-new-appointment');

    expect(await operator.post(`/incidents/${id}/retry`)).toMatchObject({ status: 409 });
    expect(await operator.post(`/incidents/${id}/resolve`, { reason: SEEN_TO })).toMatchObject({
      status: 200,
      body: { status: 'resolved', resolvedBy: 'operator' },
    });
    const again = await caseOf(desk, code);
    expect(again.deadlines.map(({ deadline }) => deadline)).toContain(`${RESIDENCE}.new-appointment`);
    await police.post(`/work-items/${item}/complete`, { outcome: 'approve' });
    const ended = await caseWith(desk, code, 'completed');
    expect(ended.steps.map(({ late }) => late)).toEqual([false, true, false]);
  });

  async function told(code: string, words: string): Promise<void> {
    await until(`${code} is told: ${words}`, async () => {
      const messages = JSON.stringify(await product.registered('notifications', code));
      return messages.includes(words) ? true : undefined;
    });
  }
});

describe('a result recorded by hand while its agency is down', () => {
  /** A birth whose residence was recorded under that number; the agency is still down. */
  async function recordedByHand(number: (last: string) => string) {
    const before = await startCase(desk, nextBirth());
    await caseWith(desk, before.code, 'completed');
    const [last = ''] = await numbersAtResidence(before.code);
    await product.behave('residence', {}, { down: true });
    const { code } = await startCase(desk, nextBirth());
    await failedDelivery(desk, code, RESIDENCE);
    const recorded = number(last);
    expect(await recordOutside(code, recorded)).toMatchObject({ status: 200 });
    await stepWith(desk, code, { step: 'child-health-insurance', status: 'completed' });
    expect(await caseOf(desk, code)).toMatchObject({ status: 'completed' });
    return { code, recorded };
  }

  it('lets the next step go on, and agrees with the same number from the agency', async () => {
    const { code, recorded } = await recordedByHand(numberAfter);

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
    const { code } = await recordedByHand(() => '999/2026/TB-CT08');

    await product.behave('residence');
    const { id } = await incidentOf(operator, code, 'answer-contradicts-recorded-result');

    expect(await documentsOf(code)).toEqual(['999/2026/TB-CT08']);
    expect(await operator.post(`/incidents/${id}/resolve`, { reason: SEEN_TO })).toMatchObject({ status: 200 });
    expect(await caseOf(desk, code)).toMatchObject({ status: 'completed' });
    expect(await documentsOf(code)).toEqual(['999/2026/TB-CT08']);
  });
});

describe('a supplement that never comes', () => {
  it.each([
    ['ct01-consent', RESIDENCE, 'partly-completed', ['completed', 'refused', 'completed']],
    ['mother-name-differs', 'birth-registration', 'lapsed', ['refused', 'skipped', 'skipped']],
  ] as const)('of sample %s lapses: %s is refused, the case is %s', async (sample, step, status, statuses) => {
    const { code } = await startCase(desk, sampleBody('interlinked-birth', sample));
    await stepWith(desk, code, { step, status: 'awaiting-supplement' });
    expect((await waitsOf(desk, code))[0]).toMatchObject({ step, holder: { kind: 'applicant' } });

    await moveClockPast(code, `${step}.supplement-limit`);

    const ended = await caseWith(desk, code, status);
    expect(ended.steps.map((each) => each.status)).toEqual(statuses);
    expect(stepOf(ended, step).reason?.code).toBe('supplement-lapsed');
  });
});
