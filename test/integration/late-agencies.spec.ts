/** Agencies that are away, silent or late: the legal clock, the lapse of a wait. */
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
    const figures = await until('the breaker opens', async () => {
      const text = await (await fetch(`${product.url}/metrics`)).text();
      return text.includes('lienthong_agency_breaker_open{agency="residence"} 1') ? text : undefined;
    });
    expect(figures).toContain('lienthong_agency_backlog{agency="residence"} 1');
    expect(figures).toContain('lienthong_agency_breaker_open{agency="civil-status"} 0');
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
