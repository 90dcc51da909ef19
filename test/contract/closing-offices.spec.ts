/**
 * Goal: no case starts at an office that closes in the same moment, and none closes without the case that starts being counted.
 * Method: two connections; one holds its transaction open until PostgreSQL says that the other waits for it.
 */
import { beginBatch } from '../../src/adapters/postgres/load-batch.js';
import { PgAdministrationStore } from '../../src/adapters/postgres/pg-administration-store.js';
import { OFFICE_ALONE } from '../../src/adapters/postgres/office-locks.js';
import { queryOn } from '../../src/adapters/postgres/pool.js';
import { SealedReasons } from '../../src/adapters/postgres/sealed-reasons.js';
import { writeBatch } from '../../src/adapters/postgres/write-batch.js';
import type { LoadedAct } from '../../src/features/administration/ports/administration-store.port.js';
import { plusMs } from '../../src/kernel/values/time.js';
import { aPartCipher } from '../support/ciphers.js';
import { startTestPostgres, type TestPostgres } from '../support/postgres.js';
import { somebodyWaits } from '../support/waiting.js';
import { openPostgresStores, type PostgresStores } from './postgres-stores.js';
import { aProcessor, aSubmission } from './submissions.js';
import { aCase, needs, RECEIVED_AT, uuid, writes } from './stored-records.js';
import { found } from './stores-under-test.js';

const SERVER_MS_MAX = 60_000;
const DAY_MS = 86_400_000;
const DESK = 'one-stop.07210';

let postgres: TestPostgres;
let stores: PostgresStores;
beforeAll(async () => {
  postgres = await startTestPostgres();
}, SERVER_MS_MAX);
beforeEach(async () => {
  stores = await openPostgresStores(postgres);
  const { realNow } = await found(stores, {});
  await stores.closeOffice(DESK, plusMs(realNow, DAY_MS));
  await stores.assign({ subject: 'desk', role: 'desk-officer', validFrom: RECEIVED_AT });
});
afterEach(() => stores.close());
// Each test had a database of its own, and a busy disk writes all of them at the end.
afterAll(() => postgres.stop(), 120_000);

describe('whoever closes an office', () => {
  it('waits for the cases that are starting there, and for none that comes after', async () => {
    const before = await stores.pool.connect();
    await beginBatch(queryOn(before), needs({ offices: [DESK] }));
    const served: string[] = [];

    const closing = standingForAnAct(() => served.push('closes'));
    await somebodyWaits(stores.asAdministrator);
    const after = found(stores, { offices: [DESK] }).then(() => served.push('starts'));
    await somebodyWaits(stores.asAdministrator, 2);
    await before.query('rollback');
    before.release();
    await Promise.all([closing, after]);

    expect(served).toEqual(['closes', 'starts']);
  });
});

describe('a case that is about to start', () => {
  it('waits for whoever closes its office, and then is refused', async () => {
    const closing = await stores.pool.connect();
    await closing.query('begin');
    await closing.query(OFFICE_ALONE, [DESK]);
    await closing.query('update offices set valid_to = clock_timestamp() where code = $1', [DESK]);

    const starting = aProcessor(stores.pool).submit(aSubmission());
    await somebodyWaits(stores.asAdministrator);
    await closing.query('commit');
    closing.release();

    expect(await starting).toEqual({ kind: 'refused', refusal: { code: 'office-closed' } });
    expect(await stores.rows('cases')).toEqual([]);
  });

  it('holds its office open until it has started, and whoever closes it counts it', async () => {
    const starting = await stores.pool.connect();
    await beginBatch(queryOn(starting), needs({ offices: [DESK] }));

    const closing = standingForAnAct();
    await somebodyWaits(stores.asAdministrator);
    await writeBatch(
      queryOn(starting),
      writes({
        cases: [aCase(1)],
        scopes: [{ caseId: uuid(1), office: DESK, relation: 'intake', since: RECEIVED_AT, receivedAt: RECEIVED_AT }],
      }),
    );
    const [committing] = await queryOn(starting)<{ at: string }>('select clock_timestamp() as at');
    await starting.query('commit');
    starting.release();

    const { openWork, legalNow } = await closing;
    expect(openWork).toMatchObject({ cases: 1 });
    expect(legalNow >= (committing?.at ?? '')).toBe(true);
  });

  it('keeps no other from starting there', async () => {
    const starting = await stores.pool.connect();
    await beginBatch(queryOn(starting), needs({ offices: [DESK] }));

    const other = await found(stores, { offices: [DESK] });

    await starting.query('rollback');
    starting.release();
    expect(other.closedOffices.size).toBe(0);
  });
});

/** What whoever decides about the office is shown, once it is their turn. */
async function standingForAnAct(atTheirTurn?: () => void): Promise<LoadedAct['standing']> {
  const shown: LoadedAct['standing'][] = [];
  const request = { scope: 'person:admin', key: 'close', digest: 'ab'.repeat(32) };
  await new PgAdministrationStore(stores.pool, new SealedReasons(aPartCipher())).act(
    { request, closing: DESK },
    ({ standing }) => {
      atTheirTurn?.();
      shown.push(standing);
      return { answer: { id: uuid(1), status: 'proposed' } };
    },
  );
  const [standing] = shown;
  if (standing === undefined) throw new Error('nothing was decided');
  return standing;
}
