/** A result from outside for a step that two decide: one person prepares it, another confirms it, and nobody does both. */
import { z } from 'zod';
import { itemIn, letOfficersDecide, startCase, stepWith } from '../support/cases.js';
import { startTestProduct } from '../support/product.js';
import type { Answer, Caller, TestProduct } from '../support/product.js';
import { validApplications } from '../support/valid-applications.js';

const REGISTRATION = 'birth-registration';
const AGENCY_IS_AWAY = { code: 'agency-unreachable', text: 'Hệ thống hộ tịch không kết nối được.' };

const births = validApplications().births[Symbol.iterator]();
/** Another family each time. */
const nextBirth = () => births.next().value;

let product: TestProduct;
let desk: Caller;
let operator: Caller;

beforeAll(async () => {
  product = await startTestProduct();
  await letOfficersDecide(product);
  desk = await product.as('desk-officer');
  operator = await product.as('operator');
}, 60_000);

afterAll(() => product.stop());

/** A birth whose registration waits for a decision, and the result of it in another system. */
async function awaitingDecision() {
  const { code } = await startCase(desk, nextBirth());
  const item = await itemIn(await product.as('agency-officer.civil-status'), code, 'examine');
  const recorded = {
    data: {
      step: REGISTRATION,
      type: 'birth-certificate',
      number: '997/2026',
      issuer: 'Ủy ban nhân dân phường Bắc Giang',
      issuedOn: '2026-11-25',
      evidence: 'Sổ đăng ký khai sinh, trang 12',
    },
    reason: AGENCY_IS_AWAY,
  };
  return { code, item, recorded, path: `/cases/${code}/commands/record-outside-result` };
}

const preparing = z.object({ awaitsConfirmation: z.object({ workItem: z.string() }) });
const idOf = ({ body }: Answer) => preparing.parse(body).awaitsConfirmation.workItem;

describe('a result for a step of which a prepared decision waits to be signed', () => {
  it('is prepared by an officer who may sign, not by the officer who prepared the decision nor a colleague', async () => {
    const { code, item, recorded, path } = await awaitingDecision();
    const preparer = await product.as('agency-officer.civil-status');
    const colleague = await product.as('agency-officer.civil-status.2');
    const signer = await product.as('signing-officer.civil-status');
    expect(await preparer.post(`/work-items/${item}/complete`, { outcome: 'propose' })).toMatchObject({ status: 200 });

    for (const alone of [preparer, colleague])
      expect(await alone.post(path, recorded)).toMatchObject({ status: 403, body: { code: 'forbidden' } });
    expect(await signer.post(path, recorded)).toMatchObject({ status: 202 });
    await stepWith(desk, code, { step: REGISTRATION, status: 'awaiting-decision' });
  });
});

describe('a result for a step that two decide', () => {
  it('waits in the inbox of those who may sign, with its evidence, and stands once one of them has confirmed it', async () => {
    const { code, recorded, path } = await awaitingDecision();
    const preparer = await product.as('agency-officer.civil-status');
    const signer = await product.as('signing-officer.civil-status');
    const key = { 'idempotency-key': 'prepare-once' };
    const first = await preparer.post(path, recorded, key);
    const id = idOf(first);

    expect(first).toMatchObject({ status: 202, body: { seq: 2, documents: [] } });
    expect(await preparer.post(path, recorded, key)).toMatchObject({ status: 202, body: first.body });
    expect(await preparer.post(path, recorded)).toMatchObject({
      status: 409,
      body: { code: 'result-awaits-confirmation' },
    });
    expect((await signer.get('/work-items?kind=sign&status=not-done&limit=200')).body).toMatchObject({
      items: expect.arrayContaining([
        expect.objectContaining({
          id,
          case: code,
          preparedBy: 'agency-officer.civil-status',
          outcomes: [],
          outsideResult: expect.objectContaining({
            number: '997/2026',
            digest: expect.stringMatching(/^[0-9a-f]{64}$/),
            reason: AGENCY_IS_AWAY.code,
          }),
        }),
      ]),
    });
    const { evidence } = recorded.data;
    expect(await signer.get(`/work-items/${id}/outside-result`)).toMatchObject({
      status: 200,
      body: { evidence, reason: AGENCY_IS_AWAY },
    });
    expect(await (await product.as('auditor')).get(`/audit/access-log?case=${code}`)).toMatchObject({
      body: {
        items: expect.arrayContaining([
          expect.objectContaining({
            actor: 'person:signing-officer.civil-status',
            fields: ['result.birth-registration'],
          }),
        ]),
      },
    });
    expect(await signer.post('/work-items/bulk', { items: [{ id, outcome: 'sign' }] })).toMatchObject({
      body: { results: [{ status: 'not-done', problem: { code: 'result-to-confirm' } }] },
    });
    expect(await preparer.post(`/work-items/${id}/confirm`, { outcome: 'confirm' })).toMatchObject({ status: 403 });

    expect(await signer.post(`/work-items/${id}/confirm`, { outcome: 'confirm' })).toMatchObject({
      status: 200,
      body: { status: 'done', case: { documents: [{ step: REGISTRATION, number: '997/2026' }] } },
    });
    expect((await desk.get(`/cases/${code}`)).body).toMatchObject({ results: { [REGISTRATION]: { evidence } } });
    expect((await (await product.as('auditor')).get(`/audit/cases/${code}/verify`)).body).toMatchObject({ ok: true });
  });

  it('is sent back with a reason, which the holders of the case tell, and is not confirmed any more', async () => {
    const { code, recorded, path } = await awaitingDecision();
    const signer = await product.as('signing-officer.civil-status');
    const id = idOf(await (await product.as('agency-officer.civil-status')).post(path, recorded));

    expect(await signer.post(`/work-items/${id}/confirm`, { outcome: 'send-back' })).toMatchObject({ status: 400 });
    const sentBack = { outcome: 'send-back', reason: { code: 'no-evidence', text: 'Trang 12 không có tên trẻ.' } };
    expect(await signer.post(`/work-items/${id}/confirm`, sentBack)).toMatchObject({
      status: 200,
      body: { case: { seq: 2, documents: [] } },
    });

    expect(await signer.post(`/work-items/${id}/confirm`, { outcome: 'confirm' })).toMatchObject({
      status: 409,
      body: { code: 'work-item-done' },
    });
    expect((await signer.get(`/cases/${code}/holders`)).body).toMatchObject({
      items: [
        { change: 'prepare', actor: 'person:agency-officer.civil-status', reason: { code: AGENCY_IS_AWAY.code } },
        { change: 'send-back', actor: 'person:signing-officer.civil-status', reason: sentBack.reason },
      ],
    });
  });

  it('that an operator prepared waits for another operator, who sees no other work of any office', async () => {
    const { code, item, recorded, path } = await awaitingDecision();
    const second = await product.as('operator.2');
    const id = idOf(await operator.post(path, recorded));

    const { body } = await second.get('/work-items?status=not-done&limit=200');
    expect(body).toMatchObject({ items: [{ id, case: code, office: 'operators', preparedBy: 'operator' }] });
    expect(await second.get(`/work-items/${item}`)).toMatchObject({ status: 404 });
    for (const other of ['agency-officer.civil-status', 'signing-officer.civil-status'])
      expect(await (await product.as(other)).get(`/work-items/${id}`)).toMatchObject({ status: 404 });
    expect(await operator.post(`/work-items/${id}/confirm`, { outcome: 'confirm' })).toMatchObject({
      status: 409,
      body: { code: 'same-person-may-not-sign' },
    });
    expect(await second.post(`/work-items/${id}/confirm`, { outcome: 'confirm' })).toMatchObject({ status: 200 });
    await stepWith(desk, code, { step: REGISTRATION, status: 'completed' });
  });
});
