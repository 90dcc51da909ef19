/** Papers that are handed in as files: uploaded, bound to one case for good, shown to whoever may see them (I8, I9). */
import { createHash } from 'node:crypto';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { sweepAttachments } from '../../src/adapters/postgres/swept-attachments.js';
import { required } from '../../src/kernel/values/assert.js';
import { accessLogResponse } from '../../src/features/audit/list-accesses/access-log.response.js';
import { aPdf, aPng, fetchFile, postFile, uploadFile } from '../support/attachments.js';
import { itemIn, letOfficersDecide, startCase } from '../support/cases.js';
import { ASKED } from '../support/in-full.js';
import { startTestProduct } from '../support/product.js';
import type { Caller, TestProduct } from '../support/product.js';
import { validApplications } from '../support/valid-applications.js';

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

  it.each([
    ['that is empty', { content: new Uint8Array() }, 422, 'attachment-empty'],
    ['above the limit', { content: aPng(65_537) }, 413, 'attachment-too-large'],
    [
      'of another type',
      { content: Buffer.from('PK\u0003\u0004 rất nhiều chữ trong tệp nén') },
      415,
      'attachment-type-not-taken',
    ],
    ['that is declared as what is not taken', { content: aPdf(), type: 'text/html' }, 415, 'attachment-type-not-taken'],
    [
      'that is not what it is declared as',
      { content: aPng(), type: 'application/pdf' },
      415,
      'attachment-type-differs',
    ],
    ['with a script', { content: aPdf('<< /S /JavaScript >>') }, 422, 'attachment-active-content'],
    ['without a name', { content: aPdf(), name: '' }, 400, 'attachment-name-missing'],
    [
      'other than the one that was announced',
      { content: aPdf(), headers: { 'content-digest': `sha-256=:${Buffer.alloc(32).toString('base64')}:` } },
      422,
      'attachment-digest-differs',
    ],
  ])('%s is refused, with what to do', async (_what, file, status, code) => {
    const answer = await postFile(product, 'desk-officer', file);

    expect(answer).toMatchObject({ status, body: { code, detail: expect.stringMatching(/\p{L}{2}/u) } });
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

  it('lies nowhere in clear: neither what is in it nor what it is called', async () => {
    const secret = 'CANARY-giấy-tờ-không-ai-được-đọc';
    const { body } = await postFile(product, 'desk-officer', { content: aPdf(secret), name: `${secret}.pdf` });
    const { id } = z.object({ id: z.string() }).parse(body);
    await startCase(desk, { ...nextBirth(), attachments: [{ id }] });

    const folder = join(product.dataDir, 'attachments');
    const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
    const kept = await Promise.all(files.map((entry) => readFile(join(entry.parentPath, entry.name))));
    const rows = await product.query(
      `select attachments::text as text from attachments union all select idempotency::text from idempotency`,
    );

    expect(kept.length).toBeGreaterThan(0);
    expect(kept.filter((bytes) => bytes.includes(secret) || bytes.includes('%PDF'))).toEqual([]);
    expect(JSON.stringify(rows)).not.toContain(secret);
  });
});
