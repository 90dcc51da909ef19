/** What of a case is shown to whom: what one's step needs, numbers masked, and in full for a purpose and with a reason (I8). */
import { z } from 'zod';
import { required } from '../../src/kernel/values/assert.js';
import { accessLogResponse } from '../../src/features/audit/list-accesses/access-log.response.js';
import { itemIn, letOfficersDecide, stepWith, startCase } from '../support/cases.js';
import { ASKED } from '../support/in-full.js';
import { startTestProduct } from '../support/product.js';
import type { Caller, TestProduct } from '../support/product.js';
import { ADDED, registeredBirth } from '../support/registered-birth.js';
import { validApplications } from '../support/valid-applications.js';
import type { ApplicationBody } from '../support/valid-applications.js';

const EXAMINER = 'agency-officer.civil-status';
const MASKED = [
  '/application/applicant/personalId',
  '/application/applicant/phone',
  '/application/data/mother/personalId',
  '/application/data/father/personalId',
];
const HEAD = '/application/data/residence/headPersonalId';

const shown = z.looseObject({
  seq: z.int(),
  application: z.object({ applicant: z.looseObject({}), data: z.record(z.string(), z.unknown()) }),
  masked: z.array(z.string()),
});
const revealed = z.strictObject({ code: z.string(), seq: z.int(), values: z.record(z.string(), z.string()) });

const births = validApplications().births[Symbol.iterator]();
let product: TestProduct;
let desk: Caller;
let examiner: Caller;

beforeAll(async () => {
  product = await startTestProduct();
  await letOfficersDecide(product);
  desk = await product.as('desk-officer');
  examiner = await product.as(EXAMINER);
}, 60_000);

afterAll(() => product.stop());

const nextBirth = () => required(births.next().value, 'another birth');

/** A birth that waits for whoever examines it, as it was told. */
async function aBirth(): Promise<{ readonly code: string; readonly item: string; readonly body: ApplicationBody }> {
  const body = nextBirth();
  const { code } = await startCase(desk, body);
  return { code, body, item: await itemIn(examiner, code, 'examine') };
}

async function shownTo(caller: Caller, code: string) {
  return shown.parse((await caller.get(`/cases/${code}`)).body);
}

const reveal = (caller: Caller, code: string, asked: object = ASKED) => caller.post(`/cases/${code}/reveal`, asked);

/** The entry of a reveal of that person. */
const entryOf = (actor: string) => `select id from access_entries where actor = '${actor}' and reason is not null`;

/** Of that case, newest first: as an inspector reads them. */
async function accessesTo(code: string) {
  const inspector = await product.as('inspector');
  return accessLogResponse.parse((await inspector.get(`/audit/access-log?case=${code}&limit=200`)).body).items;
}

describe('a case', () => {
  it('is shown to an officer as far as the step needs it, and the access entry names no more', async () => {
    const { code } = await aBirth();

    const { application } = await shownTo(examiner, code);

    expect(Object.keys(application.data).toSorted()).toEqual(['child', 'copies', 'father', 'marriage', 'mother']);
    const [entry] = await accessesTo(code);
    expect(entry).toMatchObject({ actor: `person:${EXAMINER}`, fields: ['application', 'contact'] });
    expect(Object.keys((await shownTo(desk, code)).application.data)).toEqual(
      expect.arrayContaining(['residence', 'insurance']),
    );
  });

  it('is shown to the next agency without what was decided before it, but with the result', async () => {
    const { code, item } = await aBirth();
    await examiner.post(`/work-items/${item}/complete`, { outcome: 'propose' });
    const signer = await product.as('signing-officer.civil-status');
    await signer.post(`/work-items/${await itemIn(signer, code, 'sign')}/complete`, { outcome: 'sign' });
    await stepWith(desk, code, { step: 'permanent-residence', status: 'awaiting-decision' });

    const seen = await shownTo(await product.as('agency-officer.residence'), code);

    expect(Object.keys(seen.application.data)).toEqual(expect.arrayContaining(['child', 'residence']));
    expect(seen.application.data).not.toHaveProperty('insurance');
    expect(Object.keys(Object(seen['results']))).toEqual(['birth-registration']);
    expect(seen.masked).toEqual(expect.arrayContaining([HEAD, '/results/birth-registration/data/personalId']));
    expect((await shownTo(examiner, code)).application.data).not.toHaveProperty('residence');
  });

  it.each(['desk-officer', 'auditor'])('is shown to %s whole, with its numbers masked', async (user) => {
    const { code, body } = await registeredBirth(product, { desk, examiner: EXAMINER }, nextBirth());

    const seen = await shownTo(await product.as(user), code);

    expect(seen.masked.toSorted()).toEqual([...MASKED, HEAD, ...ADDED].toSorted());
    expect(seen.application).toMatchObject({
      applicant: { fullName: body.applicant['fullName'], phone: '098765****' },
    });
    const real = revealed.parse((await reveal(desk, code)).body).values;
    expect(Object.values(real).filter((value) => JSON.stringify(seen).includes(value))).toEqual([]);
  });

  it('shows whoever holds the work item of a step its numbers as they are, and only while they do', async () => {
    const { code, item, body } = await aBirth();

    await examiner.post(`/work-items/${item}/claim`);
    const held = await shownTo(examiner, code);
    const colleague = await shownTo(await product.as(`${EXAMINER}.2`), code);
    await examiner.post(`/work-items/${item}/release`);
    const released = await shownTo(examiner, code);

    expect(held).toMatchObject({ masked: [], application: { applicant: { phone: body.applicant['phone'] } } });
    expect(colleague.masked.toSorted()).toEqual(MASKED.toSorted());
    expect(released.masked).toEqual(colleague.masked);
    const looks = (await accessesTo(code)).map(({ fields, reason }) => [fields.includes('in-full'), reason]);
    expect(looks.slice(0, 3)).toEqual([false, false, true].map((isInFull) => [isInFull, undefined]));
  });

  it('masks again what a claim showed, once the claim has run out', async () => {
    const { code, item } = await aBirth();
    await examiner.post(`/work-items/${item}/claim`);

    await product.query(`update work_items set claimed_until = claimed_until - interval '1 day' where id = $1`, [item]);

    expect((await shownTo(examiner, code)).masked.toSorted()).toEqual(MASKED.toSorted());
  });
});

describe('showing a case in full', () => {
  it('gives the values by where they stand, no more of the case than is shown masked, and says so in the log', async () => {
    const { code, body } = await aBirth();
    const { seq } = await shownTo(examiner, code);

    const { status, body: answer } = await reveal(examiner, code);

    expect(status).toBe(200);
    const { values, ...about } = revealed.parse(answer);
    expect(about).toEqual({ code, seq });
    expect(Object.keys(values).toSorted()).toEqual(MASKED.toSorted());
    expect(values).toMatchObject({ '/application/applicant/phone': body.applicant['phone'] });
    const [entry] = await accessesTo(code);
    expect(entry).toMatchObject({
      ...ASKED,
      reasonUnreadable: false,
      actor: `person:${EXAMINER}`,
      rule: `role:agency-officer@civil-status.07210`,
      fields: ['in-full', 'application', 'contact'],
    });
    expect(entry?.persons).toBeGreaterThan(1);
  });

  it('keeps the reason sealed: what lies on the disk does not say it (I9)', async () => {
    const { code } = await aBirth();
    await reveal(desk, code);

    const kept = await product.query<{ reason: Uint8Array }>(
      'select reason from access_entries where reason is not null',
    );

    expect(kept.filter(({ reason }) => Buffer.from(reason).includes(ASKED.reason))).toEqual([]);
    expect(kept.length).toBeGreaterThan(0);
  });

  it('with a reason that does not open is listed as such, among the others', async () => {
    const { code } = await aBirth();
    await reveal(desk, code);
    await reveal(examiner, code, { ...ASKED, reason: 'Đối chiếu với bản gốc.' });
    await reveal(await product.as('auditor'), code);
    await product.query(`delete from reason_keys where id = (${entryOf('person:auditor')})`);
    for (const key of [undefined, '\\x00'])
      await product.query(
        `with key as (insert into reason_keys select gen_random_uuid(), coalesce($2::bytea, wrapped), kek, made_at from reason_keys limit 1 returning id)
         insert into access_entries (id, at, actor, purpose, case_id, persons, fields, rule, reason)
         select id, now(), 'person:forger', 'case-work', (select id from cases where code = $1), '{}', '{in-full}', 'test', '\\x00' from key`,
        [code, key],
      );

    const told = (await accessesTo(code)).map(({ actor, reason, reasonUnreadable }) => [
      actor,
      reason,
      reasonUnreadable,
    ]);

    expect(told.toSorted()).toEqual([
      ['person:agency-officer.civil-status', 'Đối chiếu với bản gốc.', false],
      ['person:auditor', undefined, true],
      ['person:desk-officer', ASKED.reason, false],
      ['person:forger', undefined, true],
      ['person:forger', undefined, true],
    ]);
  });

  it.each([
    ['no purpose of the list', { ...ASKED, purpose: 'curiosity' }, '/purpose'],
    ['no reason', { ...ASKED, reason: '    ' }, '/reason'],
  ])('is refused for %s, and then nothing is written down', async (_why, asked, pointer) => {
    const { code } = await aBirth();

    const answer = await reveal(desk, code, asked);

    expect(answer).toMatchObject({ status: 400, body: { errors: [{ pointer }] } });
    expect((await accessesTo(code)).filter(({ fields }) => fields.includes('in-full'))).toEqual([]);
  });

  it.each(['leader', 'operator', 'inspector', 'admin', 'portal'])('is not for %s', async (user) => {
    const { code } = await aBirth();

    expect(await reveal(await product.as(user), code)).toMatchObject({ status: 403 });
  });

  it('shows nothing where it cannot be written down', async () => {
    const { code } = await aBirth();
    await product.query('revoke insert on access_entries from reader');

    const { status, body } = await reveal(desk, code);

    await product.query('grant insert on access_entries to reader');
    expect(status).toBeGreaterThanOrEqual(500);
    expect(body).not.toHaveProperty('values');
  });

  it('is possible 60 times in an hour, however many ask at the same moment', async () => {
    const { code } = await aBirth();
    const second = await product.as('desk-officer.2');
    await product.query(
      `insert into access_entries (id, at, actor, purpose, persons, fields, rule, reason)
       select gen_random_uuid(), now() - interval '20 minutes', 'person:desk-officer.2', 'case-work', '{}', '{}', 'test', '\\x00'
       from generate_series(1, 58)`,
    );

    const answers = await Promise.all(Array.from({ length: 5 }, () => reveal(second, code)));

    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 200, 429, 429, 429]);
    const refused = answers.find(({ status }) => status === 429);
    expect(refused).toMatchObject({ body: { code: 'too-many-reveals' } });
    expect(Number(refused?.headers.get('retry-after'))).toBeGreaterThan(39 * 60);
    expect(await reveal(desk, code)).toMatchObject({ status: 200 });
  });
});
