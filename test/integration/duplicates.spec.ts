/** One birth, two applications: who is told of it, what they see of each other, and what is kept of what people said. */
import { z } from 'zod';
import { caseResponse } from '../../src/engine/case-response.js';
import { candidatesResponse } from '../../src/features/duplicates/shown-candidates.js';
import { anApplication, examine, register } from '../support/births.js';
import { caseOf, itemIn, letOfficersDecide, startCase, stepWith } from '../support/cases.js';
import { aFamily, compared, duplicatesAt, looksOf } from '../support/families.js';
import { startTestProduct, until } from '../support/product.js';
import type { Answer, Caller, TestProduct } from '../support/product.js';

let product: TestProduct;
let desk: Caller;
let other: Caller;
let portal: Caller;

beforeAll(async () => {
  product = await startTestProduct();
  await letOfficersDecide(product);
  desk = await product.as('desk-officer');
  other = await product.as('desk-officer.other');
  portal = await product.as('portal');
}, 60_000);

afterAll(() => product.stop());

const codeIn = ({ body }: Answer) => caseResponse.parse(body).code;

describe('before an application is handed in', () => {
  it('the desk that has the other one sees both side by side, with masked numbers', async () => {
    const { body, changed } = aFamily({ sex: 'undetermined' });
    const { code } = await startCase(desk, body);

    const [only, ...others] = await compared(desk, changed);

    expect(others).toEqual([]);
    expect(only).toMatchObject({ code, likeness: 'same', score: 100, isVisible: true, channel: 'counter' });
    expect(only?.matched).toContain('notice');
    const row = (field: string) => only?.rows.find((candidate) => candidate.field === field);
    expect(row('notice')).toMatchObject({ isSame: true, there: body.data.child.birthNotice });
    expect(row('sex')).toMatchObject({ isSame: false, here: 'undetermined' });
    expect(row('motherPersonalId')?.there).toMatch(/^\d{4}\*{6}\d{2}$/);
    expect(row('motherPersonalId')).not.toHaveProperty('isSame');
    expect(JSON.stringify(only)).not.toContain(body.data.mother.personalId);
  });

  it('another desk is told where it is, and nothing that stands in it', async () => {
    const { body } = aFamily();
    const { code } = await startCase(desk, body);

    const [only] = await compared(other, body);

    expect(only).toMatchObject({ code, office: { code: 'one-stop.07210' }, isVisible: false, rows: [], heldBy: [] });
  });

  it('a second child of one birth is shown as such', async () => {
    const { body } = aFamily();
    const { code } = await startCase(desk, body);
    const notice = body.data.child.birthNotice.replace(/^\d{5}/, '99999');
    const twin = {
      ...body,
      data: { ...body.data, child: { ...body.data.child, givenName: 'SINH ĐÔI', birthNotice: notice } },
    };

    expect(await compared(desk, twin)).toMatchObject([
      { code, likeness: 'another-child', matched: ['mother-and-day'] },
    ]);
  });

  it('one of another mother is no sure thing, though the notice, the name and the day are the same', async () => {
    const { body } = aFamily();
    const { code } = await startCase(desk, body);
    const { mother } = aFamily().body.data;

    const [only] = await compared(desk, { ...body, data: { ...body.data, mother } });

    expect(only).toMatchObject({ code, likeness: 'alike', score: 89 });
    expect(only?.matched).toEqual(['notice', 'name-and-day', 'name-day-and-place']);
  });

  it('an application that is like no other has no candidate', async () => {
    expect(await compared(desk, aFamily().body)).toEqual([]);
  });

  it('each comparison is written down, with the cases that were shown', async () => {
    const { body } = aFamily();
    const { code } = await startCase(desk, body);
    await compared(desk, body);

    const entries = await product.query(
      `select cases.code from access_entries left join cases on cases.id = case_id
       where actor = 'person:desk-officer' and purpose = 'duplicate-check' order by access_entries.id desc limit 2`,
    );
    expect(entries).toEqual([{ code }, {}]);
  });

  it('a comparison that finds nothing is written down too', async () => {
    const before = await looksOf(product, 'person:desk-officer');

    await compared(desk, aFamily().body);

    expect(await looksOf(product, 'person:desk-officer')).toBe(before + 1);
  });
});

describe('what was found and said', () => {
  it('stands in the history of the second case: which were compared, and why they are others', async () => {
    const { body, changed } = aFamily({ givenName: 'KHÁC' });
    const { code } = await startCase(desk, body);

    const second = await startCase(desk, {
      ...changed,
      duplicates: { notTheSame: [code, 'H05.01-000000-0000'], reason: 'told-wrongly' },
    });

    expect(await duplicatesAt(desk, second.code, 'case-submitted')).toEqual({
      found: [code],
      notTheSame: [code],
      reason: 'told-wrongly',
    });
    expect(await duplicatesAt(desk, code, 'case-submitted')).toEqual({ found: [], notTheSame: [] });
  });

  it('is read in the history by the desk alone: neither the portal nor an office of a step learns of other families', async () => {
    const body = aFamily().body;
    const { code } = await startCase(desk, body);
    const twin = {
      ...body.data.child,
      givenName: 'SINH ĐÔI',
      birthNotice: body.data.child.birthNotice.replace(/^\d{5}/, '88888'),
    };
    const online = await startCase(portal, { ...body, channel: 'portal', data: { ...body.data, child: twin } });
    await stepWith(desk, online.code, { step: 'birth-registration', status: 'awaiting-decision' });
    const officer = await product.as('agency-officer.civil-status');

    expect(await duplicatesAt(desk, online.code, 'case-submitted')).toEqual({ found: [code], notTheSame: [] });
    for (const reader of [portal, officer]) {
      const answer = await reader.get(`/cases/${online.code}/history`);
      expect(answer.status).toBe(200);
      expect(JSON.stringify(answer.body)).not.toContain(code);
      expect(await duplicatesAt(reader, online.code, 'case-submitted')).toBeUndefined();
    }
  });

  it('is shown again to whoever registers, whose answer stands with the decision', async () => {
    const { body } = aFamily();
    const { code } = await startCase(desk, body);
    const second = await startCase(desk, body);
    await stepWith(desk, second.code, { step: 'birth-registration', status: 'awaiting-decision' });
    const officer = await product.as('agency-officer.civil-status');
    await officer.post(`/work-items/${await itemIn(officer, code, 'examine')}/claim`);
    const item = await itemIn(officer, second.code, 'examine');
    const before = await looksOf(product, 'person:agency-officer.civil-status');

    const { items } = candidatesResponse.parse((await officer.get(`/work-items/${item}/duplicates`)).body);
    await examine(product, second.code, {
      outcome: 'propose',
      duplicates: { notTheSame: [code], reason: 'earlier-one-ended' },
    });

    expect(await looksOf(product, 'person:agency-officer.civil-status')).toBe(before + 1);
    expect(items).toMatchObject([{ code, likeness: 'same', isVisible: true }]);
    const since = expect.stringMatching(/^\d{4}-\d\d-\d\dT/);
    const person = 'agency-officer.civil-status';
    expect(items[0]?.heldBy).toEqual([{ step: 'birth-registration', person, name: expect.any(String), since }]);
    expect(items[0]?.rows.every(({ isSame }) => isSame !== false)).toBe(true);
    expect(await duplicatesAt(desk, second.code, 'decision-proposed')).toEqual({
      found: [code],
      notTheSame: [code],
      reason: 'earlier-one-ended',
    });
  });
});

describe('the same birth online and at the counter', () => {
  it('is one case: the desk finds what came through the portal, and goes on with it', async () => {
    const body = { ...aFamily().body, channel: 'portal' };
    const online = await startCase(portal, body);

    const [only] = await compared(desk, body);
    const opened = await desk.get(`/cases/${online.code}`);

    expect(only).toMatchObject({ code: online.code, channel: 'portal', likeness: 'same', isVisible: true });
    expect(opened).toMatchObject({ status: 200, body: { code: online.code, status: 'open' } });
  });

  it('is not taken a second time online; who applied before is told the code, anybody else to ask at the desk', async () => {
    const body = { ...aFamily().body, channel: 'portal' };
    const { code } = await startCase(portal, body);
    const stranger = z.looseObject({ applicant: z.looseObject({}) }).parse(anApplication()).applicant;

    const again = await portal.post('/cases', body);
    const strange = await portal.post('/cases', { ...body, applicant: stranger });

    expect(again).toMatchObject({ status: 409, body: { code: 'already-applied-for', case: code } });
    expect(strange).toMatchObject({ status: 409, body: { code: 'already-applied-for' } });
    expect(JSON.stringify(strange.body)).not.toContain(code);
  });

  it('keeps nobody out who has no more than the number of the notice in common with it', async () => {
    const { birthNotice } = aFamily().body.data.child;
    const taken = { ...aFamily({ birthNotice }).changed, channel: 'portal' };
    const family = { ...aFamily({ birthNotice }).changed, channel: 'portal' };
    const { code } = await startCase(portal, taken);

    const answer = await portal.post('/cases', family);

    expect(answer).toMatchObject({ status: 201 });
    expect(await duplicatesAt(desk, codeIn(answer), 'case-submitted')).toEqual({ found: [code], notTheSame: [] });
  });

  it('is still answered with the first case if the request is repeated', async () => {
    const body = { ...aFamily().body, channel: 'portal' };
    const key = { 'idempotency-key': 'the-same-birth' };

    const first = await portal.post('/cases', body, key);
    const repeated = await portal.post('/cases', body, key);

    expect(repeated).toMatchObject({ status: 201, body: { code: codeIn(first) } });
  });
});

describe('a birth of which what was issued was corrected', () => {
  it('is found as it was told and as it is right, and shown as it is right', async () => {
    const { body, changed } = aFamily({ givenName: 'Sửa Đúng' });
    const { code } = await startCase(desk, body);
    await stepWith(desk, code, { step: 'birth-registration', status: 'awaiting-decision' });
    await register(product, code);
    await stepWith(desk, code, { step: 'permanent-residence', status: 'awaiting-decision' });
    await product.behave('civil-status');

    const asked = await desk.post(`/cases/${code}/commands/request-correction`, {
      data: { child: { ...body.data.child, givenName: 'Sửa Đúng' } },
      reason: { code: 'typing-error', text: 'Gõ nhầm tên của trẻ' },
    });
    expect(asked).toMatchObject({ status: 200 });
    await until(
      'it is corrected',
      async () => (await caseOf(desk, code)).corrections?.[0]?.status === 'made' || undefined,
    );
    const [wrong] = await compared(desk, body);
    const [right] = await compared(desk, changed);

    for (const found of [wrong, right]) {
      expect(found).toMatchObject({ code, likeness: 'same' });
      expect(found?.matched).toEqual(expect.arrayContaining(['name-and-day', 'name-and-mother']));
      expect(found?.rows.find(({ field }) => field === 'fullName')?.there).toMatch(/SỬA ĐÚNG$/);
    }
  });
});
