/** One birth, two applications: who is told of it, what they see of each other, and what is kept of what people said. */
import { z } from 'zod';
import { caseResponse } from '../../src/engine/case-response.js';
import { candidatesResponse } from '../../src/features/duplicates/shown-candidates.js';
import { anApplication, examine } from '../support/births.js';
import { itemIn, letOfficersDecide, startCase, stepWith } from '../support/cases.js';
import { startTestProduct } from '../support/product.js';
import type { Answer, Caller, TestProduct } from '../support/product.js';

const form = z.looseObject({
  data: z.looseObject({
    child: z.looseObject({ givenName: z.string(), birthNotice: z.string() }),
    mother: z.looseObject({ personalId: z.string() }),
  }),
});
const history = z.object({
  items: z.array(z.looseObject({ type: z.string(), facts: z.record(z.string(), z.unknown()) })),
});

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

/** An application, and the same with something else told of the child. */
function aFamily(change: object = {}) {
  const body = form.parse(anApplication());
  const changed = { ...body, data: { ...body.data, child: { ...body.data.child, ...change } } };
  return { body, changed };
}

async function compared(by: Caller, body: Readonly<Record<string, unknown>>) {
  const { procedure, applicant, data } = body;
  const answer = await by.post('/cases/duplicates', { procedure, version: 1, applicant, data });
  expect(answer).toMatchObject({ status: 200 });
  return candidatesResponse.parse(answer.body).items;
}

async function factsOf(code: string, type: string, reader = desk) {
  const { items } = history.parse((await reader.get(`/cases/${code}/history`)).body);
  return items.find((item) => item.type === type)?.facts['duplicates'];
}

/** How often somebody looked, whatever was found. */
async function looks(actor: string) {
  const entries = await product.query(
    `select id from access_entries where actor = $1 and purpose = 'duplicate-check' and case_id is null`,
    [actor],
  );
  return entries.length;
}

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
    expect(JSON.stringify(only)).not.toContain(body.data.mother.personalId);
  });

  it('another desk is told where it is, and nothing that stands in it', async () => {
    const { body } = aFamily();
    const { code } = await startCase(desk, body);

    const [only] = await compared(other, body);

    expect(only).toMatchObject({ code, office: { code: 'one-stop.07210' }, isVisible: false, rows: [] });
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
    const before = await looks('person:desk-officer');

    await compared(desk, aFamily().body);

    expect(await looks('person:desk-officer')).toBe(before + 1);
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

    expect(await factsOf(second.code, 'case-submitted')).toEqual({
      found: [code],
      notTheSame: [code],
      reason: 'told-wrongly',
    });
    expect(await factsOf(code, 'case-submitted')).toEqual({ found: [], notTheSame: [] });
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

    expect(await factsOf(online.code, 'case-submitted')).toEqual({ found: [code], notTheSame: [] });
    for (const reader of [portal, officer]) {
      const answer = await reader.get(`/cases/${online.code}/history`);
      expect(answer.status).toBe(200);
      expect(JSON.stringify(answer.body)).not.toContain(code);
      expect(await factsOf(online.code, 'case-submitted', reader)).toBeUndefined();
    }
  });

  it('is shown again to whoever registers, whose answer stands with the decision', async () => {
    const { body } = aFamily();
    const { code } = await startCase(desk, body);
    const second = await startCase(desk, body);
    await stepWith(desk, second.code, { step: 'birth-registration', status: 'awaiting-decision' });
    const officer = await product.as('agency-officer.civil-status');
    const item = await itemIn(officer, second.code, 'examine');
    const before = await looks('person:agency-officer.civil-status');

    const { items } = candidatesResponse.parse((await officer.get(`/work-items/${item}/duplicates`)).body);
    await examine(product, second.code, {
      outcome: 'propose',
      duplicates: { notTheSame: [code], reason: 'earlier-one-ended' },
    });

    expect(await looks('person:agency-officer.civil-status')).toBe(before + 1);
    expect(items).toMatchObject([{ code, likeness: 'same', isVisible: true }]);
    expect(items[0]?.rows.every(({ isSame }) => isSame)).toBe(true);
    expect(await factsOf(second.code, 'decision-proposed')).toEqual({
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

  it('is still answered with the first case if the request is repeated', async () => {
    const body = { ...aFamily().body, channel: 'portal' };
    const key = { 'idempotency-key': 'the-same-birth' };

    const first = await portal.post('/cases', body, key);
    const repeated = await portal.post('/cases', body, key);

    expect(repeated).toMatchObject({ status: 201, body: { code: codeIn(first) } });
  });
});
