/** An application that is taken back: before, while and after each step; what can be stopped, what is taken back, what stands. */
import { z } from 'zod';
import {
  caseOf,
  caseWith,
  eventsOf,
  failedDelivery,
  itemIn,
  sampleBody,
  startCase,
  stepWith,
} from '../support/cases.js';
import type { CaseView } from '../support/cases.js';
import { startTestProduct, until } from '../support/product.js';
import type { Caller, TestProduct } from '../support/product.js';
import { validApplications } from '../support/valid-applications.js';

const REASON = { code: 'applicant-request', text: 'Gia đình rút hồ sơ để nộp ở nơi khác.' };
const AGENCIES = ['civil-status', 'residence', 'social-insurance', 'social-protection'] as const;
const registrations = z.array(z.looseObject({ revoked: z.unknown().optional() }));

const { births: birthBodies, deaths: deathBodies } = validApplications();
const births = birthBodies[Symbol.iterator]();
/** Another family each time. */
const nextBirth = () => births.next().value;

let product: TestProduct;
let desk: Caller;
let officers: Record<'civil-status' | 'residence' | 'social-insurance' | 'social-protection', Caller>;

beforeAll(async () => {
  // Nobody asks a silent agency here: what it did is known when it says so.
  product = await startTestProduct({ SILENCE_MS: '60000' });
  desk = await product.as('desk-officer');
  officers = {
    'civil-status': await product.as('agency-officer.civil-status'),
    residence: await product.as('agency-officer.residence'),
    'social-insurance': await product.as('agency-officer.social-insurance'),
    'social-protection': await product.as('agency-officer.social-protection'),
  };
}, 60_000);

afterEach(() => Promise.all(AGENCIES.map((agency) => product.behave(agency))));

afterAll(() => product.stop());

function withdraw(code: string) {
  return desk.post(`/cases/${code}/commands/withdraw`, { reason: REASON });
}

function statusesOf({ steps }: CaseView): readonly string[] {
  return steps.map(({ status }) => status);
}

/** How many results the agency keeps of the case, and how many of them it has taken back. */
async function kept(agency: string, code: string) {
  const entries = registrations.parse(await product.registered(agency, code));
  const revoked = entries.filter((entry) => entry.revoked !== undefined && entry.revoked !== null);
  return { registered: entries.length, revoked: revoked.length };
}

/** The types of the issued papers, once there are so many: the agency's "too late" may come before its result. */
function papersOf(code: string, count: number): Promise<readonly string[]> {
  return until(`${count} papers of ${code}`, async () => {
    const { documents } = await caseOf(desk, code);
    return documents.length === count ? documents.map(({ type }) => type) : undefined;
  });
}

const NOTHING = { registered: 0, revoked: 0 };
const STANDS = { registered: 1, revoked: 0 };
const TAKEN_BACK = { registered: 1, revoked: 1 };

describe('a birth that is withdrawn', () => {
  it.each([
    ['civil-status', ['cancelled', 'cancelled', 'cancelled'], [NOTHING, NOTHING, NOTHING]],
    ['residence', ['completed', 'cancelled', 'cancelled'], [STANDS, NOTHING, NOTHING]],
    ['social-insurance', ['completed', 'cancelled', 'cancelled'], [STANDS, TAKEN_BACK, NOTHING]],
  ] as const)('while %s decides ends as %j', async (agency, statuses, registers) => {
    await product.behave(agency, { mode: 'officer' });
    const { code } = await startCase(desk, nextBirth());
    const item = await itemIn(officers[agency], code, 'examine');

    expect(await withdraw(code)).toMatchObject({ status: 200 });

    const ended = await caseWith(desk, code, 'withdrawn');
    expect(statusesOf(ended)).toEqual(statuses);
    expect([
      await kept('civil-status', code),
      await kept('residence', code),
      await kept('social-insurance', code),
    ]).toEqual(registers);
    const late = await officers[agency].post(`/work-items/${item}/complete`, { outcome: 'propose' });
    expect(late).toMatchObject({ status: 409, body: { code: 'work-item-done' } });
  });

  it('keeps its registered birth, and says why', async () => {
    await product.behave('residence', { mode: 'officer' });
    const { code } = await startCase(desk, nextBirth());
    await itemIn(officers.residence, code, 'examine');

    await withdraw(code);

    const ended = await caseWith(desk, code, 'withdrawn');
    expect(ended.steps[0]).toMatchObject({ status: 'completed', reason: { code: 'registered-birth-stands' } });
    expect(ended.documents.map(({ type }) => type)).toEqual(['birth-certificate']);
    const told = await until(`the applicant of ${code} is told`, async () => {
      const messages = JSON.stringify(await product.registered('notifications', code));
      return messages.includes('vẫn có giá trị sau khi rút hồ sơ') ? messages : undefined;
    });
    expect(told).toContain('Đã nhận yêu cầu rút hồ sơ.');
  });

  it('while its first agency is away is cancelled there before anything is registered (I2)', async () => {
    await product.behave('civil-status', {}, { down: true });
    const { code } = await startCase(desk, nextBirth());
    await failedDelivery(desk, code, 'birth-registration');

    expect(await withdraw(code)).toMatchObject({
      status: 200,
      body: { status: 'open', steps: [{ status: 'dispatching' }, { status: 'cancelled' }, { status: 'cancelled' }] },
    });
    await product.behave('civil-status');

    const ended = await caseWith(desk, code, 'withdrawn');
    expect(statusesOf(ended)).toEqual(['cancelled', 'cancelled', 'cancelled']);
    expect(await kept('civil-status', code)).toEqual(NOTHING);
  });

  it('stands where the agency had registered it before it was asked to stop', async () => {
    await product.behave('civil-status', {}, { loseAnswerRate: 1 });
    const { code } = await startCase(desk, nextBirth());
    await failedDelivery(desk, code, 'birth-registration');

    await withdraw(code);
    await product.behave('civil-status');

    const ended = await caseWith(desk, code, 'withdrawn');
    expect(statusesOf(ended)).toEqual(['completed', 'cancelled', 'cancelled']);
    expect(ended.steps[0]?.reason).toEqual({
      code: 'registered-birth-stands',
      text: 'Việc khai sinh đã đăng ký không bị hủy bỏ khi rút hồ sơ',
    });
    expect(await papersOf(code, 1)).toEqual(['birth-certificate']);
    expect(await kept('civil-status', code)).toEqual(STANDS);
  });

  it('takes back the card that was issued before the agency was asked to stop', async () => {
    await product.behave('social-insurance', {}, { loseAnswerRate: 1 });
    const { code } = await startCase(desk, nextBirth());
    await failedDelivery(desk, code, 'child-health-insurance');

    await withdraw(code);
    await product.behave('social-insurance');

    const ended = await caseWith(desk, code, 'withdrawn');
    expect(statusesOf(ended)).toEqual(['completed', 'cancelled', 'cancelled']);
    expect(await kept('social-insurance', code)).toEqual(TAKEN_BACK);
    expect(await kept('residence', code)).toEqual(TAKEN_BACK);
    expect(await eventsOf(desk, code)).toEqual(
      expect.arrayContaining(['cancellation-declined', 'compensation-confirmed']),
    );
  });

  it('while it waits for the applicant has nothing to ask of its agency', async () => {
    const { code } = await startCase(desk, sampleBody('interlinked-birth', 'mother-name-differs'));
    await stepWith(desk, code, { step: 'birth-registration', status: 'awaiting-supplement' });

    expect(await withdraw(code)).toMatchObject({ status: 200, body: { status: 'withdrawn' } });

    expect(statusesOf(await caseOf(desk, code))).toEqual(['cancelled', 'cancelled', 'cancelled']);
    expect(await eventsOf(desk, code)).toEqual(['case-submitted', 'supplement-requested', 'case-withdrawn']);
  });
});

describe('a death that is withdrawn', () => {
  it('while the allowance is decided puts the residence back; the registered death stands', async () => {
    await product.behave('social-protection', { mode: 'officer' });
    const { code } = await startCase(desk, deathBodies[0]);
    await itemIn(officers['social-protection'], code, 'examine');

    await withdraw(code);

    const ended = await caseWith(desk, code, 'withdrawn');
    expect(ended.steps).toMatchObject([
      { status: 'completed', reason: { code: 'registered-death-stands' } },
      { status: 'cancelled' },
      { status: 'cancelled' },
    ]);
    expect(await kept('residence', code)).toEqual(TAKEN_BACK);
    expect(await kept('social-protection', code)).toEqual(NOTHING);
  });
});

describe('a withdrawal that comes too late', () => {
  it.each([
    ['completed', () => nextBirth(), ['hand-over', 'request-correction', 'transfer']],
    ['refused', () => sampleBody('interlinked-birth', 'mother-not-in-register'), []],
  ] as const)('is refused: the case is %s, and its results may be collected', async (status, body, allowedCommands) => {
    const { code } = await startCase(desk, body());
    await caseWith(desk, code, status);

    expect(await withdraw(code)).toMatchObject({
      status: 409,
      body: { code: 'command-not-allowed', allowedCommands },
    });
  });

  it('is refused a second time', async () => {
    await product.behave('civil-status', { mode: 'officer' });
    const { code } = await startCase(desk, nextBirth());
    await itemIn(officers['civil-status'], code, 'examine');
    expect(await withdraw(code)).toMatchObject({ status: 200 });

    const again = await withdraw(code);

    expect(again).toMatchObject({ status: 409, body: { code: 'command-not-allowed' } });
    await caseWith(desk, code, 'withdrawn');
  });
});
