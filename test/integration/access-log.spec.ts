/** Who looked at whose data: what those who watch over it are shown (I8; Law 91/2025/QH15). */
import { accessLogResponse, listReadersResponse } from '../../src/features/audit/list-accesses/access-log.response.js';
import { answerToPersonResponse } from '../../src/features/audit/answer-person/answer-to-person.js';
import { startTestProduct } from '../support/product.js';
import type { Caller, TestProduct } from '../support/product.js';
import { seenBirth } from '../support/seen-birth.js';

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

async function listed(caller: Caller, query: string) {
  return accessLogResponse.parse((await caller.get(`/audit/access-log${query}`)).body);
}

async function shownOf(personalId: string) {
  return accessLogResponse.parse((await inspector.post('/audit/access-log/search', { personalId })).body).items;
}

describe('the access log', () => {
  it('says who was shown what of a case, what for and by what right, with names', async () => {
    const { code } = await seenBirth(product);

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
    const { code } = await seenBirth(product);
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
    const { code } = await seenBirth(product);
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
    const [one, other] = [await seenBirth(product), await seenBirth(product)];
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
    const { code, mother } = await seenBirth(product);
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
    const { code, mother } = await seenBirth(product);

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
    const [one, other] = [await seenBirth(product), await seenBirth(product)];

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
