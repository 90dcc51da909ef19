/** Who may ask what of a case, and what may be said with it. */
import { z } from 'zod';
import { problemSchema } from '../../src/platform/problems/problem-schema.js';
import { startTestProduct } from '../support/product.js';
import type { Caller, TestProduct } from '../support/product.js';
import { uploadFile } from '../support/attachments.js';
import { caseWith, eventsOf, itemIn, letOfficersDecide, startCase, stepWith } from '../support/cases.js';
import { validApplications } from '../support/valid-applications.js';

const REASON = { code: 'missing-paper', text: 'Thiếu giấy tờ.', legalBasis: 'Nghị định 63/2024/NĐ-CP, Điều 8' };
const RESULT = {
  step: 'birth-registration',
  type: 'birth-certificate',
  number: '99/2026',
  issuer: 'Ủy ban nhân dân phường Bắc Giang',
  issuedOn: '2026-11-24',
  evidence: 'Sổ đăng ký khai sinh số 1, trang 12',
};

const insured = z.tuple([
  z.object({ result: z.object({ number: z.string(), data: z.object({ socialInsuranceNumber: z.string() }) }) }),
]);

const births = validApplications().births[Symbol.iterator]();
let product: TestProduct;
let desk: Caller;
let officer: Caller;

beforeAll(async () => {
  product = await startTestProduct();
  await letOfficersDecide(product);
  desk = await product.as('desk-officer');
  officer = await product.as('agency-officer.civil-status');
}, 60_000);

afterAll(() => product.stop());

async function aCaseAt(status: string): Promise<string> {
  const { code } = await startCase(desk, births.next().value);
  await stepWith(desk, code, { step: 'birth-registration', status });
  return code;
}

async function aCaseThatWaitsForPapers(): Promise<string> {
  const { code } = await startCase(desk, births.next().value);
  const item = await itemIn(officer, code, 'examine');
  await officer.post(`/work-items/${item}/complete`, { outcome: 'request-supplement', reason: REASON });
  return code;
}

describe('recording a result that was issued outside', () => {
  it('is the business of the agency of that step, of nobody else’s officers', async () => {
    const code = await aCaseAt('awaiting-decision');
    const body = { data: RESULT, reason: { code: 'done-in-other-system', text: 'Đã giải quyết trên hệ thống cũ' } };
    const path = `/cases/${code}/commands/record-outside-result`;

    const residence = await product.as('agency-officer.residence');

    expect([403, 404]).toContain((await residence.post(path, body)).status);
    expect(await desk.post(path, body)).toMatchObject({ status: 403 });
    expect(await officer.post(path, body)).toMatchObject({
      status: 202,
      body: { documents: [], awaitsConfirmation: { step: 'birth-registration' } },
    });
  });
});

describe('a supplement', () => {
  it('of a case that came online is taken in at the counter, and the case goes on where it is read online', async () => {
    const portal = await product.as('portal');
    const { code } = await startCase(portal, { ...births.next().value, channel: 'portal' });
    const item = await itemIn(officer, code, 'examine');
    await officer.post(`/work-items/${item}/complete`, { outcome: 'request-supplement', reason: REASON });
    await caseWith(portal, code, 'awaiting-supplement');
    const id = await uploadFile(product, 'desk-officer');
    const body = { data: { papers: [{ code: 'missing-paper' }] }, attachments: [{ id, kind: 'missing-paper' }] };

    const supplied = await desk.post(`/cases/${code}/commands/submit-supplement`, body);

    expect(supplied).toMatchObject({ status: 200, body: { code, channel: 'portal', status: 'open' } });
    expect((await portal.get(`/cases/${code}/attachments`)).body).toMatchObject({ items: [{ id }] });
    expect(await eventsOf(portal, code)).toContain('supplement-submitted');
    expect(await itemIn(officer, code, 'examine')).not.toBe(item);
  });

  it('corrects whole groups of the form, and leaves the others as they were', async () => {
    const code = await aCaseThatWaitsForPapers();
    const insurance = { facility: '24001', guardian: 'father' };

    const supplied = await desk.post(`/cases/${code}/commands/submit-supplement`, {
      data: { papers: [{ code: 'corrected-form' }], data: { insurance } },
    });

    expect(supplied).toMatchObject({ status: 200 });
    expect((await desk.get(`/cases/${code}`)).body).toMatchObject({
      application: { data: { insurance, child: { sex: expect.any(String) } } },
    });
  });

  it.each([
    ['a group that the form does not have', { hobby: 'cờ tướng' }, '/data/data/hobby'],
    [
      'a group that is not as the form wants it',
      { insurance: { facility: 'gần nhà' } },
      '/data/data/insurance/facility',
    ],
  ])('is refused with %s', async (_what, data, pointer) => {
    const code = await aCaseThatWaitsForPapers();

    const answer = await desk.post(`/cases/${code}/commands/submit-supplement`, {
      data: { papers: [{ code: 'corrected-form' }], data },
    });

    expect(answer).toMatchObject({ status: 400, body: { code: 'invalid-body' } });
    expect(answer.body).toMatchObject({ errors: expect.arrayContaining([expect.objectContaining({ pointer })]) });
  });
});

describe('many work items at once', () => {
  it('are each done or not by themselves, and the answer says which and why', async () => {
    const colleague = await product.as('agency-officer.civil-status.2');
    const cases = [await startCase(desk, births.next().value), await startCase(desk, births.next().value)];
    const [ready = '', held = ''] = await Promise.all(cases.map(({ code }) => itemIn(officer, code, 'examine')));
    await colleague.post(`/work-items/${held}/claim`);
    const key = { 'idempotency-key': 'hang-loat-1' };
    const items = [
      { id: ready, outcome: 'propose' },
      { id: held, outcome: 'propose' },
      { id: 'none', outcome: 'propose' },
    ];

    const answer = await officer.post('/work-items/bulk', { items }, key);

    expect(answer).toMatchObject({
      status: 200,
      body: {
        results: [
          { id: ready, status: 'done', case: { code: cases[0]?.code } },
          {
            id: held,
            status: 'not-done',
            problem: { code: 'work-item-held', holder: 'agency-officer.civil-status.2' },
          },
          { id: 'none', status: 'not-done', problem: { code: 'not-found' } },
        ],
      },
    });
    const again = await officer.post('/work-items/bulk', { items }, key);
    expect(again.body).toEqual(answer.body);
  });

  it('are refused as a whole where one is named twice or gives no reason', async () => {
    const items = [
      { id: 'a', outcome: 'approve' },
      { id: 'a', outcome: 'refuse' },
    ];

    const answer = await officer.post('/work-items/bulk', { items });

    expect(answer).toMatchObject({ status: 400, body: { code: 'invalid-body' } });
    expect(problemSchema.parse(answer.body).errors?.map(({ pointer }) => pointer)).toEqual([
      '/items/1/reason',
      '/items/1/id',
    ]);
  });
});

describe('a code', () => {
  it('is a word of a catalogue: nobody’s name gets into the facts by way of it', async () => {
    const code = await aCaseAt('awaiting-decision');

    const answer = await desk.post(`/cases/${code}/commands/withdraw`, {
      reason: { code: 'Nguyễn Văn An đổi ý', text: 'Gia đình rút hồ sơ' },
    });

    expect(answer).toMatchObject({ status: 400, body: { errors: [{ pointer: '/reason/code' }] } });
  });
});

describe('a result that an agency issued', () => {
  beforeAll(async () => {
    await Promise.all(['civil-status', 'residence', 'social-insurance'].map((agency) => product.behave(agency)));
  });

  afterAll(() => letOfficersDecide(product));

  it('shows the number of the paper, and not the number of the person on it (I9)', async () => {
    const { code } = await startCase(desk, births.next().value);
    const { documents } = await caseWith(desk, code, 'completed');

    const [{ result }] = insured.parse(await product.registered('social-insurance', code));
    const history = await product.query<{ header: Buffer }>(
      'select header from case_events join cases on cases.id = case_events.case_id where code = $1',
      [code],
    );

    expect(documents.map(({ number }) => number)).toContain(result.number);
    expect(history.filter(({ header }) => header.includes(result.number))).toHaveLength(1);
    expect(history.filter(({ header }) => header.includes(result.data.socialInsuranceNumber))).toEqual([]);
  });
});
