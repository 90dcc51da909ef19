/** Administration by two people: who may decide what, what comes of it, and that nothing comes of it without its entry in the journal. */
import { z } from 'zod';
import { seedDemoAssignments, seedProvince } from '../../src/adapters/postgres/seed-province.js';
import { required } from '../../src/kernel/values/assert.js';
import { registry } from '../../workflows/registry.js';
import { decideChange, proposeChange, REASON } from '../support/administration.js';
import { sampleBody, startCase } from '../support/cases.js';
import { EventStream } from '../support/event-stream.js';
import { startTestProduct } from '../support/product.js';
import type { Caller, TestProduct } from '../support/product.js';
import { validApplications } from '../support/valid-applications.js';

const DAY_MS = 86_400_000;
const OFFICER = 'agency-officer.residence';
const births = validApplications().births[Symbol.iterator]();
const roles = z.object({
  items: z.array(z.looseObject({ id: z.string(), role: z.string(), validTo: z.string().optional() })),
});
const startable = z.array(z.object({ version: z.int().optional() }));
const publications = z.array(z.object({ approvedBy: z.array(z.string()) }));
const procedures = z.object({ items: z.array(z.object({ startable, publications })) });
const offices = z.object({ items: z.array(z.looseObject({ name: z.object({ vi: z.string() }) })) });

let product: TestProduct;
let people: ReadonlyMap<string, Caller>;
let today: string;

beforeAll(async () => {
  product = await startTestProduct();
  const names = ['admin', 'admin.2', 'admin.other', 'auditor', 'desk-officer', OFFICER];
  people = new Map(await Promise.all(names.map(async (name) => [name, await product.as(name)] as const)));
  const [day] = await product.query<{ day: string }>(
    `select to_char(clock_timestamp() at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') as day`,
  );
  today = required(day, 'the day').day;
}, 60_000);

afterAll(() => product.stop());

const as = (name: string) => required(people.get(name), name);

const proposed = (change: object, by = 'admin') => proposeChange(as(by), change);
const decided = (id: string, how: Parameters<typeof decideChange>[2], by: string, headers = {}) =>
  decideChange(as(by), id, how, headers);
const rename = (vi: string) => ({ kind: 'rename-office', office: 'one-stop.09187', name: { vi, en: vi } });

async function nameOf(office: string): Promise<string | undefined> {
  const { body } = await as('auditor').get(`/administration/offices?text=${office}`);
  return offices.parse(body).items[0]?.name.vi;
}

async function rolesOf(subject: string) {
  return roles.parse((await as('auditor').get(`/administration/assignments?subject=${subject}`)).body).items;
}

describe('a change', () => {
  it('is proposed by one and made by another, in words before and after', async () => {
    const id = await proposed(rename('Một cửa thử nghiệm'));
    const before = await nameOf('one-stop.09187');

    expect(await as('admin.2').get(`/administration/changes/${id}`)).toMatchObject({
      body: {
        status: 'proposed',
        effect: { values: [{ field: 'name-vi', before, after: 'Một cửa thử nghiệm' }, { field: 'name-en' }] },
        conflicts: [],
        names: { people: { admin: expect.any(String) }, offices: { 'one-stop.09187': { vi: before } } },
      },
    });
    expect(await decided(id, 'approve', 'admin')).toMatchObject({
      status: 403,
      body: { code: 'same-person-may-not-approve' },
    });
    expect(await nameOf('one-stop.09187')).toBe(before);

    expect(await decided(id, 'approve', 'admin.2')).toMatchObject({ status: 200, body: { id, status: 'approved' } });
    expect(await nameOf('one-stop.09187')).toBe('Một cửa thử nghiệm');
    expect(await as('auditor').get('/administration/changes?status=approved&kind=rename-office')).toMatchObject({
      body: { items: [{ id, proposedBy: 'admin', decidedBy: 'admin.2', reason: REASON, decisionReason: REASON }] },
    });
  });

  it('that two approve at once is made once, and of two changes of one thing the later is refused with what has changed', async () => {
    const [one, other] = [await proposed(rename('Tên A')), await proposed(rename('Tên B'))];

    const answers = await Promise.all(['admin.2', 'admin.other'].map((by) => decided(one, 'approve', by)));

    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    expect(await decided(other, 'approve', 'admin.2')).toMatchObject({
      status: 409,
      body: {
        code: 'change-not-possible',
        errors: [{ code: 'ground-changed', detail: expect.stringContaining('Tên A') }, {}],
      },
    });
    expect(await as('admin.2').get(`/administration/changes/${other}`)).toMatchObject({
      body: { conflicts: [{ code: 'ground-changed' }, {}] },
    });
    expect(await decided(other, 'refuse', 'admin.2')).toMatchObject({ status: 200 });
  });

  it('that is asked for again gets the first answer again', async () => {
    const key = { 'idempotency-key': 'asked-twice' };
    const asked = () => proposeChange(as('admin'), rename('Tên C'), key);

    const [first, again] = [await asked(), await asked()];

    expect(again).toBe(first);
    expect(await decided(first, 'withdraw', 'admin')).toMatchObject({ status: 200 });
    expect(await decided('01900000-0000-7000-8000-000000000001', 'approve', 'admin.2')).toMatchObject({ status: 404 });
  });

  it('is in the journal with its decision, or is not made at all', async () => {
    const id = await proposed(rename('Tên D'));
    const key = { 'idempotency-key': 'failed-once' };
    const before = await nameOf('one-stop.09187');

    await product.query('revoke insert on journal_unsealed from engine');
    const failed = await decided(id, 'approve', 'admin.2', key);
    await product.query('grant insert on journal_unsealed to engine');

    expect(failed).toMatchObject({ status: 500 });
    expect(await nameOf('one-stop.09187')).toBe(before);
    expect(await decided(id, 'approve', 'admin.2', key)).toMatchObject({ status: 200 });
    const entries = await product.query(
      `select from (select kind, entry_id from journal union select kind, entry_id from journal_unsealed) as entries
       where kind = 'administration'
         and entry_id in (select $1::uuid union select id from administrative_decisions where change_id = $1::uuid)`,
      [id],
    );
    expect(entries).toHaveLength(2);
  });
});

describe('an office', () => {
  it('that closes is no place for new applications, at its desk or in a step, and says who takes them', async () => {
    const open = await startCase(as('desk-officer'), sampleBody('interlinked-birth'));
    const closing = {
      kind: 'close-office',
      office: 'civil-status.07210',
      lastDay: today,
      successor: 'civil-status.07228',
    };
    const id = await proposed(closing);
    expect(await as('admin.2').get(`/administration/changes/${id}`)).toMatchObject({
      body: { notices: [{ code: 'work-left', detail: { en: expect.stringContaining('1 open case') } }] },
    });

    await decided(id, 'approve', 'admin.2');
    await product.moveClock(DAY_MS);

    expect(await as('desk-officer').post('/cases', sampleBody('interlinked-birth'))).toMatchObject({
      status: 400,
      body: { errors: [{ code: 'office-closed', detail: expect.stringContaining('Đa Mai') }] },
    });
    expect(await as('desk-officer').get(`/cases/${open.code}`)).toMatchObject({ status: 200 });
    await product.moveClock(0);
  });
});

describe('a role', () => {
  it('that is granted, or taken over for a time, holds with the next request', async () => {
    const citizen = await product.as('citizen');
    const grant = { kind: 'grant-role', subject: 'citizen', role: 'auditor', from: today };
    expect(await citizen.get('/audit/access-log')).toMatchObject({ status: 403 });

    await decided(await proposed(grant), 'approve', 'admin.2');

    expect(await citizen.get('/audit/access-log')).toMatchObject({ status: 200 });
    const [own] = await rolesOf('desk-officer');
    const substitute = { kind: 'substitute', assignment: own?.id, subject: 'citizen', from: today, lastDay: today };
    await decided(await proposed(substitute), 'approve', 'admin.2');
    expect(await citizen.get('/drafts')).toMatchObject({ status: 200 });
  });

  it('that is ended is gone with the next command, and the open page of its holder ends', async () => {
    const officer = as(OFFICER);
    const stream = await EventStream.open(officer, 'work-items');
    await stream.until(({ event }) => event === 'ready');
    const [held] = await rolesOf(OFFICER);

    await decided(await proposed({ kind: 'end-role', assignment: held?.id }), 'approve', 'admin.2');

    expect(await officer.get('/work-items')).toMatchObject({ status: 403 });
    expect(await officer.post('/work-items/01900000-0000-7000-8000-000000000001/claim')).toMatchObject({ status: 403 });
    expect((await stream.rest()).map(({ event }) => event)).not.toContain('work-item');
    expect(await rolesOf(OFFICER)).toEqual([]);
  });

  it('of an administrator ends only while two others who have acted are left, also when two are proposed at once', async () => {
    await decided(await proposed(rename('Tên E')), 'refuse', 'admin.other');
    const [first] = await rolesOf('admin');
    const [third] = await rolesOf('admin.other');
    const ends = [
      await proposed({ kind: 'end-role', assignment: first?.id }, 'admin.2'),
      await proposed({ kind: 'end-role', assignment: third?.id }, 'admin'),
    ];

    const answers = [
      await decided(ends[1] ?? '', 'approve', 'admin.2'),
      await decided(ends[0] ?? '', 'approve', 'admin'),
    ];

    expect(answers).toMatchObject([
      { status: 200 },
      { status: 409, body: { errors: [{ code: 'too-few-administrators' }] } },
    ]);
    expect(await as('admin.other').get('/administration/changes')).toMatchObject({ status: 403 });
  });
});

describe('a publication', () => {
  it('that ends lets nothing be started, says so before, and another one lets it again', async () => {
    const desk = as('desk-officer');
    const of = { procedure: 'interlinked-birth', version: 1 };
    const [seeded] = await product.query<{ validFrom: string }>(
      `select valid_from from publications where procedure = 'interlinked-birth'`,
    );
    const end = await proposed({ kind: 'end-publication', ...of, validFrom: seeded?.validFrom });
    expect(await as('admin.2').get(`/administration/changes/${end}`)).toMatchObject({
      body: { notices: [{ code: 'nothing-startable' }], effect: { startable: { before: [{ version: 1 }] } } },
    });

    await decided(end, 'approve', 'admin.2');
    expect(await desk.post('/cases', births.next().value)).toMatchObject({ body: { code: 'version-not-startable' } });

    await decided(await proposed({ kind: 'publish-version', ...of, from: today }), 'approve', 'admin.2');
    await startCase(desk, births.next().value);
    const published = procedures.parse((await as('auditor').get('/administration/publications')).body).items[0];
    expect(published?.startable.map(({ version }) => version)).toEqual([1, undefined, 1]);
    expect(published?.publications.at(-1)?.approvedBy).toEqual(['admin', 'admin.2']);
  });
});

describe('what administrators changed', () => {
  it('is not undone when the product starts again', async () => {
    const held = async () => ({
      officer: await rolesOf(OFFICER),
      name: await nameOf('one-stop.09187'),
      published: (await as('auditor').get('/administration/publications')).body,
    });
    const before = await held();

    const another = { key: 'another-procedure', version: 1, inForceSince: '2026-09-01' };
    await seedProvince(product.query, [...registry, another]);
    await seedDemoAssignments(product.query);

    expect(await held()).toEqual(before);
  });
});
