/** Goal: another desk goes on with a case: it has the work and the rights from then on, and the first one reads. */
import { z } from 'zod';
import { caseOf, decideOn, itemIn, letOfficersDecide, startCase, stepWith, waitsOf } from '../support/cases.js';
import { closeToday, passOnWhatIsLeft } from '../support/closing.js';
import { OTHER_COMMUNE } from '../support/communes.js';
import { startTestProduct, until } from '../support/product.js';
import type { Caller, TestProduct } from '../support/product.js';
import { validApplications } from '../support/valid-applications.js';

const OTHER_DESK = `one-stop.${OTHER_COMMUNE}`;
const MERGED = { code: 'office-merged', text: 'Sáp nhập xã từ ngày mai.' };
/** Of the applicant of every valid application: 0987654321. */
const PHONE_DIGITS = '4321';

const births = validApplications().births[Symbol.iterator]();
let product: TestProduct;
let desk: Caller;
let other: Caller;

beforeAll(async () => {
  product = await startTestProduct();
  desk = await product.as('desk-officer');
  other = await product.as('desk-officer.other');
  await letOfficersDecide(product);
}, 60_000);

afterAll(() => product.stop());

describe('passing a case on to another desk', () => {
  const passOn = (code: string, office = OTHER_DESK, by = desk) =>
    by.post(`/cases/${code}/commands/transfer`, { data: { office }, reason: MERGED });

  it('lets that one go on: with its work, its deadlines and its results; the first desk reads on', async () => {
    const { code } = await startCase(desk, births.next().value);
    const why = { code: 'details-differ', text: 'Bổ sung giấy chứng sinh.', legalBasis: 'Luật Hộ tịch 2014, Điều 16' };
    await decideOn(await product.as('agency-officer.civil-status'), code, 'examine', {
      outcome: 'request-supplement',
      reason: why,
    });
    const item = await itemIn(desk, code, 'supplement');
    await desk.post(`/work-items/${item}/claim`, {});
    const before = await caseOf(desk, code);

    const passed = await passOn(code);

    expect(passed).toMatchObject({
      status: 200,
      body: { formerDesks: [{ office: 'one-stop.07210', until: expect.any(String) }], deadlines: before.deadlines },
    });
    expect((await other.get(`/work-items/${item}`)).body).toMatchObject({ office: OTHER_DESK, status: 'open' });
    expect((await desk.get(`/work-items/${item}`)).status).toBe(404);
    const [waits] = await waitsOf(other, code);
    expect(waits?.holder).toMatchObject({ kind: 'applicant', office: OTHER_DESK });
    expect((await other.get(`/cases/${code}`)).body).toMatchObject({
      intakeOffice: OTHER_DESK,
      names: { offices: { 'one-stop.07210': {}, [OTHER_DESK]: {} } },
      application: expect.anything(),
    });
    expect((await desk.get(`/cases/${code}`)).body).toMatchObject({ code, allowedCommands: [] });
    expect((await desk.get(`/cases/${code}/history`)).body).toMatchObject({
      items: expect.arrayContaining([
        expect.objectContaining({
          type: 'case-transferred',
          facts: { from: 'one-stop.07210', to: OTHER_DESK, reason: { code: 'office-merged' } },
        }),
      ]),
    });
    expect((await passOn(code)).status).toBe(403);
    const tracked = await product.anonymous.post(`/track/${code}`, { proof: PHONE_DIGITS });
    expect(tracked.body).toMatchObject({ toDo: [{ where: { code: OTHER_DESK } }] });
    const supplied = await other.post(`/cases/${code}/commands/submit-supplement`, {
      data: { papers: [{ code: 'birth-notice' }] },
    });
    expect(supplied).toMatchObject({
      status: 200,
      body: { status: 'open', formerDesks: [{ office: 'one-stop.07210' }] },
    });
    const auditor = await product.as('auditor');
    expect((await auditor.get(`/audit/cases/${code}/verify`)).body).toMatchObject({ ok: true });
    const scopes = await product.query<{ office: string; relation: string }>(
      `select office, relation from case_scope join cases on cases.id = case_id
       where code = $1 and relation <> 'responsible' order by since`,
      [code],
    );
    expect(scopes).toEqual([
      { office: 'one-stop.07210', relation: 'intake' },
      { office: OTHER_DESK, relation: 'continuing' },
    ]);
  });

  it('is refused to a desk that there is not, to an office that is none, to the same one, and to everybody else', async () => {
    const { code } = await startCase(desk, births.next().value);

    expect(await passOn(code, 'one-stop.99999')).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: '/data/office', code: 'unknown-office' }] },
    });
    expect(await passOn(code, `civil-status.${OTHER_COMMUNE}`)).toMatchObject({ status: 400 });
    expect(await passOn(code, 'one-stop.07210')).toMatchObject({ status: 409, body: { code: 'desk-has-the-case' } });
    expect(await passOn(code, OTHER_DESK, other)).toMatchObject({ status: 404 });
    expect(await passOn(code, OTHER_DESK, await product.as('leader'))).toMatchObject({ status: 403 });
  });
});

function passedAt(body: unknown): number {
  return z.object({ seq: z.number() }).parse(body).seq;
}

describe('passing a step on to the office that has the competence', () => {
  const STEP = 'birth-registration';
  const OTHER = `civil-status.${OTHER_COMMUNE}`;
  const WHY = { code: 'another-office-competent', text: 'Người mẹ cư trú ở xã khác.' };
  const passOn = (by: Caller, code: string, office = OTHER, step = STEP) =>
    by.post(`/cases/${code}/commands/pass-step`, { data: { step, office }, reason: WHY });

  it('lets that one go on: with the work and the deadline; its agency is told, and its result counts', async () => {
    const { code } = await startCase(desk, births.next().value);
    const registrar = await product.as('agency-officer.civil-status');
    const item = await itemIn(registrar, code, 'examine');
    await registrar.post(`/work-items/${item}/claim`, {});
    const before = await caseOf(desk, code);

    const passed = await passOn(await product.as('signing-officer.civil-status'), code);

    expect(passed).toMatchObject({ status: 200, body: { deadlines: before.deadlines } });
    const now = await caseOf(desk, code);
    expect(now.steps.map(({ step, office }) => [step, office])).toContainEqual([STEP, OTHER]);
    expect((await registrar.get(`/work-items/${item}`)).status).toBe(404);
    expect((await registrar.get(`/cases/${code}`)).body).toMatchObject({ code, allowedCommands: [] });
    const right = await product.as('agency-officer.civil-status.other');
    expect((await right.get(`/work-items/${item}`)).body).toMatchObject({ office: OTHER, status: 'open' });
    expect((await desk.get(`/cases/${code}/history`)).body).toMatchObject({
      items: expect.arrayContaining([
        expect.objectContaining({
          type: 'step-passed-on',
          facts: { step: STEP, from: 'civil-status.07210', to: OTHER, reason: { code: WHY.code } },
        }),
      ]),
    });
    const told = () =>
      product.query<{ state: string; answer: string }>(
        `select dispatches.state, answer from dispatches join cases on cases.id = case_id
         where cases.code = $1 and operation = 'pass-on'`,
        [code],
      );
    await until('the agency is told', async () => ((await told())[0]?.state === 'answered' ? true : undefined));
    expect(await told()).toEqual([{ state: 'answered', answer: 'completed' }]);
    await decideOn(right, code, 'examine', { outcome: 'propose', data: {} });
    await decideOn(await product.as('signing-officer.civil-status.other'), code, 'sign', { outcome: 'sign', data: {} });
    const done = await stepWith(desk, code, { step: STEP, status: 'completed' });
    const [left, had] = [(await registrar.get(`/cases/${code}`)).body, (await right.get(`/cases/${code}`)).body];
    const why = { [`passed-on.${STEP}/${passedAt(passed.body)}`]: expect.objectContaining({ text: WHY.text }) };
    expect(left).toMatchObject({ results: {}, decisions: {}, reasons: why, application: { data: { child: {} } } });
    expect(had).toMatchObject({ results: { [STEP]: {} }, reasons: why });
    expect((await registrar.get(`/cases/${code}/documents`)).body).toMatchObject({ items: [] });
    expect((await right.get(`/cases/${code}/documents`)).body).toMatchObject({ items: [{ step: STEP }] });
    expect(done.documents).toMatchObject([{ issuer: expect.not.stringContaining('Bắc Giang') }]);
    const auditor = await product.as('auditor');
    expect((await auditor.get(`/audit/cases/${code}/verify`)).body).toMatchObject({ ok: true });
  });

  it('is refused to whoever does not head the office, of a step that lies elsewhere, and to no or a wrong office', async () => {
    const { code } = await startCase(desk, births.next().value);
    await itemIn(await product.as('agency-officer.civil-status'), code, 'examine');
    const [head, operator] = [await product.as('signing-officer.civil-status'), await product.as('operator')];
    const pointing = (body: object) => ({ status: 400, body: { errors: [body] } });

    expect(await passOn(await product.as('agency-officer.civil-status'), code)).toMatchObject({ status: 403 });
    expect(await passOn(head, code, 'residence.09187', 'permanent-residence')).toMatchObject({ status: 403 });
    expect(await passOn(head, code, 'civil-status.99999')).toMatchObject(
      pointing({ pointer: '/data/office', code: 'unknown-office' }),
    );
    expect(await passOn(head, code, `residence.${OTHER_COMMUNE}`)).toMatchObject(
      pointing({ pointer: '/data/office', code: 'office-of-another-agency' }),
    );
    expect(await passOn(head, code, OTHER, 'no-step')).toMatchObject(
      pointing({ pointer: '/data/step', code: 'unknown-step' }),
    );
    expect(await passOn(head, code, 'civil-status.07210')).toMatchObject({
      status: 409,
      body: { code: 'office-has-the-step' },
    });
    expect(await passOn(operator, code)).toMatchObject({ status: 200 });
    expect(await passOn(head, code, `civil-status.${OTHER_COMMUNE}`)).toMatchObject({ status: 403 });
  });
});

describe('an office that closes and is followed by another', () => {
  const FOLLOWERS = {
    'one-stop.07210': OTHER_DESK,
    'civil-status.07210': `civil-status.${OTHER_COMMUNE}`,
    'residence.07210': `residence.${OTHER_COMMUNE}`,
  };

  it('leaves its cases to that one by itself, each with its work; what the agency answers later counts', async () => {
    const { code } = await startCase(desk, births.next().value);
    const registrar = await product.as('agency-officer.civil-status');
    const item = await itemIn(registrar, code, 'examine');
    await registrar.post(`/work-items/${item}/claim`, {});
    const before = await caseOf(desk, code);
    await closeToday(product, FOLLOWERS);

    await passOnWhatIsLeft(product);

    const [now, follower] = [await caseOf(other, code), await product.as('agency-officer.civil-status.other')];
    expect(now).toMatchObject({ formerDesks: [{ office: 'one-stop.07210' }], deadlines: before.deadlines });
    expect(now.steps.map(({ step, office, status }) => [step, office, status])).toEqual([
      ['birth-registration', `civil-status.${OTHER_COMMUNE}`, 'awaiting-decision'],
      ['permanent-residence', `residence.${OTHER_COMMUNE}`, 'waiting'],
      ['child-health-insurance', 'social-insurance.07210', 'waiting'],
    ]);
    expect((await registrar.get(`/work-items/${item}`)).status).toBe(404);
    expect((await registrar.get(`/cases/${code}`)).body).toMatchObject({ code, allowedCommands: [] });
    expect((await follower.get(`/work-items/${item}`)).body).toMatchObject({ status: 'open' });
    await decideOn(follower, code, 'examine', { outcome: 'propose', data: {} });
    await decideOn(await product.as('signing-officer.civil-status.other'), code, 'sign', { outcome: 'sign', data: {} });
    await stepWith(other, code, { step: 'birth-registration', status: 'completed' });
    const residence = await stepWith(other, code, { step: 'permanent-residence', status: 'awaiting-decision' });
    expect(residence.steps[1]).toMatchObject({ office: `residence.${OTHER_COMMUNE}` });
    const auditor = await product.as('auditor');
    expect((await auditor.get(`/audit/cases/${code}/verify`)).body).toMatchObject({ ok: true });
  });

  it('is listed with what became of each case, and has nothing left', async () => {
    const admin = await product.as('admin');

    expect(await passOnWhatIsLeft(product)).toBe(0);

    const shown = await admin.get('/administration/closings/one-stop.07210');
    expect(shown.body).toMatchObject({ isClosed: true, successor: OTHER_DESK, left: 0, waiting: 0 });
    expect(shown.body).toMatchObject({ outcomes: { 'passed-on': expect.any(Number) }, names: { offices: {} } });
    const { items } = z
      .object({ items: z.array(z.looseObject({ outcome: z.string() })) })
      .parse((await admin.get('/administration/closings/civil-status.07210/cases')).body);
    expect(new Set(items.map(({ outcome }) => outcome))).toEqual(new Set(['passed-on']));
    expect((await admin.get('/administration/closings')).body).toMatchObject({ items: [{}, {}, {}] });
    expect((await admin.post('/administration/closings/one-stop.07210/retry', {})).status).toBe(200);
    expect((await admin.get('/administration/closings/one-stop.09187')).status).toBe(404);
  });
});
