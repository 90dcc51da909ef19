/** Papers that are handed in as files: uploaded, bound to one case for good, shown to whoever may see them (I8, I9). */
import { createHash } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { sweepAttachments } from '../../src/adapters/postgres/swept-attachments.js';
import { required } from '../../src/kernel/values/assert.js';
import { accessLogResponse } from '../../src/features/audit/list-accesses/access-log.response.js';
import { aPdf, aPng, fetchFile, postFile, uploadFile } from '../support/attachments.js';
import { caseWith, itemIn, letOfficersDecide, startCase } from '../support/cases.js';
import { keepDraft, wholeDraft } from '../support/drafts.js';
import { ASKED } from '../support/in-full.js';
import { startTestProduct } from '../support/product.js';
import type { Caller, TestProduct } from '../support/product.js';
import { validApplications } from '../support/valid-applications.js';

const COUNT = 'select count(*)::integer as count from attachments';
const DAY_MS = 86_400_000;
const EXAMINER = 'agency-officer.civil-status';
const NAME = 'giấy chứng sinh của Bé Thử.pdf';

const listed = z.object({ items: z.array(z.looseObject({ id: z.string() })) });
const history = z.object({ items: z.array(z.object({ type: z.string(), facts: z.looseObject({}) })) });
const sha256 = (content: Uint8Array) => createHash('sha256').update(content).digest('hex');

const births = validApplications().births[Symbol.iterator]();
const nextBirth = () => required(births.next().value, 'another birth');

let product: TestProduct;
let desk: Caller;
let examiner: Caller;

beforeAll(async () => {
  product = await startTestProduct({ ATTACHMENT_BYTES_MAX: '65536' });
  await letOfficersDecide(product);
  desk = await product.as('desk-officer');
  examiner = await product.as(EXAMINER);
}, 60_000);

afterAll(() => product.stop());

/** A birth that came with that file, and waits to be examined. */
async function birthWith(content: Uint8Array) {
  const id = await uploadFile(product, 'desk-officer', content);
  const { code } = await startCase(desk, { ...nextBirth(), attachments: [{ id, kind: 'birth-notification' }] });
  return { id, code, path: `/cases/${code}/attachments/${id}`, item: await itemIn(examiner, code, 'examine') };
}

/** Where the file of that id lies. */
const fileOf = (id: string) => join(product.dataDir, 'attachments', id.slice(-2), id);

describe('a file', () => {
  it('is taken, and told by its digest, size and type', async () => {
    const content = aPng();

    const answer = await postFile(product, 'desk-officer', { content, name: NAME, type: 'image/png' });

    expect(answer).toMatchObject({
      status: 201,
      body: { digest: sha256(content), bytes: content.length, mediaType: 'image/png', name: NAME },
    });
    expect(answer.headers.get('location')).toMatch(/^\/api\/v1\/attachments\/[0-9a-f-]{36}$/);
  });

  it('is taken once for one request, whose key serves no other file', async () => {
    const headers = { 'idempotency-key': 'upload-1' };
    const content = aPdf();

    const first = await postFile(product, 'desk-officer', { content, headers });
    const again = await postFile(product, 'desk-officer', { content, headers });
    const other = await postFile(product, 'desk-officer', { content: aPdf(), headers });

    expect(again.body).toEqual(first.body);
    expect(other).toMatchObject({ status: 422, body: { code: 'idempotency-key-reused' } });
  });

  it('is refused with what to do, in both languages, and nothing of it is kept', async () => {
    const [{ count: before } = { count: 0 }] = await product.query<{ count: number }>(COUNT);

    const large = await postFile(product, 'desk-officer', { content: aPng(65_537) });
    const nameless = await postFile(product, 'desk-officer', { content: aPdf(), name: '' });

    expect(large).toMatchObject({
      status: 413,
      body: { code: 'attachment-too-large', errors: [{ details: { en: expect.stringMatching(/0\.1 MB/) } }] },
    });
    expect(nameless).toMatchObject({ status: 400, body: { code: 'attachment-name-missing' } });
    expect(await product.query(COUNT)).toEqual([{ count: before }]);
  });

  it('is removed by whoever uploaded it while no case has it', async () => {
    const id = await uploadFile(product, 'desk-officer');
    const other = await product.as('desk-officer.2');

    expect(await other.delete(`/attachments/${id}`)).toMatchObject({ status: 404 });
    expect(await desk.delete(`/attachments/${id}`)).toMatchObject({ status: 204 });
    await expect(readFile(fileOf(id))).rejects.toThrow('ENOENT');
  });
});

describe('the sweep', () => {
  it('forgets what no case has after 31 days, removes files without a row after a day, and no other', async () => {
    const bound = await birthWith(aPdf());
    const [unbound, orphan] = [await uploadFile(product, 'desk-officer'), await uploadFile(product, 'desk-officer')];
    // As a crash between file and row leaves it.
    await product.query('delete from attachments where id = $1', [orphan]);
    const sweep = () => sweepAttachments(product.runtime.enginePool, product.runtime.files);
    const areKept = async () =>
      Promise.all([bound.id, unbound, orphan].map(async (id) => (await product.runtime.files.read(id)) !== undefined));

    const after: boolean[][] = [];
    for (const days of [0, 2, 32]) {
      await product.moveClock(days * DAY_MS);
      await sweep();
      after.push(await areKept());
    }
    await product.moveClock(0);

    expect(after).toEqual([
      [true, true, true],
      [true, true, false],
      [true, false, false],
    ]);
    expect(await desk.delete(`/attachments/${unbound}`)).toMatchObject({ status: 404 });
  });

  it('leaves what a draft names as long as the draft is saved, and forgets it with the draft', async () => {
    const [named, dropped] = [await uploadFile(product, 'desk-officer'), await uploadFile(product, 'desk-officer')];
    const file = { name: NAME, bytes: 9, mediaType: 'application/pdf' };
    const naming = (...ids: readonly string[]) => ({
      ...wholeDraft(),
      attachments: ids.map((id) => ({ ...file, id })),
    });
    const draft = await keepDraft(desk, naming(named, dropped));
    const known = async () => {
      await sweepAttachments(product.runtime.enginePool, product.runtime.files);
      return product.query('select id from attachments where id in ($1, $2)', [named, dropped]);
    };
    await product.moveClock(20 * DAY_MS);
    await desk.put(`/drafts/${draft.id}`, { ...naming(named), revision: 1 });
    await product.moveClock(40 * DAY_MS);

    expect(await known()).toEqual([{ id: named }]);
    await desk.delete(`/drafts/${draft.id}`);
    expect(await known()).toEqual([]);
    await product.moveClock(0);
  });
});

describe('an application', () => {
  it('binds its files, of which the history says id, digest and kind', async () => {
    const content = aPdf();
    const { id, code } = await birthWith(content);

    const { items } = history.parse((await desk.get(`/cases/${code}/history`)).body);
    const list = listed.parse((await desk.get(`/cases/${code}/attachments`)).body);
    const verified = await (await product.as('auditor')).get(`/audit/cases/${code}/verify`);

    expect(items[0]?.facts['attachments']).toEqual([{ id, digest: sha256(content), kind: 'birth-notification' }]);
    expect(list.items).toMatchObject([
      { id, name: 'giấy chứng sinh.pdf', bytes: content.length, kind: 'birth-notification', seq: 1 },
    ]);
    expect(verified.body).toMatchObject({ ok: true });
    expect(await desk.delete(`/attachments/${id}`)).toMatchObject({ status: 409, body: { code: 'attachment-bound' } });
  });

  it('is refused with a file of somebody else, one that there is not, and one of another case', async () => {
    const others = await uploadFile(product, 'desk-officer.2');
    const { id: bound } = await birthWith(aPdf());
    const submit = (id: string) => desk.post('/cases', { ...nextBirth(), attachments: [{ id }] });

    for (const id of [others, '019aa000-0000-7000-8000-000000000001'])
      expect(await submit(id)).toMatchObject({
        status: 422,
        body: { code: 'attachment-not-found', errors: [{ pointer: '/attachments/0/id' }] },
      });
    expect(await submit(bound)).toMatchObject({ status: 409, body: { code: 'attachment-bound' } });
  });
});

describe('a supplement', () => {
  it('binds its files to the case, after those of the application', async () => {
    const { id: first, code, item } = await birthWith(aPdf());
    await examiner.post(`/work-items/${item}/claim`);
    const reason = { code: 'missing-paper', text: 'Thiếu giấy tờ', legalBasis: 'Nghị định 123/2015/NĐ-CP' };
    await examiner.post(`/work-items/${item}/complete`, { outcome: 'request-supplement', reason });
    await caseWith(desk, code, 'awaiting-supplement');
    const id = await uploadFile(product, 'desk-officer');
    const data = { papers: [{ code: 'birth-notification' }] };

    const supplied = await desk.post(`/cases/${code}/commands/submit-supplement`, { data, attachments: [{ id }] });

    const list = listed.parse((await desk.get(`/cases/${code}/attachments`)).body);
    expect(supplied.status).toBe(200);
    expect(list.items.map((each) => each.id)).toEqual([first, id]);
  });
});

describe('a file of a case', () => {
  it('is shown to whoever holds a work item, as a download, and each look is written down', async () => {
    const content = aPdf();
    const { id, code, path, item } = await birthWith(content);
    const before = await fetchFile(product, EXAMINER, path);
    await examiner.post(`/work-items/${item}/claim`);

    const held = await fetchFile(product, EXAMINER, path);

    expect(before.status).toBe(403);
    expect(JSON.parse(before.content.toString())).toMatchObject({ code: 'attachment-needs-reason' });
    expect(held.content.equals(content)).toBe(true);
    expect(Object.fromEntries(held.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': expect.stringContaining('attachment; '),
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'no-store',
    });
    const inspector = await product.as('inspector');
    const { items } = accessLogResponse.parse((await inspector.get(`/audit/access-log?case=${code}&limit=200`)).body);
    expect(items[0]).toMatchObject({ actor: `person:${EXAMINER}`, fields: ['in-full', `attachment.${id}`] });
  });

  it('is shown to the desk with a reason, and to nobody of another commune', async () => {
    const content = aPng();
    const { path } = await birthWith(content);

    expect((await fetchFile(product, 'desk-officer', path)).status).toBe(403);
    expect((await fetchFile(product, 'desk-officer', path, ASKED)).content.equals(content)).toBe(true);
    expect((await fetchFile(product, 'desk-officer.other', path, ASKED)).status).toBe(404);
    expect((await fetchFile(product, 'desk-officer', `${path.slice(0, -12)}000000000000`, ASKED)).status).toBe(404);
  });

  it('that is missing or altered where it lies is told as that, and counted', async () => {
    const [altered, missing] = [await birthWith(aPdf()), await birthWith(aPdf())];
    const sealed = await readFile(fileOf(altered.id));
    await writeFile(
      fileOf(altered.id),
      Buffer.concat([sealed.subarray(0, -1), Buffer.from([(sealed.at(-1) ?? 0) ^ 1])]),
    );
    await rm(fileOf(missing.id));

    for (const { path } of [altered, missing]) {
      const answer = await fetchFile(product, 'desk-officer', path, ASKED);
      expect(answer.status).toBe(500);
      expect(JSON.parse(answer.content.toString())).toMatchObject({ code: 'attachment-lost' });
    }
    const figures = await (await fetch(`${product.url}/metrics`)).text();
    expect(figures).toContain('lienthong_attachments_lost_total 2');
  });
});
