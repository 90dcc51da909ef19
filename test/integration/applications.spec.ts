/** Applications and cases over the API: what comes back, to whom, and what is refused in which words. */
import { z } from 'zod';
import { PROBLEMS } from '../../src/platform/problems/problem-catalogue.js';
import { problemSchema } from '../../src/platform/problems/problem-schema.js';
import { sampleBody, startCase } from '../support/cases.js';
import { startTestProduct } from '../support/product.js';
import type { Answer, TestProduct } from '../support/product.js';

const REASON = { code: 'applicant-request', text: 'Gia đình rút hồ sơ' };
const SUPPLEMENT = { papers: [{ code: 'birth-notice' }] };

let product: TestProduct;

beforeAll(async () => {
  product = await startTestProduct();
}, 60_000);

afterAll(() => product.stop());

describe('a request that changes something', () => {
  it('needs an idempotency key', async () => {
    const desk = await product.as('desk-officer');

    const answer = await desk.post('/cases', sampleBody('interlinked-birth'), { 'idempotency-key': '' });

    expect(answer).toMatchObject({ status: 400, body: { code: 'missing-idempotency-key' } });
  });

  it('gets its first answer again when it is repeated, and another one is not taken for it', async () => {
    const desk = await product.as('desk-officer');
    const key = { 'idempotency-key': 'khai-sinh-1' };
    const first = await desk.post('/cases', sampleBody('interlinked-birth'), key);
    expect(first.status).toBe(201);

    const inAnotherOrder = Object.fromEntries(Object.entries(sampleBody('interlinked-birth')).toReversed());
    const again = await desk.post('/cases', inAnotherOrder, key);
    const other = await desk.post('/cases', sampleBody('interlinked-death'), key);

    expect(again).toMatchObject({ status: 201, body: first.body });
    expect(other).toMatchObject({ status: 422, body: { code: 'idempotency-key-reused' } });
  });

  it('is answered by one case when it is sent twice at the same time', async () => {
    const desk = await product.as('desk-officer');
    const key = { 'idempotency-key': 'khai-tu-1' };

    const [one, other] = await Promise.all([
      desk.post('/cases', sampleBody('interlinked-death'), key),
      desk.post('/cases', sampleBody('interlinked-death'), key),
    ]);

    expect([one?.status, other?.status]).toEqual([201, 201]);
    expect(one?.body).toEqual(other?.body);
  });

  it('may be repeated by another person under the same key without getting the first one’s answer', async () => {
    const key = { 'idempotency-key': 'chung-khoa' };
    const [first, second] = [
      await (await product.as('desk-officer')).post('/cases', sampleBody('interlinked-birth'), key),
      await (await product.as('desk-officer.2')).post('/cases', sampleBody('interlinked-birth'), key),
    ];

    const codeOf = ({ body }: Answer) => z.object({ code: z.string() }).parse(body).code;
    expect(codeOf(first)).not.toBe(codeOf(second));
  });
});

describe('an application', () => {
  it('is answered with its code, its location and the promised day', async () => {
    const desk = await product.as('desk-officer');

    const { status, headers, body } = await desk.post('/cases', sampleBody('interlinked-birth'));

    expect(status).toBe(201);
    const started = z.object({ code: z.string(), due: z.string(), version: z.int() }).parse(body);
    expect(started.code).toMatch(/^H05\.01-\d{6}-\d{4}$/);
    expect(headers.get('location')).toBe(`/api/v1/cases/${started.code}`);
    expect(started.version).toBe(1);
  });

  it('comes back with a problem for each field that is wrong', async () => {
    const desk = await product.as('desk-officer');
    const body = sampleBody('interlinked-birth');
    const { data } = z.object({ data: z.object({ child: z.record(z.string(), z.unknown()) }).loose() }).parse(body);
    const wrong = { ...body, data: { ...data, child: { ...data.child, bornOn: 'hôm qua', nickname: 'Bi' } } };

    const { status, body: problem } = await desk.post('/cases', wrong);

    expect(status).toBe(400);
    const { errors = [] } = problemSchema.parse(problem);
    expect(errors.map(({ pointer }) => pointer)).toEqual(expect.arrayContaining(['/data/child/bornOn', '/data/child']));
  });

  it.each([
    ['an unknown procedure', { procedure: 'interlinked-marriage' }, 400, 'invalid-body'],
    [
      'a version that was never published',
      { version: 9, reason: { code: 'demo', text: 'Thử' } },
      422,
      'version-not-startable',
    ],
    [
      'a time of receipt in the future',
      { receivedAt: '2999-01-01T08:00:00+07:00', reason: { code: 'demo', text: 'Thử' } },
      400,
      'invalid-body',
    ],
    ['a time of receipt without a reason', { receivedAt: '2026-11-02T08:00:00+07:00' }, 400, 'invalid-body'],
    [
      'a time of receipt that no calendar reaches',
      { receivedAt: '2024-07-01T08:00:00+07:00', reason: { code: 'demo', text: 'Thử' } },
      400,
      'invalid-body',
    ],
    ['the channel of the portal, at a desk', { channel: 'portal' }, 400, 'invalid-body'],
    ['an attachment without an id', { attachments: [{}] }, 400, 'invalid-body'],
  ])('is refused with %s', async (_what, change, status, code) => {
    const desk = await product.as('desk-officer');

    const answer = await desk.post('/cases', { ...sampleBody('interlinked-birth'), ...change });

    expect(answer).toMatchObject({ status, body: { code } });
  });

  it('is counted from its own time when it is entered late', async () => {
    const desk = await product.as('desk-officer');
    const late = {
      receivedAt: '2026-11-02T08:00:00+07:00',
      reason: { code: 'paper-first', text: 'Nhập bù hồ sơ giấy' },
    };

    const { due } = await startCase(desk, { ...sampleBody('interlinked-birth'), ...late });

    // Monday 2 November, three working days: Thursday 5 November, 17:00.
    expect(due).toBe('2026-11-05T10:00:00.000Z');
  });
});

describe('a problem', () => {
  it.each([
    ['vi', undefined, 'Không tìm thấy'],
    ['en', 'en-GB,vi;q=0.5', 'Not found'],
  ])('is told in %s, with both titles and what to do', async (_language, accepted, title) => {
    const desk = await product.as('desk-officer');
    const headers = accepted === undefined ? {} : { 'accept-language': accepted };

    const { status, body, headers: answered } = await desk.get('/cases/H05.01-000000-0000', headers);

    expect(status).toBe(404);
    expect(problemSchema.parse(body)).toMatchObject({
      type: '/problems/not-found',
      title,
      titles: PROBLEMS['not-found'].title,
      instance: answered.get('x-request-id'),
    });
  });

  it('is explained where its type leads', async () => {
    const explained = await fetch(`${product.url}/problems/stale-sequence`);

    expect(await explained.json()).toMatchObject({ status: 409, title: PROBLEMS['stale-sequence'].title });
  });

  it('names the commands that a case accepts when it does not accept this one', async () => {
    const desk = await product.as('desk-officer');
    const { code } = await startCase(desk, sampleBody('interlinked-birth'));

    const supply = await desk.post(`/cases/${code}/commands/submit-supplement`, {
      data: SUPPLEMENT,
    });
    const unknown = await desk.post(`/cases/${code}/commands/celebrate`, {});
    const stale = await desk.post(`/cases/${code}/commands/withdraw`, {
      reason: REASON,
      expectedSeq: 999,
    });

    expect(supply).toMatchObject({ status: 409, body: { allowedCommands: expect.arrayContaining(['withdraw']) } });
    expect(unknown).toMatchObject({ status: 404, body: { code: 'unknown-command' } });
    expect(stale).toMatchObject({ status: 409, body: { code: 'stale-sequence' } });
  });
});

describe('looking at a case', () => {
  it('shows the desk only what its own office took in', async () => {
    const { code } = await startCase(await product.as('desk-officer'), sampleBody('interlinked-birth'));
    const elsewhere = await product.as('desk-officer.other');

    expect(await elsewhere.get(`/cases/${code}`)).toMatchObject({ status: 404 });
    expect(await elsewhere.get('/cases')).toMatchObject({ status: 200, body: { items: [], nextCursor: null } });
  });

  it('pages through a list without losing or repeating a case', async () => {
    const desk = await product.as('desk-officer');
    const page = z.object({ items: z.array(z.object({ code: z.string() })), nextCursor: z.string().nullable() });
    const all = page.parse((await desk.get('/cases?limit=200')).body);

    const codes: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const next = page.parse((await desk.get(`/cases?limit=3${cursor === '' ? '' : `&cursor=${cursor}`}`)).body);
      codes.push(...next.items.map(({ code }) => code));
      cursor = next.nextCursor;
    }

    expect(codes).toEqual(all.items.map(({ code }) => code));
    expect(await desk.get('/cases?cursor=nonsense')).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: '/cursor' }] },
    });
  });
});
