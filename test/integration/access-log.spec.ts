/** Who looked at whose data: what those who watch over it are shown (I8; Law 91/2025/QH15). */
import { z } from 'zod';
import { accessLogResponse, listReadersResponse } from '../../src/features/audit/list-accesses/access-log.response.js';
import {
  findingResponse,
  findingsResponse,
} from '../../src/features/audit/access-findings/access-findings.controller.js';
import { watchAccessesOnce } from '../../src/features/audit/access-findings/watch-accesses.js';
import { PgAccessWatch } from '../../src/adapters/postgres/pg-access-watch.js';
import { answerToPersonResponse } from '../../src/features/audit/answer-person/answer-to-person.js';
import { leaveAccesses } from '../support/accesses.js';
import { caseWith, startCase } from '../support/cases.js';
import { startTestProduct } from '../support/product.js';
import type { Caller, TestProduct } from '../support/product.js';
import { validApplications } from '../support/valid-applications.js';

const parents = z.object({ data: z.object({ mother: z.object({ personalId: z.string() }) }) });

const births = validApplications().births[Symbol.iterator]();

let product: TestProduct;
let desk: Caller;
let auditor: Caller;
let inspector: Caller;

beforeAll(async () => {
  product = await startTestProduct();
  desk = await product.as('desk-officer');
  auditor = await product.as('auditor');
  inspector = await product.as('inspector');
}, 60_000);

afterAll(() => product.stop());

/** A birth at which the desk has looked once, and the personal id of its mother. */
async function seenBirth() {
  const body = births.next().value;
  const { code } = await startCase(desk, body);
  await caseWith(auditor, code, 'completed');
  await desk.get(`/cases/${code}`);
  return { code, mother: parents.parse(body).data.mother.personalId };
}

async function listed(caller: Caller, query: string) {
  return accessLogResponse.parse((await caller.get(`/audit/access-log${query}`)).body);
}

async function shownOf(personalId: string) {
  return accessLogResponse.parse((await inspector.post('/audit/access-log/search', { personalId })).body).items;
}

describe('the access log', () => {
  it('says who was shown what of a case, what for and by what right, with names', async () => {
    const { code } = await seenBirth();

    const { items, names } = await listed(auditor, `?case=${code}&actor=person:desk-officer`);

    expect(items).toEqual([
      expect.objectContaining({
        actor: 'person:desk-officer',
        purpose: 'case-handling',
        case: code,
        rule: 'role:desk-officer@one-stop.07210',
        fields: expect.arrayContaining(['application']),
      }),
    ]);
    expect(items[0]?.persons).toBeGreaterThan(2);
    expect(names.people['desk-officer']).toBe('Nguyễn Minh Dũng');
    expect(names.offices).toHaveProperty(['one-stop.07210']);
  });

  it('is filtered by field and purpose, and paged without gap or double', async () => {
    const { code } = await seenBirth();
    await auditor.get(`/audit/cases/${code}/verify`);
    const whole = (await listed(inspector, `?case=${code}`)).items;

    const first = await listed(inspector, `?case=${code}&limit=1`);
    const rest = await listed(inspector, `?case=${code}&limit=200&cursor=${first.nextCursor ?? ''}`);

    expect([...first.items, ...rest.items]).toEqual(whole);
    expect((await listed(inspector, `?case=${code}&purpose=audit`)).items).toEqual(
      whole.filter(({ purpose }) => purpose === 'audit'),
    );
    expect((await listed(inspector, `?case=${code}&field=application`)).items).toEqual(
      whole.filter(({ fields }) => fields.includes('application')),
    );
  });

  it('marks what was looked at at night', async () => {
    const { code } = await seenBirth();
    await product.moveClockPast('2026-12-02T23:00:00+07:00');
    await desk.get(`/cases/${code}`);
    await product.moveClockPast('2026-12-03T09:00:00+07:00');
    await desk.get(`/cases/${code}`);

    const since = encodeURIComponent('2026-12-02T00:00:00+07:00');

    expect((await listed(auditor, `?case=${code}&from=${since}`)).items.map(({ offHours }) => offHours)).toEqual([
      false,
      true,
    ]);
    expect((await listed(auditor, `?case=${code}&from=${since}&offHours=true`)).items).toHaveLength(1);
  });

  it('counts for each reader how much was looked at', async () => {
    const fresh = await product.as('desk-officer.2');
    const [one, other] = [await seenBirth(), await seenBirth()];
    for (const { code } of [one, one, other]) await fresh.get(`/cases/${code}`);
    await fresh.post('/people/lookup', { personalId: one.mother, purpose: 'application-intake' });
    await shownOf(one.mother);

    const { items, omitted } = listReadersResponse.parse((await auditor.get('/audit/access-log/readers')).body);

    expect(items.find(({ actor }) => actor === 'person:desk-officer.2')).toMatchObject({
      accesses: 4,
      cases: 2,
      lookups: 1,
    });
    expect(items.find(({ actor }) => actor === 'person:inspector')).toMatchObject({ lookups: 0 });
    expect(omitted).toBe(0);
    for (const [to, expected] of [
      ['2020-01-01T00:00:00Z', []],
      ['2036-01-01T00:00:00Z', items],
    ] as const)
      expect((await auditor.get(`/audit/access-log/readers?to=${to}`)).body).toMatchObject({ items: expected });
    expect(items.map(({ accesses }) => accesses)).toEqual(
      items.map(({ accesses }) => accesses).toSorted((a, b) => b - a),
    );
  });
});

describe('what was shown of one person', () => {
  it('is found by the personal id, in cases and in lookups, and the search is an access itself', async () => {
    const { code, mother } = await seenBirth();
    await desk.post('/people/lookup', { personalId: mother, purpose: 'application-intake' });

    const shown = await shownOf(mother);

    expect(shown.map(({ actor, case: of }) => [actor, of])).toEqual(
      expect.arrayContaining([
        ['person:desk-officer', code],
        ['person:desk-officer', undefined],
      ]),
    );
    expect((await shownOf(mother))[0]).toMatchObject({ actor: 'person:inspector', purpose: 'inspection' });
  });

  it('is told to the person by office and role, without a name or a login, and that is written down too', async () => {
    const { code, mother } = await seenBirth();

    const { status, body } = await inspector.post('/audit/access-log/answer', { personalId: mother });

    expect(status).toBe(200);
    const { items, offices, isCut } = answerToPersonResponse.parse(body);
    expect(items).toContainEqual(
      expect.objectContaining({ role: 'desk-officer', office: 'one-stop.07210', purpose: 'case-handling', case: code }),
    );
    expect(offices).toHaveProperty(['one-stop.07210']);
    expect(isCut).toBe(false);
    expect(JSON.stringify(body)).not.toMatch(/person:|Nguyễn Minh Dũng/);
    expect((await shownOf(mother))[0]).toMatchObject({ actor: 'person:inspector', purpose: 'answer-to-person' });
    expect(await auditor.post('/audit/access-log/answer', { personalId: mother })).toMatchObject({ status: 403 });
  });

  it('is nothing of another person, and of somebody whom nobody knows nothing', async () => {
    const [one, other] = [await seenBirth(), await seenBirth()];

    expect((await shownOf(one.mother)).filter((entry) => entry.case === other.code)).toEqual([]);
    expect(await shownOf('099999999999')).toEqual([]);
  });

  it('is not asked for in an address, nor by an auditor, nor with anything but twelve digits', async () => {
    expect(await auditor.post('/audit/access-log/search', { personalId: '024300000001' })).toMatchObject({
      status: 403,
    });
    expect(await inspector.get('/audit/access-log?personalId=024300000001')).toMatchObject({ status: 400 });
    expect(await inspector.post('/audit/access-log/search', { personalId: '24' })).toMatchObject({ status: 400 });
  });
});

describe('what an inspector is to look at', () => {
  const REASON = { code: 'explained', text: 'Trực đêm theo lịch phân công.' };

  async function watched() {
    const { enginePool, ids } = product.runtime;
    await watchAccessesOnce(new PgAccessWatch(enginePool, ids));
  }

  async function findings(state: 'open' | 'closed') {
    const { items, names } = findingsResponse.parse(
      (await inspector.get(`/audit/access-findings?state=${state}`)).body,
    );
    // These tests may themselves be run at night, by people who look at much.
    return { items: items.filter(({ actor }) => actor === 'person:desk-officer.2'), names };
  }

  beforeAll(async () => {
    const { mother } = await seenBirth();
    await product.moveClockPast('2026-12-03T09:00:00+07:00');
    await leaveAccesses(product, 11, { at: '2026-12-01T23:30:00+07:00' });
    await leaveAccesses(product, 21, { at: '2026-12-02T09:00:00+07:00', token: 'of somebody in no case' });
    const own = product.runtime.cipher.tokenOf(mother);
    await product.query(`update officers set person_token = $1 where subject = 'desk-officer.2'`, [own]);
    await leaveAccesses(product, 30, { at: '2026-12-01T09:00:00+07:00', token: own });
    await leaveAccesses(product, 99, { at: '2026-12-03T03:00:00+07:00', token: 'on a day that has not ended' });
  });

  it('is found once, however often and on however many nodes somebody looks, with the rule and what is normal', async () => {
    await Promise.all([watched(), watched()]);
    await watched();

    const { items, names } = await findings('open');

    const common = { actor: 'person:desk-officer.2', role: 'desk-officer' };
    expect(items).toHaveLength(3);
    for (const found of [
      { ...common, rule: 'unrelated-people', day: '2026-12-02', found: 21, normal: 20 },
      { ...common, rule: 'off-hours', day: '2026-12-01', found: 11, normal: 10 },
      { ...common, rule: 'own-data', day: '2026-12-01', found: 30, normal: 0 },
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
    const closed = await inspector.post(`${path}/close`, { reason: REASON });
    const again = await inspector.post(`${path}/close`, { reason: REASON });
    const otherwise = await inspector.post(`${path}/close`, { reason: { ...REASON, text: 'Không rõ.' } });
    await watched();

    expect(accesses.items).toHaveLength(11);
    expect(accesses.items.every(({ offHours }) => offHours)).toBe(true);
    expect(findingResponse.parse(closed.body).closed).toMatchObject({ by: 'person:inspector', reason: REASON });
    expect(again).toMatchObject({ status: 200 });
    expect(otherwise).toMatchObject({ status: 409, body: { code: 'finding-closed-already' } });
    expect((await findings('closed')).items.map(({ id }) => id)).toEqual([found?.id]);
    expect((await findings('open')).items.map(({ rule }) => rule)).not.toContain('off-hours');
    const journal = `select entry_id from journal union all select entry_id from journal_unsealed`;
    expect(await product.query(`select from (${journal}) as entry where entry_id = $1`, [found?.id])).toHaveLength(1);
  });
});
