/**
 * Goal: when the connection breaks around COMMIT, nobody is told what is not known, and a repeat finds the first answer.
 * Method: a proxy between the store and the server, which cuts the cable before the server hears COMMIT, or after.
 */
import type { Pool } from 'pg';
import { PgCaseStore } from '../../src/adapters/postgres/pg-case-store.js';
import { createPool } from '../../src/adapters/postgres/pool.js';
import { BatchOutcomeUnknown } from '../../src/engine/ports/case-store.port.js';
import { CuttingProxy, type Cut } from '../support/cutting-proxy.js';
import { startTestPostgres, type TestPostgres } from '../support/postgres.js';
import { openPostgresStores, type PostgresStores } from './postgres-stores.js';
import { aProcessor, aSubmission } from './submissions.js';
import { aCase, anAnsweredRequest, RECEIVED_AT, uuid } from './stored-records.js';
import { found, given } from './stores-under-test.js';

const SERVER_MS_MAX = 60_000;
const CUTS: readonly Cut[] = ['before-commit', 'after-commit'];

let postgres: TestPostgres;
let stores: PostgresStores;
let proxy: CuttingProxy;
let pool: Pool;
beforeAll(async () => {
  postgres = await startTestPostgres();
}, SERVER_MS_MAX);
beforeEach(async () => {
  stores = await openPostgresStores(postgres);
  proxy = await CuttingProxy.open(stores.urls.engine);
  pool = createPool({ url: proxy.url, connections: 2 });
});
afterEach(async () => {
  await pool.end();
  await proxy.close();
  await stores.close();
});
afterAll(() => postgres.stop());

describe('a batch whose connection is cut', () => {
  const request = anAnsweredRequest('key-1');
  const records = { cases: [aCase(1)], idempotency: [request] };

  it('between COMMIT and its answer has an unknown outcome, and a repeat finds the first answer', async () => {
    const store = new PgCaseStore(pool);
    proxy.cutNext('after-commit');

    await expect(given({ store }, records)).rejects.toThrow(BatchOutcomeUnknown);

    const again = await found({ store }, { caseIds: [uuid(1)], idempotency: [request] });
    expect(again.idempotency).toEqual([request]);
    expect([...again.cases.values()]).toEqual([aCase(1)]);
  });

  it('before COMMIT arrives has an unknown outcome too, and a repeat finds nothing and writes it', async () => {
    const store = new PgCaseStore(pool);
    proxy.cutNext('before-commit');

    await expect(given({ store }, records)).rejects.toThrow(BatchOutcomeUnknown);

    const again = await found({ store }, { caseIds: [uuid(1)], idempotency: [request] });
    expect([again.idempotency, [...again.cases.values()]]).toEqual([[], []]);
    await given({ store }, records);
    expect(await stores.rows('cases')).toEqual([aCase(1)]);
  });
});

describe('a command whose connection is cut', () => {
  it.each(CUTS)('%s is done once, and its repeat gets the first answer', async (cut) => {
    await stores.assign({ subject: 'desk', role: 'desk-officer', validFrom: RECEIVED_AT });
    const processor = aProcessor(pool);
    const command = aSubmission();
    proxy.cutNext(cut);

    const first = await processor.submit(command);
    const second = await processor.submit({ ...command, caseId: uuid(2) });

    expect(first).toMatchObject({ kind: 'done', response: { status: 'open', seq: 1 } });
    expect(second).toEqual(first);
    expect((await stores.rows('cases')).map(({ id }) => id)).toEqual([uuid(1)]);
    expect(await stores.rows('events')).toHaveLength(1);
  });
});
