/**
 * Goal: whoever has the disk of the database, the queues, the logs or the figures learns nothing of anybody (I9).
 * Method: cases, drafts, reasons and refused requests full of texts that are looked for afterwards in every row of every table, in all
 * that the queues hold, in the log at its finest, in answers to faulty requests and in the figures. One agency is slow, so that jobs
 * are there to be looked at.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { z } from 'zod';
import { leaveFinding } from '../support/accesses.js';
import { aPdf, postFile } from '../support/attachments.js';
import { caseWith, itemIn, startCase } from '../support/cases.js';
import { describeWhere } from '../support/describe-where.js';
import { keepDraft } from '../support/drafts.js';
import { startTestProduct, until } from '../support/product.js';
import type { TestProduct } from '../support/product.js';
import { HAS_REDIS, NO_REDIS, startRedisSpace, type RedisSpace } from '../support/redis.js';
import { foundIn, tellingStringsIn } from '../support/told-strings.js';
import { validApplications } from '../support/valid-applications.js';

const SECRET = 'Người báo tin bí mật Hoàng Văn Thử, số 17 ngõ Không Tên';
const PHONE = '0911222333';
const EMAIL = 'bi.mat.cua.toi@example.vn';
const OFFICER = 'agency-officer.civil-status';
const acted = z.object({ id: z.string() });
const { births, deaths } = validApplications();

interface Filled {
  readonly product: TestProduct;
  readonly told: readonly string[];
  readonly logs: readonly string[];
  readonly errors: readonly string[];
}

async function filledProduct(settings: Readonly<Record<string, string>>): Promise<Filled> {
  const logs: string[] = [];
  const stream = { write: (line: string) => void logs.push(line) };
  const product = await startTestProduct({ ...settings, LOG_LEVEL: 'trace' }, stream);
  const [desk, officer] = [await product.as('desk-officer'), await product.as(OFFICER)];
  const applications = [births[0], births[1], deaths[0], births[2]].map((body) => ({
    ...body,
    applicant: { ...body?.applicant, phone: PHONE, email: EMAIL },
  }));
  const [first, second, third, last] = applications;
  await caseWith(desk, (await startCase(desk, first)).code, 'completed');
  await product.behave('civil-status', { mode: 'officer' });
  const codes = await Promise.all([second, third].map(async (body) => (await startCase(desk, body)).code));
  const reason = { code: 'on-leave', text: SECRET };
  const item = await itemIn(officer, String(codes[0]), 'examine');
  await officer.post(`/work-items/${item}/assign`, { holder: `${OFFICER}.2`, reason });
  await keepDraft(desk, { procedure: 'interlinked-birth', version: 1, data: { child: { givenName: SECRET } } });
  await desk.post(`/cases/${codes[1]}/commands/withdraw`, { reason: { code: 'applicant-request', text: SECRET } });
  await giveReasons(product);
  const personalId = String(births[0]?.applicant['personalId']);
  await desk.post('/people/lookup', { personalId, purpose: 'application-intake' });
  await product.anonymous.post(`/track/${codes[0]}`, { proof: PHONE.slice(-4) });
  const errors = await Promise.all([
    desk.post('/cases', { ...first, applicant: { fullName: SECRET, phone: `${PHONE}x`, email: `${EMAIL} ${SECRET}` } }),
    desk.post('/cases', { ...first, procedure: SECRET }),
    desk.post('/people/lookup', { personalId: `${personalId}0`, purpose: SECRET }),
    desk.post(`/cases/${codes[0]}/commands/withdraw`, { reason: { code: SECRET, text: SECRET } }),
    desk.post('/cases', `{"applicant": {"fullName": "${SECRET}"`),
    product.anonymous.post(`/track/${codes[0]}`, { proof: PHONE }),
  ]);
  // Slow enough that its job is there to be looked at, and that delivering it fails and is written about.
  await product.behave('civil-status', {}, { latencyMs: 2_500 });
  const file = await postFile(product, 'desk-officer', { content: aPdf(SECRET), name: `${SECRET}.pdf` });
  await startCase(desk, { ...last, attachments: [{ id: acted.parse(file.body).id }] });
  const told = [SECRET, PHONE, EMAIL, personalId, ...tellingStringsIn(applications)];
  return { product, told, logs, errors: errors.map(({ body }) => JSON.stringify(body)) };
}

/** Administrators and an inspector say why, and name somebody. */
async function giveReasons(product: TestProduct): Promise<void> {
  const [admin, other] = [await product.as('admin'), await product.as('admin.2')];
  const inspector = await product.as('inspector');
  const text = SECRET;
  const renaming = { kind: 'rename-office', office: 'one-stop.09187', name: { vi: 'Tên mới', en: 'New name' } };
  const reason = { code: 'reorganisation', text, legalBasis: SECRET };
  const proposal = await admin.post('/administration/changes', { change: renaming, reason });
  const path = `/administration/changes/${acted.parse(proposal.body).id}`;
  await other.post(`${path}/refuse`, { reason: { code: 'not-needed', text } });
  const finding = `/audit/access-findings/${await leaveFinding(product)}`;
  await inspector.post(`${finding}/close`, { reason: { code: 'explained', text } });
  // Those who may are told all three.
  const told = [await other.get(path), await inspector.get(finding)];
  expect(JSON.stringify(told.map(({ body }) => body)).split(SECRET)).toHaveLength(5);
}

/** All rows of all tables, as PostgreSQL writes them. */
async function everyRow({ query }: TestProduct): Promise<string> {
  const tables = await query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname not in ('pg_catalog', 'information_schema')`,
  );
  const texts = await Promise.all(
    tables.map(async ({ name }) => {
      const [rows] = await query<{ text: string }>(
        `select coalesce(string_agg(t::text, E'\\n'), '') as text from ${name} as t`,
      );
      return `${name}\n${rows?.text}`;
    }),
  );
  return texts.join('\n');
}

async function figuresOf({ url }: TestProduct): Promise<string> {
  return (await fetch(`${url}/metrics`)).text();
}

describe('with the queues in PostgreSQL, nobody is told of', () => {
  let filled: Filled;
  beforeAll(async () => {
    filled = await filledProduct({});
  }, 60_000);
  afterAll(() => filled.product.stop());

  it('in any row of any table', async () => {
    const rows = await everyRow(filled.product);

    // The method finds what is there: the code of a case, and the text of a fact.
    expect(foundIn(rows, ['interlinked-birth', 'birth-registration'])).toHaveLength(2);
    expect(filled.told.length).toBeGreaterThan(20);
    expect(foundIn(rows, filled.told)).toEqual([]);
  });

  it('in a job that waits', async () => {
    const jobs = await until('a job waits', async () => {
      const rows = await filled.product.query<{ text: string }>(`select t::text as text from bullmq.job as t`);
      return rows.length > 0 ? rows.map(({ text }) => text).join('\n') : undefined;
    });

    expect(foundIn(jobs, filled.told)).toEqual([]);
  });

  it('in any file that somebody handed in', async () => {
    const folder = join(filled.product.dataDir, 'attachments');
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile());
    const kept = await Promise.all(files.map(({ parentPath, name }) => readFile(join(parentPath, name))));

    expect(kept).toHaveLength(1);
    expect(kept.filter((bytes) => bytes.includes(SECRET) || bytes.includes('%PDF'))).toEqual([]);
  });

  it('in a line of the log', async () => {
    await until('a failed delivery is logged', async () =>
      filled.logs.some((line) => line.includes('dispatch.failed')) ? true : undefined,
    );

    expect(foundIn(filled.logs.join(''), filled.told)).toEqual([]);
  });

  it('in the answer to a faulty request', () => {
    for (const error of filled.errors)
      expect({ error, found: foundIn(error, filled.told) }).toEqual({ error, found: [] });
  });

  it('in the figures', async () => {
    expect(foundIn(await figuresOf(filled.product), filled.told)).toEqual([]);
  });
});

describeWhere(HAS_REDIS, NO_REDIS)('with the queues in Redis, nobody is told of', () => {
  let space: RedisSpace;
  let filled: Filled;
  beforeAll(async () => {
    space = await startRedisSpace();
    filled = await filledProduct({ REDIS_URL: space.url, REDIS_PREFIX: space.prefix });
  }, 60_000);
  afterAll(async () => {
    await filled.product.stop();
    await space.stop();
  });

  it('in anything that Redis holds', async () => {
    const held = await until('Redis holds a job', async () => {
      const text = await everythingIn(space);
      return text.includes('dispatches') ? text : undefined;
    });

    expect(foundIn(held, filled.told)).toEqual([]);
  });
});

async function everythingIn({ url, prefix }: RedisSpace): Promise<string> {
  const client = new Redis(url);
  try {
    const keys = await client.keys(`*${prefix}*`);
    const values = await Promise.all(keys.map(async (key) => [key, await valueOf(client, key)]));
    return JSON.stringify(values);
  } finally {
    client.disconnect();
  }
}

async function valueOf(client: Redis, key: string): Promise<unknown> {
  switch (await client.type(key)) {
    case 'hash':
      return client.hgetall(key);
    case 'list':
      return client.lrange(key, 0, -1);
    case 'set':
      return client.smembers(key);
    case 'zset':
      return client.zrange(key, 0, -1);
    case 'stream':
      return client.xrange(key, '-', '+');
    default:
      return client.get(key);
  }
}
