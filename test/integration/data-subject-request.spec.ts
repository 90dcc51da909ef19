/**
 * A person asks about the data that is kept of them: from the desk to the paper, by the officers of the unit for personal-data
 * protection, within the two working days of Decree 356/2025. The time is the test's own: 31/12/2026 is a Thursday, the first of
 * January a holiday, so the second working day is Tuesday, 5 January 2027.
 */
import { z } from 'zod';
import { caseOf, caseWith, decideOn, eventsOf, itemIn, sampleBody, startCase, stepWith } from '../support/cases.js';
import { startTestProduct, until } from '../support/product.js';
import type { Caller, TestProduct } from '../support/product.js';

const HANDED_IN = '2026-12-31T16:30:00+07:00';
const SUNDAY = '2027-01-03T12:00:00+07:00';
const LAST_MOMENT = '2027-01-05T10:00:00.000Z';

const listed = z.object({ items: z.array(z.looseObject({ code: z.string() })) });
const messages = z.array(z.object({ record: z.looseObject({ message: z.object({ text: z.string() }).optional() }) }));

let product: TestProduct;
let desk: Caller;
let officer: Caller;
let signer: Caller;
let code: string;

beforeAll(async () => {
  product = await startTestProduct();
  desk = await product.as('desk-officer');
  officer = await product.as('agency-officer.data-protection');
  signer = await product.as('signing-officer.data-protection');
  await product.behave('data-protection', { mode: 'officer' });
  await product.moveClockPast(HANDED_IN);
  code = (await startCase(desk, sampleBody('data-subject-request'))).code;
  await itemIn(officer, code, 'examine');
}, 60_000);

afterAll(() => product.stop());

async function lateCases(): Promise<readonly string[]> {
  return listed
    .parse((await desk.get('/cases?procedure=data-subject-request&late=true')).body)
    .items.map((item) => item.code);
}

async function told(of = code): Promise<string> {
  const kept = messages.parse(await product.registered('notifications', of));
  return kept.flatMap(({ record }) => record.message?.text ?? []).join('\n');
}

describe('a request of a data subject', () => {
  it('has to be answered on the second working day, holiday and weekend not counted', async () => {
    const { deadlines } = await caseOf(desk, code);

    expect(deadlines.find(({ deadline }) => deadline === 'request-answer.due')?.dueAt).toBe(LAST_MOMENT);
  });

  it('is not late on the Sunday, and nothing has gone off', async () => {
    await product.moveClockPast(SUNDAY);

    expect(await lateCases()).toEqual([]);
    expect(await eventsOf(desk, code)).toEqual(['case-submitted', 'decision-awaited']);
  });

  it('is late on the lists once the last day is over, and the person is told so', async () => {
    await product.moveClockPast(LAST_MOMENT);
    await until('the apology is sent', async () => ((await told()).includes('xin lỗi và hẹn lại') ? true : undefined));

    expect(await lateCases()).toEqual([code]);
    expect((await caseOf(desk, code)).steps[0]).toMatchObject({ step: 'request-answer', late: true });
  });

  it('is answered by one officer; what was asked is prepared by that one and signed by another', async () => {
    await decideOn(officer, code, 'examine', { outcome: 'approve' });
    await stepWith(desk, code, { step: 'request-fulfilment', status: 'awaiting-decision' });
    await decideOn(officer, code, 'examine', { outcome: 'propose' });
    await decideOn(signer, code, 'sign', { outcome: 'sign' });

    const ended = await caseWith(desk, code, 'completed');

    expect(ended.steps.map(({ late }) => late)).toEqual([true, false]);
    expect(ended.documents.map(({ type }) => type).toSorted()).toEqual(['fulfilment-notice', 'request-reply']);
  });

  it('tells the person by its own words, and the portal, which has no code for it, nothing', async () => {
    const said = await until('the end is told', async () => {
      const text = await told();
      return text.includes('Hồ sơ đã kết thúc.') ? text : undefined;
    });

    expect(said).toContain(`hồ sơ yêu cầu của chủ thể dữ liệu cá nhân ${code}: Đã có kết quả thực hiện yêu cầu.`);
    expect(await product.registered('national-portal', code)).toEqual([]);
  });
});

describe('a request of before the decree was in force', () => {
  it('is not taken in', async () => {
    const reason = { code: 'paper-application', text: 'Nộp bản giấy.' };
    const body = { ...sampleBody('data-subject-request'), receivedAt: '2025-12-31T09:00:00+07:00', reason };

    expect(await desk.post('/cases', body)).toMatchObject({ status: 422, body: { code: 'version-not-startable' } });
  });
});

describe('a request of somebody who says to be another person', () => {
  it('is not taken in', async () => {
    const body = z.looseObject({ applicant: z.looseObject({}) }).parse(sampleBody('data-subject-request'));
    const applicant = { ...body.applicant, relation: 'self', personalId: '024190000001' };

    const answer = await desk.post('/cases', { ...body, applicant });

    expect(answer).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: '/applicant/personalId', code: 'somebody-else' }] },
    });
  });
});

describe('a request that is refused', () => {
  it('is told why by a reason of the catalogue, and nothing is done', async () => {
    const { code: asked } = await startCase(desk, sampleBody('data-subject-request', 'who-looked'));
    const reason = {
      code: 'not-eligible',
      text: 'Yêu cầu không thuộc phạm vi phải trả lời, vì: đã trả lời tuần trước.',
    };

    await decideOn(officer, asked, 'examine', {
      outcome: 'refuse',
      reason: { ...reason, legalBasis: 'Luật Bảo vệ dữ liệu cá nhân 2025, Điều 4' },
    });

    const ended = await caseWith(desk, asked, 'refused');
    expect(ended.steps).toMatchObject([{ status: 'refused', reason: { code: 'not-eligible' } }, { status: 'skipped' }]);
  });
});

describe('an erasure that an officer has to verify', () => {
  const dated = z.looseObject({ due: z.string() });
  const reason = {
    code: 'erasure-verified',
    text: 'Trước khi xóa phải kiểm tra hồ sơ còn thời hạn lưu giữ theo luật hay không.',
    legalBasis: 'Nghị định 356/2025/NĐ-CP, Điều 5',
  };
  const verification = { outcome: 'report-verification', reason };

  it('stays with the officer under the longer limit, once, is told with its reason, and is then decided', async () => {
    const body = sampleBody('data-subject-request', 'erasure-verified');
    const { code: asked } = await startCase(desk, body);
    await decideOn(officer, asked, 'examine', { outcome: 'approve' });
    await stepWith(desk, asked, { step: 'request-fulfilment', status: 'awaiting-decision' });
    const id = await itemIn(officer, asked, 'examine');
    const before = dated.parse((await officer.get(`/work-items/${id}`)).body);

    const answer = await officer.post(`/work-items/${id}/complete`, verification);
    const after = dated.parse((await officer.get(`/work-items/${id}`)).body);
    const again = await officer.post(`/work-items/${id}/complete`, verification);
    const many = await officer.post('/work-items/bulk', { items: [{ id, ...verification }] });
    const explained = await desk.get(`/cases/${asked}/explain`);
    const { phone } = z.object({ applicant: z.object({ phone: z.string() }) }).parse(body).applicant;
    const tracked = await desk.post(`/track/${asked}`, { proof: phone.slice(-4) });

    expect(before).toMatchObject({ outcomes: ['propose', 'refuse', 'request-supplement', 'report-verification'] });
    expect(answer).toMatchObject({ status: 200, body: { id, status: 'claimed' } });
    expect(after).toMatchObject({
      status: 'claimed',
      holder: 'agency-officer.data-protection',
      claimedUntil: expect.any(String),
      outcomes: ['propose', 'refuse', 'request-supplement'],
    });
    expect(after.due > before.due).toBe(true);
    expect(again).toMatchObject({ status: 409, body: { code: 'command-not-allowed' } });
    expect(many.status).toBe(400);
    const twelfth = expect.objectContaining({ number: 12 });
    const limit = { clock: 'request-fulfilment', days: expect.arrayContaining([twelfth]) };
    expect(explained.body).toMatchObject({ limits: expect.arrayContaining([expect.objectContaining(limit)]) });
    expect(tracked.body).toMatchObject({
      steps: [{}, { status: 'awaiting-decision', expectedOn: expect.any(String), reason: { en: expect.any(String) } }],
    });
    await until('it is told', async () => ((await told(asked)).includes('cần xác minh') ? true : undefined));
    await decideOn(officer, asked, 'examine', { outcome: 'propose' });
    await decideOn(signer, asked, 'sign', { outcome: 'sign' });
    expect((await caseWith(desk, asked, 'completed')).steps[1]).not.toHaveProperty('reason');
  });
});
