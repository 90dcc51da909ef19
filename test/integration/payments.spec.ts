/** Goal: what copies cost is paid once, given back where it is not owed, and owed by nobody whom the law exempts. */
import { z } from 'zod';
import { required } from '../../src/kernel/values/assert.js';
import { registry } from '../../workflows/registry.js';
import { caseWith, letOfficersDecide, startCase } from '../support/cases.js';
import { startTestProduct } from '../support/product.js';
import type { Caller, TestProduct } from '../support/product.js';
import { todaysApplications } from '../support/todays-applications.js';

let product: TestProduct;
let desk: Caller;

beforeAll(async () => {
  product = await startTestProduct({}, undefined, undefined, registry);
  desk = await product.as('desk-officer');
}, 60_000);

afterAll(() => product.stop());

describe('a case that charges something', () => {
  it('says what copies cost, takes the money once, and gives it back where none is made', async () => {
    await letOfficersDecide(product);
    const body = required(todaysApplications().births[0], 'a birth');
    const { code } = await startCase(desk, { ...body, data: { ...body.data, copies: { wanted: 'yes', count: 2 } } });
    const settle = (name: string, amountVnd: number, receipt: string) =>
      desk.post(`/cases/${code}/commands/${name}`, { data: { amountVnd, method: 'cash', receipt } });
    const line = { fee: 'extract-copy', quantity: 2, unitVnd: 8000, amountVnd: 16_000, confirmed: false };

    const charged = await desk.get(`/cases/${code}`);
    const { phone } = z.object({ phone: z.string() }).parse(body.applicant);
    const tracked = await desk.post(`/track/${code}`, { proof: phone.slice(-4) });
    const less = await settle('record-payment', 8000, '0000122');
    const paid = await settle('record-payment', 16_000, '0000123');
    const early = await settle('refund-payment', 16_000, '0000124');
    await desk.post(`/cases/${code}/commands/withdraw`, {
      reason: { code: 'applicant-request', text: 'Gia đình rút.' },
    });
    await caseWith(desk, code, 'withdrawn');
    const owing = await product.query('select money_open from cases where code = $1', [code]);
    const refunded = await settle('refund-payment', 16_000, '0000124');

    expect(charged.body).toMatchObject({ payment: { status: 'due', totalVnd: 16_000, lines: [line] } });
    expect(tracked.body).toMatchObject({
      toDo: [{ kind: 'pay-fees', items: [{ label: { en: expect.any(String) } }] }],
    });
    expect(less).toMatchObject({ status: 409, body: { code: 'amount-differs' } });
    expect(paid).toMatchObject({ status: 200, body: { payment: { status: 'paid', paid: { receipt: '0000123' } } } });
    expect(early).toMatchObject({ status: 409, body: { code: 'nothing-to-refund' } });
    expect(owing).toEqual([{ moneyOpen: true }]);
    expect(refunded.body).toMatchObject({ payment: { status: 'refunded', refunded: { receipt: '0000124' } } });
    const verified = await (await product.as('auditor')).get(`/audit/cases/${code}/verify`);
    expect(verified.body).toMatchObject({ ok: true });
  });

  it('takes a receipt of an office for one case only, also when two are recorded at the same moment', async () => {
    const bodies = todaysApplications().births.slice(1, 4);
    const codes = await Promise.all(
      bodies.map(async (body) => {
        const data = { ...body.data, copies: { wanted: 'yes', count: 1 } };
        return (await startCase(desk, { ...body, data })).code;
      }),
    );
    const pay = (code: string) =>
      desk.post(`/cases/${code}/commands/record-payment`, {
        data: { amountVnd: 8000, method: 'cash', receipt: 'BL/26-0000777' },
      });

    const outcomes = await Promise.all(codes.map(pay));

    const refused = outcomes.filter(({ status }) => status !== 200);
    expect(refused.map(({ status, body }) => ({ status, body }))).toMatchObject([
      { status: 409, body: { code: 'receipt-used' } },
      { status: 409, body: { code: 'receipt-used' } },
    ]);
  });

  it('frees at the desk, also late, who forgot to claim an exemption, gives the money back, and charges anew what nothing proves', async () => {
    const body = required(todaysApplications().births[4], 'a birth');
    const { code } = await startCase(desk, { ...body, data: { ...body.data, copies: { wanted: 'yes', count: 2 } } });
    const ask = (name: string, asked: object) => desk.post(`/cases/${code}/commands/${name}`, asked);
    const colleague = await product.as('desk-officer.2');
    const money = (receipt: string) => ({ data: { amountVnd: 16_000, method: 'cash', receipt } });
    const forgotten = { code: 'claim-forgotten', text: 'Gia đình mang sổ hộ nghèo đến sau.' };
    const grant = (ground: string) => ({
      data: { exempt: 'granted', ground, paper: 'Giấy chứng nhận hộ nghèo số 12/2026' },
      reason: forgotten,
    });

    await ask('record-payment', money('BL/26-0000801'));
    expect(await ask('settle-exemption', grant('elderly'))).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: '/data/ground', code: 'unknown-ground' }] },
    });
    expect((await ask('settle-exemption', grant('poor-household'))).body).toMatchObject({
      payment: { status: 'to-refund', totalVnd: 0, openVnd: 16_000, lines: [{ exemption: { confirmed: false } }] },
    });
    expect(await ask('settle-exemption', grant('poor-household'))).toMatchObject({
      status: 409,
      body: { code: 'exemption-stands-so' },
    });
    expect(await ask('refund-payment', money('BL/26-0000802'))).toMatchObject({
      status: 409,
      body: { code: 'same-person-may-not-refund' },
    });
    expect((await desk.get(`/cases/${code}`)).body).toMatchObject({
      barred: [{ code: 'same-person-may-not-refund', commands: ['refund-payment'] }],
    });
    const mistyped = { code: 'exemption-mistyped', text: 'Ghi nhầm diện.' };
    expect(
      (
        await ask('settle-exemption', {
          data: { exempt: 'corrected', ground: 'disability', paper: 'Giấy xác nhận khuyết tật số 5/2026' },
          reason: mistyped,
        })
      ).body,
    ).toMatchObject({ payment: { status: 'to-refund', openVnd: 16_000 } });
    expect((await desk.get(`/cases/${code}`)).body).toMatchObject({
      reasons: { exemption: { ...mistyped, ground: 'disability' } },
    });
    const back = await colleague.post(`/cases/${code}/commands/refund-payment`, money('BL/26-0000802'));
    expect(back.body).toMatchObject({ payment: { status: 'exempt' } });
    const reason = { code: 'claim-not-proven', text: 'Giấy chứng nhận đã hết hạn.' };
    expect((await ask('settle-exemption', { data: { exempt: 'taken-back' }, reason })).body).toMatchObject({
      payment: { status: 'due', openVnd: 16_000 },
    });
    expect((await ask('record-payment', money('BL/26-0000803'))).body).toMatchObject({
      payment: {
        status: 'paid',
        paid: { receipt: 'BL/26-0000803' },
        earlier: [
          { kind: 'paid', receipt: 'BL/26-0000801' },
          { kind: 'refunded', receipt: 'BL/26-0000802' },
        ],
      },
    });
    const shown = await desk.get(`/cases/${code}`);
    expect(shown.body).toMatchObject({ reasons: { exemption: reason } });
    const headers = await product.query<{ facts: string }>(
      `select convert_from(header, 'UTF8') as facts from case_events join cases on cases.id = case_id where code = $1`,
      [code],
    );
    expect(headers.length).toBeGreaterThan(5);
    expect(headers.filter(({ facts }) => /poor|nghèo|disab|khuyết/.test(facts))).toEqual([]);
    const verified = await (await product.as('auditor')).get(`/audit/cases/${code}/verify`);
    expect(verified.body).toMatchObject({ ok: true });
  });
});
