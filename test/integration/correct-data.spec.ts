/** Correcting what the desk typed wrongly: only slips of the pen, and only while no agency would act on the old data. */
import { z } from 'zod';
import { required } from '../../src/kernel/values/assert.js';
import { caseWith, eventsOf, letOfficersDecide, startCase, stepWith } from '../support/cases.js';
import { everybodyTold } from '../support/erasures.js';
import { inFull } from '../support/in-full.js';
import { startTestProduct } from '../support/product.js';
import type { Caller, TestProduct } from '../support/product.js';
import { groupOf, returnedCase } from '../support/returned-case.js';
import { validApplications } from '../support/valid-applications.js';

const SLIP = { code: 'typing-error', text: 'Gõ nhầm tên đệm' };
const WRONG_NAME = { fullName: 'NGUYỄN THỊ GÕ NHẦM' };

const AGENCIES = ['civil-status', 'residence', 'social-insurance'];
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

const nextBirth = () => required(births.next().value, 'another birth');

const aReturnedCase = () => returnedCase({ desk, officer }, nextBirth());

function correct(code: string, data: object, headers: Readonly<Record<string, string>> = {}) {
  return desk.post(`/cases/${code}/commands/correct`, { data, reason: SLIP }, headers);
}

describe('correcting what was typed wrongly', () => {
  it('is what the agency then decides on, and every page shows', async () => {
    const right = nextBirth();
    const { code } = await startCase(desk, {
      ...right,
      data: { ...right.data, ...groupOf(right, 'mother', WRONG_NAME) },
    });
    await caseWith(desk, code, 'awaiting-supplement');

    const corrected = await correct(code, groupOf(right, 'mother', {}));
    await product.behave('civil-status');
    await desk.post(`/cases/${code}/commands/submit-supplement`, { data: { papers: [{ code: 'corrected-form' }] } });

    // With the wrong name it would be sent back again, as it was.
    await stepWith(desk, code, { step: 'birth-registration', status: 'completed' });
    await letOfficersDecide(product);
    expect(corrected).toMatchObject({ status: 200, body: { status: 'awaiting-supplement' } });
    expect(await inFull(desk, code)).toMatchObject({
      application: { data: groupOf(right, 'mother', {}) },
      reasons: { correction: SLIP },
    });
    expect(await eventsOf(desk, code)).toContain('data-corrected');
  });

  it('says to auditors which fields, and never what they say (I9)', async () => {
    const { code, body } = await aReturnedCase();
    await correct(code, {
      ...groupOf(body, 'child', { givenName: 'Ánh' }),
      applicant: { ...body.applicant, phone: '0911222333' },
    });
    const auditor = await product.as('auditor');

    const difference = await auditor.get(`/audit/cases/${code}/diff?from=1`);

    const by = expect.objectContaining({ type: 'data-corrected', actor: 'person:desk-officer' });
    expect(difference.body).toMatchObject({
      changes: expect.arrayContaining([
        expect.objectContaining({ pointer: '/corrected/child.givenName', by }),
        expect.objectContaining({ pointer: '/corrected/applicant.phone', by }),
      ]),
    });
    expect(JSON.stringify(difference.body)).not.toMatch(/ÁNH|0911222333/);
    expect((await auditor.get(`/audit/cases/${code}/verify`)).body).toMatchObject({ ok: true });
  });

  it('of a personal id puts the data under the key of the person who is meant', async () => {
    const { code, body } = await aReturnedCase();
    const personOf = async () => {
      const [row] = await product.query<{ mother: string }>(
        `select persons ->> 'mother' as mother from cases where code = $1`,
        [code],
      );
      return row?.mother;
    };
    const before = await personOf();

    expect(await correct(code, groupOf(body, 'mother', { personalId: '024196018803' }))).toMatchObject({ status: 200 });

    const after = await personOf();
    const sealed = await product.query<{ person: string }>(
      `select person from case_event_parts where case_id = (select id from cases where code = $1) and part = 'application' and seq > 1`,
      [code],
    );
    expect(after).not.toBe(before);
    expect(sealed.map(({ person }) => person)).toEqual([after]);
    expect(await inFull(desk, code)).toMatchObject({
      application: { data: { mother: { personalId: '024196018803' }, child: expect.anything() } },
    });
  });

  it('of a personal id lets two people erase who was never meant, while the law keeps the case (I3, I9)', async () => {
    const { code, body: right } = await aReturnedCase();
    for (const id of [{ personalId: '024196018899' }, {}])
      expect(await correct(code, groupOf(right, 'mother', id))).toMatchObject({ status: 200 });
    const [admin, second] = [await product.as('admin'), await product.as('admin.2')];
    const asked = { case: code, role: 'mother', retentionClass: 'application-papers', ground: 'unlawfully-kept' };
    const propose = (more: object) => admin.post('/administration/erasures', { ...asked, ...more });
    expect(await propose({ former: 2 })).toMatchObject({ status: 409, body: { code: 'erasure-while-open' } });

    await Promise.all(AGENCIES.map((agency) => product.behave(agency)));
    await desk.post(`/cases/${code}/commands/submit-supplement`, { data: { papers: [{ code: 'corrected-form' }] } });
    await caseWith(desk, code, 'completed');
    await everybodyTold(product, code);
    await letOfficersDecide(product);
    const standing = (await admin.get(`/administration/erasures/people?case=${code}`)).body;
    // The first one came back: she is the mother.
    for (const meant of [{}, { former: 1 }])
      expect(await propose(meant)).toMatchObject({ status: 409, body: { code: 'data-must-be-kept' } });
    expect(await propose({ former: 3 })).toMatchObject({ status: 404 });
    const { id } = z.looseObject({ id: z.string() }).parse((await propose({ former: 2 })).body);
    expect(await second.post(`/administration/erasures/${id}/approve`)).toMatchObject({ body: { former: 2 } });

    const papers = (state: string) =>
      expect.arrayContaining([expect.objectContaining({ retentionClass: 'application-papers', state })]);
    expect(standing).toMatchObject({
      people: expect.arrayContaining([
        { roles: ['mother'], classes: papers('data-must-be-kept'), approvers: 2 },
        { roles: ['mother'], former: 2, classes: papers('erasable'), approvers: 2 },
      ]),
    });
    const former = await product.query(
      `select wrapped, token from cases join persons on ref = (former_persons #>> '{mother,1}')::uuid
       join person_keys on person = ref where code = $1`,
      [code],
    );
    expect(former).toEqual([{}]);
    expect(await inFull(desk, code)).toMatchObject({
      application: { data: groupOf(right, 'mother', {}) },
      erased: [{ roles: ['mother'], isFormer: true }],
    });
    const auditor = await product.as('auditor');
    expect((await auditor.get(`/audit/cases/${code}/verify`)).body).toMatchObject({ ok: true });
  });

  it('of a telephone number changes what tracking asks for', async () => {
    const { code, body } = await aReturnedCase();
    await correct(code, { applicant: { ...body.applicant, phone: '0911222333' } });

    const [old, now] = [
      await product.anonymous.post(`/track/${code}`, { proof: '4321' }),
      await product.anonymous.post(`/track/${code}`, { proof: '2333' }),
    ];

    expect([old.status, now.status]).toEqual([404, 200]);
  });

  it('gives a repeated request its first answer', async () => {
    const { code, body } = await aReturnedCase();
    const change = groupOf(body, 'child', { givenName: 'Ánh' });

    const first = await correct(code, change, { 'idempotency-key': 'sua-loi-1' });
    const again = await correct(code, change, { 'idempotency-key': 'sua-loi-1' });

    expect(first.status).toBe(200);
    expect(again.body).toEqual(first.body);
    expect(await correct(code, change)).toMatchObject({ status: 409, body: { code: 'nothing-to-correct' } });
  });
});

describe('a correction is refused', () => {
  it.each([
    ['a group that the form does not have', { hobby: { name: 'cờ tướng' } }, '/data'],
    [
      'a field that is not as the form wants it',
      { insurance: { facility: 'gần nhà', guardian: 'mother' } },
      '/data/insurance/facility',
    ],
    [
      'a masked value given back as it was shown',
      { applicant: { personalId: '0240******23' } },
      '/data/applicant/personalId',
    ],
    ['a wrong telephone number', { applicant: { phone: '1' } }, '/data/applicant/phone'],
  ])('with %s', async (_what, data, pointer) => {
    const { code } = await aReturnedCase();

    const answer = await correct(code, data);

    expect(answer).toMatchObject({
      status: 400,
      body: { code: 'invalid-body', errors: expect.arrayContaining([expect.objectContaining({ pointer })]) },
    });
  });

  it('with words for a mask that was given back, for it is no number that anybody has', async () => {
    const { code } = await aReturnedCase();
    const { body } = await desk.get(`/cases/${code}`);

    const answer = await correct(code, { applicant: Object(body).application.applicant });

    expect(answer).toMatchObject({ status: 400, body: { code: 'invalid-body' } });
    expect(JSON.stringify(answer.body)).toContain('Đây là giá trị đã che bớt');
  });

  it('where it would change the course of the case, with the facts that would differ', async () => {
    const { code, body } = await aReturnedCase();

    const answer = await correct(code, groupOf(body, 'residence', { consent: 'signed-form' }));

    expect(answer).toMatchObject({
      status: 409,
      body: { code: 'correction-changes-the-course', facts: ['residenceConsent'] },
    });
    expect((await (await product.as('auditor')).get(`/audit/cases/${code}/refusals`)).body).toMatchObject({
      items: [{ command: 'correct', code: 'correction-changes-the-course' }],
    });
  });

  it('while an agency has the old data, and says which and since when', async () => {
    const body = nextBirth();
    const { code } = await startCase(desk, body);
    await stepWith(desk, code, { step: 'birth-registration', status: 'awaiting-decision' });

    const answer = await correct(code, groupOf(body, 'child', { givenName: 'Ánh' }));

    expect(answer).toMatchObject({
      status: 409,
      body: {
        code: 'agency-holds-the-data',
        heldBy: [{ step: 'birth-registration', agency: 'civil-status', since: expect.any(String) }],
      },
    });
  });

  it('to everybody but the desk that took the case in (I8)', async () => {
    const { code, body } = await aReturnedCase();
    const ask = (data: object) => officer.post(`/cases/${code}/commands/correct`, { data, reason: SLIP });
    expect(await ask(groupOf(body, 'child', { givenName: 'Ánh' }))).toMatchObject({ status: 403 });
    expect(await ask({ child: 'nobody' })).toMatchObject({ status: 403 });
    const looks = `select from access_entries where purpose = 'correction' and actor like '%:agency-officer.%'`;
    expect(await product.query(looks)).toEqual([]);
  });
});
