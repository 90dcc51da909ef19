/** What differs from what is usual among accesses, and what inspectors do about it (I8; Law 91/2025/QH15). */
import {
  findingResponse,
  findingsResponse,
} from '../../src/features/audit/access-findings/access-findings.controller.js';
import { watchAccessesOnce } from '../../src/features/audit/access-findings/watch-accesses.js';
import { PgAccessWatch } from '../../src/adapters/postgres/pg-access-watch.js';
import { leaveAccesses, leaveFinding } from '../support/accesses.js';
import { startTestProduct } from '../support/product.js';
import type { Caller, TestProduct } from '../support/product.js';
import { seenBirth } from '../support/seen-birth.js';

const REASON = { code: 'explained', text: 'Trực đêm theo lịch phân công.' };

let product: TestProduct;
let auditor: Caller;
let inspector: Caller;

beforeAll(async () => {
  product = await startTestProduct();
  auditor = await product.as('auditor');
  inspector = await product.as('inspector');
}, 60_000);

afterAll(() => product.stop());

describe('what an inspector is to look at', () => {
  async function watched() {
    const { enginePool, ids } = product.runtime;
    while ((await watchAccessesOnce(new PgAccessWatch(enginePool, ids))) > 0);
  }

  async function findings(state: 'open' | 'closed') {
    const { items, names } = findingsResponse.parse(
      (await inspector.get(`/audit/access-findings?state=${state}`)).body,
    );
    // These tests may themselves be run at night, by people who look at much.
    return { items: items.filter(({ actor }) => actor === 'person:desk-officer.2'), names };
  }

  beforeAll(async () => {
    const { code, mother } = await seenBirth(product);
    const known = product.runtime.cipher.tokenOf(mother);
    await product.query(`delete from name_tokens using cases where case_id = id and code = $1`, [code]);
    await product.moveClockPast('2026-12-03T09:00:00+07:00');
    await leaveAccesses(product, 11, { at: '2026-12-01T23:30:00+07:00' });
    await leaveAccesses(product, 21, { at: '2026-12-02T09:00:00+07:00', token: 'of somebody in no case' });
    await product.query(`update officers set person_token = $1 where subject = 'desk-officer.2'`, [known]);
    // Of a case of the office, though no word of a name is kept of it: nothing of theirs is unrelated.
    await leaveAccesses(product, 30, { at: '2026-12-01T09:00:00+07:00', token: known });
    const rule = 'role:auditor@province';
    await leaveAccesses(product, 21, { at: '2026-12-01T09:30:00+07:00', token: 'of somebody in no case', rule });
    await leaveAccesses(product, 31, { at: '2026-11-30T09:00:00+07:00', inFull: true });
    await leaveAccesses(product, 99, { at: '2026-12-03T03:00:00+07:00', token: 'on a day that has not ended' });
  });

  it('is found once, however often and on however many nodes somebody looks, with the rule and what is normal', async () => {
    await Promise.all([watched(), watched()]);
    await watched();

    const { items, names } = await findings('open');

    const common = { actor: 'person:desk-officer.2', role: 'desk-officer' };
    expect(items).toHaveLength(4);
    for (const found of [
      { ...common, rule: 'unrelated-people', day: '2026-12-02', found: 21, normal: 20 },
      { ...common, rule: 'off-hours', day: '2026-12-01', found: 11, normal: 10 },
      { ...common, rule: 'own-data', day: '2026-12-01', found: 30, normal: 0 },
      { ...common, rule: 'many-reveals', day: '2026-11-30', found: 31, normal: 30 },
    ])
      expect(items).toContainEqual(expect.objectContaining(found));
    expect(names.people).toHaveProperty(['desk-officer.2']);
    expect(await auditor.get('/audit/access-findings')).toMatchObject({ status: 403 });
  });

  it('is shown with its entries, and closed once with a reason that is kept and stands in the journal', async () => {
    await watched();
    const [found] = (await findings('open')).items.filter(({ rule }) => rule === 'off-hours');
    const path = `/audit/access-findings/${found?.id}`;

    const { accesses } = findingResponse.parse((await inspector.get(path)).body);
    const key = { 'idempotency-key': 'closed-once' };
    const closed = await inspector.post(`${path}/close`, { reason: REASON }, key);
    const again = await inspector.post(`${path}/close`, { reason: REASON }, key);
    const otherwise = await inspector.post(`${path}/close`, { reason: { ...REASON, text: 'Không rõ.' } }, key);
    const anew = await inspector.post(`${path}/close`, { reason: REASON });
    await watched();

    expect(accesses.items).toHaveLength(11);
    expect(accesses.items.every(({ offHours }) => offHours)).toBe(true);
    expect(findingResponse.parse(closed.body).closed).toMatchObject({ by: 'person:inspector', reason: REASON });
    expect(again.body).toEqual(closed.body);
    expect(otherwise).toMatchObject({ status: 422, body: { code: 'idempotency-key-reused' } });
    expect(anew).toMatchObject({ status: 409, body: { code: 'finding-closed-already' } });
    expect((await findings('closed')).items.map(({ id }) => id)).toEqual([found?.id]);
    expect((await findings('open')).items.map(({ rule }) => rule)).not.toContain('off-hours');
    const journal = `select entry_id from journal union all select entry_id from journal_unsealed`;
    expect(await product.query(`select from (${journal}) as entry where entry_id = $1`, [found?.id])).toHaveLength(1);
  });

  it('is closed by another inspector than whom it is about', async () => {
    const id = await leaveFinding(product, 'person:inspector');

    const own = await inspector.post(`/audit/access-findings/${id}/close`, { reason: REASON });

    expect(own).toMatchObject({ status: 403, body: { code: 'finding-about-oneself' } });
    expect((await inspector.get(`/audit/access-findings/${id}`)).body).not.toHaveProperty('closed');
  });
});
