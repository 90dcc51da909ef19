/**
 * Goal: on a disk that takes nothing, nobody is told that something was saved, the operator is told why, and work goes on when
 * there is space again. Method: one table, and what PostgreSQL sorts on disk, lie on a small file system in memory that is filled up.
 */
import { execFileSync } from 'node:child_process';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { until } from '../../demo/product.js';
import { createPool, type ConnectionPool } from '../../src/adapters/postgres/pool.js';
import { describeWhere } from '../support/describe-where.js';
import { startTestProduct } from '../support/product.js';
import type { Answer, Caller, TestProduct } from '../support/product.js';
import { mayMount, MOUNTING_NEEDS, smallDisk, type SmallDisk } from '../support/small-disk.js';
import { validApplications } from '../support/valid-applications.js';

const births = validApplications().births[Symbol.iterator]();
const LOOKS = 5;
const NOT_READY = 'database (engine): writing, because it is read-only or its disk is full';

let product: TestProduct;
let desk: Caller;
let administrator: ConnectionPool;
let database: string;

beforeAll(async () => {
  product = await onItsOwnServer(() => startTestProduct());
  desk = await product.as('desk-officer');
  const url = new URL(product.database.administrator);
  // Whoever takes the setting back must not be under it when a connection is made anew.
  url.searchParams.set('options', '-c default_transaction_read_only=off');
  administrator = createPool({ url: url.href, connections: 1 });
  database = new URL(product.database.engine).pathname.slice(1);
}, 60_000);

afterAll(async () => {
  await administrator.end();
  await product.stop();
}, 60_000);

/** To move a table and to drop a tablespace wait for a checkpoint: on a shared server, of what all other specs wrote. */
async function onItsOwnServer(start: () => Promise<TestProduct>): Promise<TestProduct> {
  const { TEST_DATABASE_URL: shared } = process.env;
  delete process.env['TEST_DATABASE_URL'];
  try {
    return await start();
  } finally {
    if (shared !== undefined) process.env['TEST_DATABASE_URL'] = shared;
  }
}

/**
 * Settings of a database hold for connections that are made later; those of before are gone when this is done. Those of the queues,
 * which have names, go on: what a queue does without its store is tried elsewhere.
 */
async function reconnect(): Promise<void> {
  // One that is just being made may have read the settings of before, and is seen at a later look only.
  for (let look = 0; look < LOOKS; look += 1) {
    await administrator.query(
      `select pg_terminate_backend(pid, 5000) from pg_stat_activity
       where datname = $1 and usename = 'engine' and application_name = ''`,
      [database],
    );
  }
}

async function readiness() {
  const answer = await fetch(`${product.url}/readyz`);
  const body: unknown = await answer.json();
  return { status: answer.status, body };
}

/** What a process says of itself may be two seconds old. */
async function becomesReady(): Promise<void> {
  await until('it is ready', async () => ((await readiness()).status === 200 ? true : undefined));
}

function expectNothingSaved(answer: Answer): void {
  expect(answer).toMatchObject({ status: 503, body: { code: 'store-not-writable' } });
  expect(answer.body).toMatchObject({ detail: expect.stringContaining('Chưa có gì được lưu.') });
  expect(answer.headers.get('retry-after')).toBe('10');
}

describe('a database that is read-only', () => {
  it('is a 503 that says that nothing was saved, and not ready; then work goes on by itself', async () => {
    const application = births.next().value;
    await administrator.query(`alter database ${database} set default_transaction_read_only = on`);
    await reconnect();

    const refused = await desk.post('/cases', application, { 'idempotency-key': 'read-only-disk-0001' });
    const whileReadOnly = await readiness();
    await administrator.query(`alter database ${database} reset default_transaction_read_only`);
    await reconnect();

    expectNothingSaved(refused);
    expect(whileReadOnly).toMatchObject({ status: 503, body: { missing: [NOT_READY] } });
    expect(await desk.post('/cases', application, { 'idempotency-key': 'read-only-disk-0001' })).toMatchObject({
      status: 201,
    });
    await becomesReady();
  }, 60_000);
});

describeWhere(mayMount(), MOUNTING_NEEDS)('a disk that is full', () => {
  let disk: SmallDisk;
  const filling = () => join(disk.path, 'filling');

  beforeAll(async () => {
    disk = smallDisk('size=4m');
    execFileSync('chown', ['postgres', disk.path]);
    await administrator.query(`create tablespace small location '${disk.path}'`);
    await administrator.query('grant create on tablespace small to engine');
    await administrator.query('alter table idempotency set tablespace small');
    // Without a page that has room the next row needs space on the disk.
    await administrator.query('truncate idempotency');
    await administrator.query(`alter database ${database} set temp_tablespaces = small`);
    await reconnect();
  }, 30_000);

  afterAll(async () => {
    await administrator.query(`alter database ${database} reset temp_tablespaces`);
    await administrator.query('alter table idempotency set tablespace pg_default');
    await reconnect();
    await administrator.query('drop tablespace small');
    disk.remove();
  }, 60_000);

  it('is a 503 that says that nothing was saved, and not ready; with space again work goes on by itself', async () => {
    const application = births.next().value;
    await writeFile(filling(), Buffer.alloc(8_000_000)).catch((error: unknown) => error);

    const refused = await desk.post('/cases', application, { 'idempotency-key': 'full-disk-0001' });
    const whileFull = await readiness();
    await rm(filling());

    expectNothingSaved(refused);
    expect(whileFull).toMatchObject({ status: 503, body: { missing: [NOT_READY] } });
    expect(await desk.post('/cases', application, { 'idempotency-key': 'full-disk-0001' })).toMatchObject({
      status: 201,
    });
    await becomesReady();
  }, 60_000);
});
