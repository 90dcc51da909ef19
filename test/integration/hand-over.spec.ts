/** Giving results to whom they belong: at the desk that took the case in, once each, and nobody's name in the facts. */
import { z } from 'zod';
import { caseOf, caseWith, eventsOf, letOfficersDecide, startCase, stepWith } from '../support/cases.js';
import { startTestProduct } from '../support/product.js';
import type { Caller, TestProduct } from '../support/product.js';
import { validApplications } from '../support/valid-applications.js';

const APPLICANT = { relation: 'applicant', idChecked: true };
/** Of the applicant of every valid application: 0987654321. */
const PHONE_DIGITS = '4321';
const page = z.object({ items: z.array(z.object({ code: z.string() })) });

const births = validApplications().births[Symbol.iterator]();
let product: TestProduct;
let desk: Caller;

beforeAll(async () => {
  product = await startTestProduct();
  desk = await product.as('desk-officer');
}, 60_000);

afterAll(() => product.stop());

function handOver(code: string, results: readonly string[], collector: object = APPLICANT, by = desk) {
  return by.post(`/cases/${code}/commands/hand-over`, { data: { results, collector } });
}

async function aCompletedCase(): Promise<string> {
  const { code } = await startCase(desk, births.next().value);
  await caseWith(desk, code, 'completed');
  return code;
}

async function waitingAt(caller: Caller): Promise<readonly string[]> {
  const { body } = await caller.get('/cases?awaiting=hand-over&limit=200');
  return page.parse(body).items.map(({ code }) => code);
}

describe('handing over results', () => {
  it('is done at the desk as soon as one is there, and the case says when and by whom', async () => {
    await letOfficersDecide(product);
    await product.behave('civil-status');
    const { code } = await startCase(desk, births.next().value);
    const { allowedCommands } = await stepWith(desk, code, {
      step: 'permanent-residence',
      status: 'awaiting-decision',
    });

    const handed = await handOver(code, ['birth-certificate']);

    const handedOver = { at: expect.any(String), by: 'person:desk-officer', relation: 'applicant' };
    expect(allowedCommands).toContain('hand-over');
    expect(handed).toMatchObject({ status: 200, body: { documents: [{ step: 'birth-registration', handedOver }] } });
    expect(await caseOf(desk, code)).toMatchObject({ status: 'open', documents: [{ handedOver }] });
    expect((await caseOf(desk, code)).allowedCommands).not.toContain('hand-over');
    expect(await eventsOf(desk, code)).toContain('results-handed-over');
    await Promise.all(['residence', 'social-insurance', 'social-protection'].map((agency) => product.behave(agency)));
  });

  it('is refused a second time for the same result, and kept for auditors', async () => {
    const code = await aCompletedCase();
    expect(await handOver(code, ['birth-registration', 'permanent-residence'])).toMatchObject({ status: 200 });

    expect(await handOver(code, ['permanent-residence'])).toMatchObject({
      status: 409,
      body: { code: 'result-handed-over', allowedCommands: ['hand-over', 'request-correction', 'transfer'] },
    });
    expect((await (await product.as('auditor')).get(`/audit/cases/${code}/refusals`)).body).toMatchObject({
      items: [{ command: 'hand-over', code: 'result-handed-over', actor: 'person:desk-officer' }],
    });
  });

  it('leaves the family nothing to collect', async () => {
    const code = await aCompletedCase();
    await handOver(code, ['birth-registration', 'permanent-residence', 'child-health-insurance']);

    const tracked = await product.anonymous.post(`/track/${code}`, { proof: PHONE_DIGITS });

    expect(tracked).toMatchObject({ status: 200, body: { status: 'completed', toDo: [] } });
  });

  it('to somebody else keeps the name in a part, out of the facts (I9)', async () => {
    const code = await aCompletedCase();
    const collector = { relation: 'authorised', idChecked: true, fullName: 'Trần Văn Nhận' };

    expect(await handOver(code, ['birth-registration'], collector)).toMatchObject({ status: 200 });

    const headers = await product.query<{ header: Buffer }>(
      'select header from case_events join cases on cases.id = case_events.case_id where code = $1',
      [code],
    );
    expect(headers.filter(({ header }) => header.includes('Trần Văn Nhận'))).toEqual([]);
    expect((await desk.get(`/cases/${code}`)).body).toMatchObject({
      collectors: [{ ...collector, results: ['birth-registration'] }],
    });
    expect((await (await product.as('auditor')).get(`/audit/cases/${code}/verify`)).body).toMatchObject({ ok: true });
  });

  it.each([
    ['what no step issues', ['passport'], APPLICANT, '/data/results/0'],
    [
      'nobody’s papers looked at',
      ['birth-certificate'],
      { ...APPLICANT, idChecked: false },
      '/data/collector/idChecked',
    ],
    [
      'no name of who is authorised',
      ['birth-certificate'],
      { ...APPLICANT, relation: 'authorised' },
      '/data/collector/fullName',
    ],
    ['a name of the applicant', ['birth-certificate'], { ...APPLICANT, fullName: 'An' }, '/data/collector/fullName'],
  ])('is refused with %s', async (_what, results, collector, pointer) => {
    const { code } = await startCase(desk, births.next().value);

    const answer = await handOver(code, results, collector);

    expect(answer).toMatchObject({ status: 400, body: { code: 'invalid-body', errors: [{ pointer }] } });
  });

  it('is refused before the result is there', async () => {
    await product.behave('civil-status', { mode: 'officer' });
    const { code } = await startCase(desk, births.next().value);

    expect(await handOver(code, ['birth-certificate'])).toMatchObject({
      status: 409,
      body: { code: 'no-result-to-hand-over' },
    });
    await product.behave('civil-status');
  });

  it('is nobody’s business but that desk’s (I8)', async () => {
    const code = await aCompletedCase();

    const officer = await handOver(
      code,
      ['birth-registration'],
      APPLICANT,
      await product.as('agency-officer.civil-status'),
    );
    const operator = await handOver(code, ['birth-registration'], APPLICANT, await product.as('operator'));

    expect([officer.status, operator.status]).toEqual([403, 403]);
  });
});

describe('the list of what waits to be handed over', () => {
  it('has a case from its first result until its last is collected (I12)', async () => {
    const code = await aCompletedCase();
    const before = await waitingAt(desk);

    await handOver(code, ['birth-registration', 'permanent-residence']);
    const between = await waitingAt(desk);
    await handOver(code, ['health-insurance-card']);

    expect(before).toContain(code);
    expect(between).toContain(code);
    expect(await waitingAt(desk)).not.toContain(code);
  });

  it('is that of the caller’s own desk, and of every desk for who looks at the whole province', async () => {
    const code = await aCompletedCase();

    expect(await waitingAt(await product.as('agency-officer.civil-status'))).toEqual([]);
    expect(await waitingAt(await product.as('leader'))).toContain(code);
  });

  it('is found by its index, however many cases there are', async () => {
    await product.query(
      `insert into cases
       select (jsonb_populate_record(one, jsonb_build_object(
         'id', gen_random_uuid(), 'code', 'COPY-' || number, 'awaits_hand_over', false))).*
       from (select cases from cases limit 1) as example (one), generate_series(1, 5000) as number`,
    );
    await product.query('analyze cases');

    const plan = await product.query<Record<string, unknown>>(
      `explain select id from cases where cases.awaits_hand_over and cases.intake_office = any('{one-stop.07210}'::text[])
       order by received_at desc, id desc limit 51`,
    );

    expect(JSON.stringify(plan)).toContain('cases_awaiting_hand_over');
  });
});
