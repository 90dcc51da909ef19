/** Drafts of applications: kept on the server for one officer, sealed, and made a case once. */
import { z } from 'zod';
import { forgetOldDrafts } from '../../src/adapters/postgres/kept-drafts.js';
import { createPool, queryOn } from '../../src/adapters/postgres/pool.js';
import { draftOutline, halfDraft, keepDraft, wholeDraft } from '../support/drafts.js';
import { startTestProduct } from '../support/product.js';
import type { Caller, TestProduct } from '../support/product.js';

const page = z.object({ items: z.array(draftOutline.loose()), nextCursor: z.string().nullable() });
const DAY_MS = 86_400_000;

let product: TestProduct;
let desk: Caller;

beforeAll(async () => {
  product = await startTestProduct();
  desk = await product.as('desk-officer');
}, 60_000);

afterAll(() => product.stop());

async function idsOf(caller: Caller): Promise<readonly string[]> {
  return page.parse((await caller.get('/drafts?limit=200')).body).items.map(({ id }) => id);
}

describe('keeping a draft', () => {
  it('takes what is half written and gives it back as it was', async () => {
    const data = { child: { givenName: 'Bé', weight: 3.2 }, note: ['', null] };
    const body = { ...halfDraft(), data, sources: { '/data/child/givenName': 'typed' } };

    const { id, revision } = await keepDraft(desk, body);

    expect(revision).toBe(1);
    expect(await desk.get(`/drafts/${id}`)).toMatchObject({ status: 200, body: { ...body, id, revision: 1 } });
  });

  it('says which sections the form still asks for, and nothing of what stands in them', async () => {
    const half = await keepDraft(desk, halfDraft());
    const whole = await keepDraft(desk, wholeDraft());

    expect(half.unfinished).toEqual([
      '/applicant',
      '/data/child',
      '/data/mother',
      '/data/residence',
      '/data/insurance',
    ]);
    expect(whole.unfinished).toEqual([]);
  });

  it('gets its first answer again when it is repeated, and is kept once', async () => {
    const key = { 'idempotency-key': 'nhap-1' };
    const before = (await idsOf(desk)).length;

    const [first, second] = await Promise.all([
      desk.post('/drafts', halfDraft(), key),
      desk.post('/drafts', halfDraft(), key),
    ]);
    const other = await desk.post('/drafts', halfDraft('Bình'), key);

    expect(first).toMatchObject({ status: 201, body: second?.body });
    expect(first?.headers.get('location')).toBe(`/api/v1/drafts/${draftOutline.parse(first?.body).id}`);
    expect(other).toMatchObject({ status: 422, body: { code: 'idempotency-key-reused' } });
    expect(await idsOf(desk)).toHaveLength(before + 1);
  });

  it.each([
    ['a procedure that there is not', { procedure: 'interlinked-marriage' }, 400, 'invalid-body'],
    ['a version that there is not', { version: 99 }, 400, 'invalid-body'],
    ['more than 256 kB', { data: { note: 'ă'.repeat(140_000) } }, 413, 'payload-too-large'],
    [
      'what is nested deeper than any form',
      { data: JSON.parse(`${'{"a":'.repeat(40)}1${'}'.repeat(40)}`) },
      400,
      'invalid-body',
    ],
  ])('is refused with %s', async (_what, change, status, code) => {
    expect(await desk.post('/drafts', { ...halfDraft(), ...change })).toMatchObject({ status, body: { code } });
  });

  it('ends at fifty drafts of a person', async () => {
    const busy = await product.as('desk-officer.other');
    for (let kept = 0; kept < 49; kept += 1) await keepDraft(busy, halfDraft());

    const answers = await Promise.all([busy.post('/drafts', halfDraft()), busy.post('/drafts', halfDraft())]);
    const [{ id } = { id: '' }] = page.parse((await busy.get('/drafts')).body).items;
    const deleted = await busy.delete(`/drafts/${id}`);

    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409]);
    expect(answers.find(({ status }) => status === 409)?.body).toMatchObject({ code: 'too-many-drafts' });
    expect(deleted.status).toBe(204);
    expect(await busy.post('/drafts', halfDraft())).toMatchObject({ status: 201 });
  });
});

describe('a kept draft', () => {
  it('is there for the officer who keeps it and for nobody else, not at the next desk either', async () => {
    const { id } = await keepDraft(desk, halfDraft());
    const colleague = await product.as('desk-officer.2');

    const answers = [
      await colleague.get(`/drafts/${id}`),
      await colleague.put(`/drafts/${id}`, { ...halfDraft(), revision: 1 }),
      await colleague.delete(`/drafts/${id}`),
      await colleague.post(`/drafts/${id}/submit`, {}),
    ];

    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
    expect(await idsOf(colleague)).not.toContain(id);
    expect(await desk.get(`/drafts/${id}`)).toMatchObject({ status: 200 });
  });

  it('is hidden by PostgreSQL itself from whoever reads in the name of nobody', async () => {
    await keepDraft(desk, halfDraft());
    const pool = createPool({ url: product.database.reader, connections: 1 });

    const rows = await queryOn(pool)('select id from drafts');

    await pool.end();
    expect(rows).toEqual([]);
  });

  it('is listed by what it is and when it was saved, the youngest first, page by page', async () => {
    const older = await keepDraft(desk, halfDraft());
    const younger = await keepDraft(desk, wholeDraft());
    await desk.put(`/drafts/${older.id}`, { ...halfDraft('Bình'), revision: 1 });

    const first = page.parse((await desk.get('/drafts?limit=1')).body);
    const second = page.parse((await desk.get(`/drafts?limit=1&cursor=${first.nextCursor}`)).body);

    expect([first, second].flatMap(({ items }) => items.map(({ id }) => id))).toEqual([older.id, younger.id]);
    expect(Object.keys(first.items[0] ?? {}).toSorted()).toEqual([
      'id',
      'keptUntil',
      'procedure',
      'revision',
      'savedAt',
      'unfinished',
      'version',
    ]);
  });

  it('is not written over when another tab saved it meanwhile: the answer names what is newer', async () => {
    const { id } = await keepDraft(desk, halfDraft());
    const saved = await desk.put(`/drafts/${id}`, { ...halfDraft('Bình'), revision: 1 });

    const refused = await desk.put(`/drafts/${id}`, { ...halfDraft('Chi'), revision: 1 });

    const { savedAt } = draftOutline.parse(saved.body);
    expect(saved).toMatchObject({ status: 200, body: { revision: 2 } });
    expect(refused).toMatchObject({ status: 409, body: { code: 'draft-changed', newer: { revision: 2, savedAt } } });
    expect(await desk.get(`/drafts/${id}`)).toMatchObject({ body: { data: { child: { givenName: 'Bình' } } } });
  });

  it('takes the same saving again, whose answer was lost, and is not saved twice', async () => {
    const { id } = await keepDraft(desk, halfDraft());
    const saving = { ...halfDraft('Bình'), sources: { '/data/child/givenName': 'typed' }, revision: 1 };

    const [first, again] = [await desk.put(`/drafts/${id}`, saving), await desk.put(`/drafts/${id}`, saving)];
    const withOtherSource = await desk.put(`/drafts/${id}`, { ...saving, sources: {} });
    const { status: next } = await desk.put(`/drafts/${id}`, { ...halfDraft('Chi'), revision: 2 });
    const late = await desk.put(`/drafts/${id}`, saving);

    expect(first).toMatchObject({ status: 200, body: { revision: 2 } });
    expect(again).toMatchObject({ status: 200, body: first.body });
    expect([withOtherSource.status, next, late.status]).toEqual([409, 200, 409]);
    expect(late.body).toMatchObject({ code: 'draft-changed', newer: { revision: 3 } });
  });

  it('takes one of two savings that come at the same time', async () => {
    const { id } = await keepDraft(desk, halfDraft());

    const answers = await Promise.all(
      ['Bình', 'Chi'].map((name) => desk.put(`/drafts/${id}`, { ...halfDraft(name), revision: 1 })),
    );

    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
  });

  it('is not deleted as it was read when another tab saved it meanwhile', async () => {
    const { id } = await keepDraft(desk, halfDraft());
    await desk.put(`/drafts/${id}`, { ...halfDraft('Bình'), revision: 1 });
    const { status } = await desk.delete(`/drafts/${id}?revision=1`);
    expect([status, (await desk.get(`/drafts/${id}`)).status]).toEqual([409, 200]);
  });

  it('goes for good when it is deleted, and does not come back with a repeat of the request that made it', async () => {
    const key = { 'idempotency-key': 'nhap-2' };
    const { body } = await desk.post('/drafts', halfDraft(), key);
    const path = `/drafts/${draftOutline.parse(body).id}`;
    expect([(await desk.delete(path)).status, (await desk.delete(path)).status]).toEqual([204, 404]);
    expect(await desk.post('/drafts', halfDraft(), key)).toMatchObject({ status: 201, body });
    expect(await desk.get(path)).toMatchObject({ status: 404 });
    expect(await product.query('select id from drafts where id = $1', [path.slice(8)])).toEqual([]);
  });

  it('leaves an entry that says who read it, each time that it is shown (I8)', async () => {
    const { id } = await keepDraft(desk, halfDraft());
    await desk.get('/drafts');
    await desk.get(`/drafts/${id}`);

    const entries = await product.query(
      'select actor, purpose, rule, fields, case_id from access_entries where $1 = any(persons)',
      [id],
    );

    expect(entries).toEqual([
      {
        actor: 'person:desk-officer',
        purpose: 'case-handling',
        rule: 'role:desk-officer@one-stop.07210',
        fields: ['draft'],
      },
    ]);
  });

  it('says nothing of people at rest: not in its row, nor in the answer that is kept (I9)', async () => {
    const { id } = await keepDraft(desk, halfDraft('CANARYNAME'));
    await desk.put(`/drafts/${id}`, { ...halfDraft('CANARYNAME'), revision: 1 });

    const kept = await product.query<{ row: string }>(
      `select drafts::text || encode(ciphertext, 'escape') as row from drafts where id = $1
       union all select idempotency::text from idempotency union all select access_entries::text from access_entries`,
      [id],
    );

    expect(kept.length).toBeGreaterThan(1);
    expect(kept.filter(({ row }) => row.includes('CANARYNAME'))).toEqual([]);
  });

  it('goes thirty days after it was saved last, by the legal clock, and its key with it', async () => {
    const [left, savedAgain] = [await keepDraft(desk, halfDraft()), await keepDraft(desk, halfDraft())];
    await product.moveClock(20 * DAY_MS);
    const { keptUntil } = draftOutline.parse(
      (await desk.put(`/drafts/${savedAgain.id}`, { ...halfDraft(), revision: 1 })).body,
    );

    await product.moveClockPast(left.keptUntil);
    const afterThirtyDays = [await desk.get(`/drafts/${left.id}`), await desk.get(`/drafts/${savedAgain.id}`)];
    await product.moveClockPast(keptUntil);
    const afterFifty = await idsOf(desk);
    const forgotten = await forgetOldDrafts(product.runtime.enginePool);
    await product.moveClock(0);

    expect(afterThirtyDays.map(({ status }) => status)).toEqual([404, 200]);
    expect(afterFifty).toEqual([]);
    expect(forgotten).toBeGreaterThan(1);
    expect(await product.query('select id from drafts')).toEqual([]);
  });
});
