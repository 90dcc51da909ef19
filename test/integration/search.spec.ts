/** Who is found by whom, and that nothing which was asked for stays anywhere in clear (I8, I9). */
import { Writable } from 'node:stream';
import { z } from 'zod';
import { foundCasesResponse } from '../../src/features/search/search-cases/found-cases.js';
import { forgetOldSearches } from '../../src/adapters/postgres/history-upkeep.js';
import { caseWith, startCase } from '../support/cases.js';
import { startTestProduct } from '../support/product.js';
import type { Caller, TestProduct } from '../support/product.js';
import { validApplications } from '../support/valid-applications.js';

const births = validApplications().births[Symbol.iterator]();
const lines: string[] = [];

let product: TestProduct;
let desk: Caller;
let auditor: Caller;

beforeAll(async () => {
  const log = new Writable({
    write(chunk: unknown, _encoding, done) {
      lines.push(String(chunk));
      done();
    },
  });
  product = await startTestProduct({}, log);
  desk = await product.as('desk-officer');
  auditor = await product.as('auditor');
}, 60_000);

afterAll(() => product.stop());

const parent = z.looseObject({
  personalId: z.string(),
  fullName: z.string(),
  bornOn: z.object({ precision: z.string(), value: z.string() }),
});
const parents = z.object({ data: z.object({ mother: parent, father: parent }) });

function peopleIn(body: unknown) {
  return parents.parse(body).data;
}

function birthYearOf({ bornOn }: z.infer<typeof parent>): number {
  return Number(bornOn.value.slice(0, 4));
}

/** A birth, with its parents as the registers know them; the desk may have typed another name of the mother. */
async function aBirth(typedName?: string) {
  const body = births.next().value;
  const { data } = z.looseObject({ data: z.record(z.string(), z.unknown()) }).parse(body);
  const mother = { ...peopleIn(body).mother, ...(typedName !== undefined && { fullName: typedName }) };
  const { code } = await startCase(desk, { ...body, data: { ...data, mother } });
  return { code, ...peopleIn(body) };
}

async function found(by: Caller, asked: object) {
  const { status, body } = await by.post('/cases/search', asked);
  expect({ status, body }).toMatchObject({ status: 200 });
  return foundCasesResponse.parse(body);
}

async function codesFound(by: Caller, asked: object) {
  return (await found(by, asked)).items.map(({ code }) => code);
}

/** As somebody types it who has no Vietnamese keyboard. */
function typed(name: string): string {
  const bare = name.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('Đ', 'D');
  return bare.toLowerCase().split(' ').toReversed().join(' ');
}

/** What was last written down of what that officer looked at. */
async function lastEntry(subject: string) {
  const [entry] = await product.query<{ id: string; token: string }>(
    `select access_entries.id, purpose, fields, cases.code, access_entries.persons, person_tokens[1] as token,
       access_entries.persons = array(select ref from persons where token = any(person_tokens)) as is_of_one
     from access_entries left join cases on cases.id = case_id
     where actor = $1 order by access_entries.id desc limit 1`,
    [`person:${subject}`],
  );
  return entry;
}

const correction = (data: object) => ({
  command: 'correct',
  body: { data, reason: { code: 'typing-error', text: 'Gõ nhầm tên' } },
});
const supplement = (data: object) => ({
  command: 'submit-supplement',
  body: { data: { papers: [{ code: 'corrected-form' }], data } },
});

describe('a search', () => {
  it('finds a person by the words of the name, in any order and without marks, and shows the person masked', async () => {
    const { code, mother } = await aBirth();

    const { items } = await found(desk, { name: typed(mother.fullName), birthYear: birthYearOf(mother) });

    const item = items.find((candidate) => candidate.code === code);
    expect(item).toMatchObject({ status: 'open', procedure: 'interlinked-birth' });
    expect(item?.people).toEqual([
      {
        roles: ['mother'],
        name: expect.stringMatching(/^(\p{L}\. )+\p{L}+$/u),
        personalId: `${mother.personalId.slice(0, 4)}******${mother.personalId.slice(-2)}`,
      },
    ]);
    expect(JSON.stringify(items)).not.toContain(mother.fullName);
  });

  it('finds a case by its code and people by their number, with all roles that they have', async () => {
    const { code, father } = await aBirth();

    expect(await found(desk, { code: code.toLowerCase() })).toMatchObject({
      items: [{ code, people: [{ roles: ['child'] }] }],
    });
    expect(await found(desk, { personalId: father.personalId })).toMatchObject({
      items: [{ code, people: [{ roles: ['applicant', 'father'] }] }],
    });
  });

  it('finds people by their number also where no word of a name is kept, as in cases of before they were', async () => {
    const { code, father } = await aBirth();
    await product.query(`delete from name_tokens using cases where case_id = id and code = $1`, [code]);

    expect(await found(desk, { personalId: father.personalId })).toMatchObject({
      items: [{ code, people: [{ roles: ['applicant', 'father'] }] }],
    });
  });

  it('finds what the office of the officer has, and nothing of others; a whole province by year of birth only', async () => {
    const { code, mother } = await aBirth();
    const elsewhere = await product.as('desk-officer.other');
    const name = typed(mother.fullName);

    expect(await codesFound(desk, { name })).toContain(code);
    for (const asked of [{ name }, { code }, { personalId: mother.personalId }])
      expect(await codesFound(elsewhere, asked)).not.toContain(code);
    expect(await codesFound(auditor, { name, birthYear: birthYearOf(mother) })).toContain(code);
    expect(await codesFound(auditor, { name, birthYear: birthYearOf(mother) + 1 })).not.toContain(code);
    expect(await auditor.post('/cases/search', { name })).toMatchObject({
      status: 400,
      body: { code: 'invalid-body', errors: [{ pointer: '/birthYear', code: 'birth-year-required' }] },
    });
  });

  it.each(['correction', 'supplement'])('follows a %s: the wrong name leads there no longer', async (kind) => {
    const { code, mother } = await aBirth('NGUYỄN THỊ GÕ NHẦM');
    await caseWith(desk, code, 'awaiting-supplement');
    expect(await codesFound(desk, { name: 'go nham thi' })).toContain(code);

    const told = kind === 'correction' ? correction({ mother }) : supplement({ mother });
    expect(await desk.post(`/cases/${code}/commands/${told.command}`, told.body)).toMatchObject({ status: 200 });

    expect(await codesFound(desk, { name: 'go nham thi' })).not.toContain(code);
    expect(await codesFound(desk, { name: typed(mother.fullName) })).toContain(code);
  });

  it('leaves an entry of who was shown, masked or not at all: whether a neighbour has a case is told by both (I8)', async () => {
    const { code, mother } = await aBirth();
    const elsewhere = await product.as('desk-officer.other');
    const asked = { personalId: mother.personalId };

    const { searchId } = await found(desk, asked);
    const here = await lastEntry('desk-officer');
    await desk.get(`/searches/${searchId}`);
    const again = await lastEntry('desk-officer');
    await found(elsewhere, asked);
    const nothing = await lastEntry('desk-officer.other');

    const entry = { purpose: 'search', fields: ['masked-people'], token: here?.token };
    expect(here).toMatchObject({ ...entry, code, isOfOne: true, token: expect.any(String) });
    expect(again).toMatchObject({ ...entry, code });
    expect(again?.id).not.toBe(here?.id);
    expect(nothing).toMatchObject({ ...entry, persons: [] });
    expect(nothing).not.toHaveProperty('code');
  });

  it('is found again under its id, page by page, by whoever made it and for a day', async () => {
    for (const name of ['TRANG MỘT', 'TRANG HAI', 'TRANG BA']) await aBirth(`LÊ SANG ${name}`);
    const whole = await found(desk, { name: 'sang trang', limit: 50 });
    const { searchId, items, nextCursor } = await found(desk, { name: 'sang trang', limit: 1 });

    const rest = await desk.get(`/searches/${searchId}?limit=50&cursor=${nextCursor ?? ''}`);

    expect(whole.items).toHaveLength(3);
    const paged = [...items, ...foundCasesResponse.parse(rest.body).items];
    expect(paged.map(({ code }) => code)).toEqual(whole.items.map(({ code }) => code));
    const colleague = await product.as('desk-officer.2');
    expect(await colleague.get(`/searches/${searchId}`)).toMatchObject({ status: 404 });
    expect(await desk.get('/searches/none')).toMatchObject({ status: 404 });
    await product.query(`update searches set at = at - interval '24 hours' where id = $1`, [searchId]);
    expect(await desk.get(`/searches/${searchId}`)).toMatchObject({ status: 404 });
    await forgetOldSearches(product.runtime.enginePool);
    expect(await product.query('select from searches where id = $1', [searchId])).toEqual([]);
  });

  it('leaves nothing of what was asked for in any row or in the log', async () => {
    const { mother } = await aBirth();
    await found(desk, { name: mother.fullName });
    await found(desk, { personalId: mother.personalId });
    await product.query('revoke insert on searches from reader');
    expect(await desk.post('/cases/search', { name: mother.fullName })).toMatchObject({ status: 500 });
    await product.query('grant insert on searches to reader');

    const rows = [
      ...(await product.query<{ row: string }>('select searches::text as row from searches')),
      ...(await product.query<{ row: string }>('select name_tokens::text as row from name_tokens')),
    ].map(({ row }) => row);

    expect(lines.some((line) => line.includes('permission denied'))).toBe(true);
    for (const text of [...rows, ...lines]) {
      expect(text).not.toContain(mother.personalId);
      expect(text.toLowerCase()).not.toContain(mother.fullName.toLowerCase());
      expect(typed(text)).not.toContain(typed(mother.fullName));
    }
  });

  it('is one of 200 in an hour at most', async () => {
    const officer = await product.as('signing-officer.civil-status');
    await product.query(
      `insert into searches (id, actor, at, case_code)
       select gen_random_uuid(), 'person:signing-officer.civil-status', now() - interval '50 minutes', 'x'
       from generate_series(1, 199)`,
    );

    expect(await officer.post('/cases/search', { code: 'x' })).toMatchObject({ status: 200 });
    const answer = await officer.post('/cases/search', { code: 'x' });

    expect(answer).toMatchObject({ status: 429, body: { code: 'too-many-searches' } });
    expect(Number(answer.headers.get('retry-after'))).toBeLessThanOrEqual(600);
  });
});
