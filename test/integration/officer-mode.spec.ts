/** Officers complete the steps in their inboxes; the agency systems register what they decided. */
import { startTestProduct } from '../support/product.js';
import type { Caller, TestProduct } from '../support/product.js';
import { caseOf, caseWith, eventsOf, itemIn, letOfficersDecide, startCase, stepWith } from '../support/cases.js';
import { validApplications } from '../support/valid-applications.js';

const REASON = {
  code: 'missing-paper',
  text: 'Thiếu giấy chứng sinh bản chính.',
  legalBasis: 'Nghị định 63/2024/NĐ-CP, Điều 8',
};

const births = validApplications().births[Symbol.iterator]();
/** Another family each time. */
const nextBirth = () => births.next().value;

let product: TestProduct;
let desk: Caller;
let officer: Record<'civilStatus' | 'civilStatus2' | 'signer' | 'residence' | 'insurance' | 'elsewhere', Caller>;

beforeAll(async () => {
  product = await startTestProduct();
  await letOfficersDecide(product);
  desk = await product.as('desk-officer');
  officer = {
    civilStatus: await product.as('agency-officer.civil-status'),
    civilStatus2: await product.as('agency-officer.civil-status.2'),
    signer: await product.as('signing-officer.civil-status'),
    residence: await product.as('agency-officer.residence'),
    insurance: await product.as('agency-officer.social-insurance'),
    elsewhere: await product.as('agency-officer.civil-status.other'),
  };
}, 60_000);

afterAll(() => product.stop());

async function decided(caller: Caller, item: string, decision: object) {
  const done = await caller.post(`/work-items/${item}/complete`, decision);
  expect(done).toMatchObject({ status: 200, body: { id: item, status: 'done' } });
}

describe('a birth that officers decide', () => {
  it('travels from examination over signature to the last result', async () => {
    const { code } = await startCase(desk, nextBirth());

    await decided(officer.civilStatus, await itemIn(officer.civilStatus, code, 'examine'), { outcome: 'propose' });
    await decided(officer.signer, await itemIn(officer.signer, code, 'sign'), { outcome: 'sign' });
    await decided(officer.residence, await itemIn(officer.residence, code, 'examine'), { outcome: 'approve' });
    await decided(officer.insurance, await itemIn(officer.insurance, code, 'examine'), { outcome: 'approve' });

    const ended = await caseWith(desk, code, 'completed');
    expect(ended.documents.map(({ type }) => type).sort()).toEqual([
      'birth-certificate',
      'health-insurance-card',
      'residence-registration-notice',
    ]);
    expect(await eventsOf(desk, code)).toEqual([
      'case-submitted',
      'decision-awaited',
      'decision-proposed',
      'decision-signed',
      'step-completed',
      'decision-awaited',
      'decision-approved',
      'step-completed',
      'decision-awaited',
      'decision-approved',
      'step-completed',
    ]);
    expect(await product.registered('civil-status', code)).toHaveLength(1);
  });

  it('keeps what is asked of the family item by item, and the decided item out of what is to be done', async () => {
    const { code } = await startCase(desk, nextBirth());
    const item = await itemIn(officer.civilStatus, code, 'examine');
    const data = { items: [{ paper: 'missing-paper', problem: 'Chưa nộp bản chính.' }] };
    await decided(officer.civilStatus, item, { outcome: 'request-supplement', reason: REASON, data });

    const { body } = await desk.get(`/cases/${code}`);
    const toDo = await officer.civilStatus.get('/work-items?status=not-done&limit=200');

    expect(body).toMatchObject({ decisions: { 'birth-registration': data } });
    expect(JSON.stringify(toDo.body)).not.toContain(item);
    expect(await officer.civilStatus.get(`/work-items/${item}`)).toMatchObject({
      body: { status: 'done', closedAt: expect.any(String), outcomes: [] },
    });
  });

  it('goes back to the officer who prepared it when the signer sends it back', async () => {
    const { code } = await startCase(desk, nextBirth());
    await decided(officer.civilStatus, await itemIn(officer.civilStatus, code, 'examine'), { outcome: 'propose' });

    await decided(officer.signer, await itemIn(officer.signer, code, 'sign'), { outcome: 'send-back', reason: REASON });

    await decided(officer.civilStatus, await itemIn(officer.civilStatus, code, 'examine'), {
      outcome: 'refuse',
      reason: REASON,
    });
    const ended = await caseWith(desk, code, 'refused');
    expect(ended.steps.map(({ status }) => status)).toEqual(['refused', 'skipped', 'skipped']);
  });
});

describe('a supplement', () => {
  it('stops the clock, comes back with its papers, and is examined again', async () => {
    const { code } = await startCase(desk, nextBirth());
    const item = await itemIn(officer.civilStatus, code, 'examine');

    await decided(officer.civilStatus, item, { outcome: 'request-supplement', reason: REASON });

    const waiting = await caseOf(desk, code);
    expect(waiting).toMatchObject({
      status: 'awaiting-supplement',
      steps: [{ status: 'awaiting-supplement' }, {}, {}],
    });
    expect(waiting.allowedCommands).toContain('submit-supplement');
    expect((await desk.get(`/cases/${code}`)).body).toMatchObject({ duePausedSince: expect.any(String) });
    expect((await desk.get('/cases?status=awaiting-supplement')).body).toMatchObject({
      items: expect.arrayContaining([expect.objectContaining({ code, duePausedSince: expect.any(String) })]),
    });
    const deskItem = await itemIn(desk, code, 'supplement');
    expect(await desk.post(`/work-items/${deskItem}/complete`, { outcome: 'approve' })).toMatchObject({
      status: 409,
      body: { code: 'ended-by-the-supplement' },
    });

    const supplied = await desk.post(`/cases/${code}/commands/submit-supplement`, {
      data: { papers: [{ code: 'birth-notice', number: '00101.GCS.24001.26' }] },
    });

    expect(supplied).toMatchObject({ status: 200, body: { status: 'open' } });
    expect((await desk.get(`/cases/${code}`)).body).not.toHaveProperty('duePausedSince');
    await decided(officer.civilStatus, await itemIn(officer.civilStatus, code, 'examine'), { outcome: 'propose' });
  });
});

describe('a work item', () => {
  it('has one holder at a time, whom everybody else is told', async () => {
    const { code } = await startCase(desk, nextBirth());
    const item = await itemIn(officer.civilStatus, code, 'examine');

    expect(await officer.civilStatus.post(`/work-items/${item}/claim`)).toMatchObject({
      status: 200,
      body: {
        status: 'claimed',
        holder: 'agency-officer.civil-status',
        outcomes: ['propose', 'refuse', 'request-supplement'],
      },
    });

    const held = { status: 409, body: { code: 'work-item-held', holder: 'agency-officer.civil-status' } };
    expect(await officer.civilStatus2.post(`/work-items/${item}/claim`)).toMatchObject(held);
    expect(await officer.civilStatus2.post(`/work-items/${item}/complete`, { outcome: 'propose' })).toMatchObject(held);
    expect(await officer.civilStatus.post(`/work-items/${item}/release`)).toMatchObject({
      status: 200,
      body: { status: 'open' },
    });
    expect(await officer.civilStatus2.post(`/work-items/${item}/claim`)).toMatchObject({ status: 200 });
  });

  it('is claimed by exactly one of two officers who claim it at the same time', async () => {
    const { code } = await startCase(desk, nextBirth());
    const item = await itemIn(officer.civilStatus, code, 'examine');

    const claims = await Promise.all([
      officer.civilStatus.post(`/work-items/${item}/claim`),
      officer.civilStatus2.post(`/work-items/${item}/claim`),
    ]);

    expect(claims.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('is not there for an office that has nothing to do with the case', async () => {
    const { code } = await startCase(desk, nextBirth());
    const item = await itemIn(officer.civilStatus, code, 'examine');

    expect(await officer.elsewhere.post(`/work-items/${item}/claim`)).toMatchObject({ status: 404 });
    expect(await officer.residence.post(`/work-items/${item}/complete`, { outcome: 'approve' })).toMatchObject({
      status: 404,
    });
    expect(await officer.elsewhere.get(`/cases/${code}`)).toMatchObject({ status: 404 });
  });

  it('and its case are there for an office from the moment its own step begins', async () => {
    const { code } = await startCase(desk, nextBirth());
    await itemIn(officer.civilStatus, code, 'examine');
    expect(await officer.residence.get(`/cases/${code}`)).toMatchObject({ status: 404 });

    await decided(officer.civilStatus, await itemIn(officer.civilStatus, code, 'examine'), { outcome: 'propose' });
    await decided(officer.signer, await itemIn(officer.signer, code, 'sign'), { outcome: 'sign' });
    await itemIn(officer.residence, code, 'examine');

    expect(await officer.residence.get(`/cases/${code}`)).toMatchObject({ status: 200 });
  });

  it('is signed by nobody but a signing officer', async () => {
    const { code } = await startCase(desk, nextBirth());
    await decided(officer.civilStatus, await itemIn(officer.civilStatus, code, 'examine'), { outcome: 'propose' });
    const item = await itemIn(officer.signer, code, 'sign');

    expect(await officer.civilStatus.post(`/work-items/${item}/complete`, { outcome: 'sign' })).toMatchObject({
      status: 403,
    });
  });

  it('is not signed by who prepared it, whatever roles that person holds', async () => {
    await product.query(
      `insert into assignments (id, subject, role, agency, office, valid_from)
       values ('00000000-0000-8000-8000-000000000001', 'signing-officer.civil-status.2', 'agency-officer', 'civil-status', 'civil-status.07210', '2025-07-01')`,
    );
    const both = await product.as('signing-officer.civil-status.2');
    const { code } = await startCase(desk, nextBirth());
    await decided(both, await itemIn(both, code, 'examine'), { outcome: 'propose' });
    const item = await itemIn(both, code, 'sign');

    const refused = { status: 409, body: { code: 'same-person-may-not-sign' } };
    expect(await both.post(`/work-items/${item}/claim`)).toMatchObject(refused);
    expect(await both.post(`/work-items/${item}/complete`, { outcome: 'sign' })).toMatchObject(refused);
    await decided(officer.signer, item, { outcome: 'sign' });
  });

  it.each(['refuse', 'request-supplement', 'report-verification', 'send-back'])(
    'needs a reason with its legal basis to %s',
    async (outcome) => {
      const { code } = await startCase(desk, nextBirth());
      const item = await itemIn(officer.civilStatus, code, 'examine');
      const { legalBasis: _basis, ...incomplete } = REASON;

      const [without, half] = [
        await officer.civilStatus.post(`/work-items/${item}/complete`, { outcome }),
        await officer.civilStatus.post(`/work-items/${item}/complete`, { outcome, reason: incomplete }),
      ];

      expect(without).toMatchObject({ status: 400, body: { errors: [{ pointer: '/reason' }] } });
      expect(half).toMatchObject({ status: 400, body: { errors: [{ pointer: '/reason/legalBasis' }] } });
    },
  );

  it('refuses a decision that the case does not take, and names what it takes', async () => {
    const { code } = await startCase(desk, nextBirth());
    const item = await itemIn(officer.civilStatus, code, 'examine');

    const allowedCommands = ['withdraw', 'record-outside-result', 'transfer', 'pass-step'];
    const refused = await officer.civilStatus.post(`/work-items/${item}/complete`, { outcome: 'sign' });
    expect(refused).toMatchObject({ status: 409, body: { code: 'command-not-allowed', allowedCommands } });
    await stepWith(desk, code, { step: 'birth-registration', status: 'awaiting-decision' });
  });
});
