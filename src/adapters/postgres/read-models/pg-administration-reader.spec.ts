/** What is told of proposals as time goes by. */
import { aPartCipher } from '../../../../test/support/ciphers.js';
import { startTestPostgres, type TestPostgres } from '../../../../test/support/postgres.js';
import { listChangesResponse, changeView } from '../../../features/administration/changes/change.response.js';
import { LEGAL_NOW } from '../../clock/database-time.js';
import { createPool, type ConnectionPool } from '../pool.js';
import { ReaderConnection } from '../reader.js';
import { SealedReasons } from '../sealed-reasons.js';
import { PgAdministrationReader } from './pg-administration-reader.js';

const [OLD, NEW] = [1, 2].map((number) => `01a20b7e-f780-7000-8000-00000000000${number}`);
const DAY_MS = 86_400_000;

let postgres: TestPostgres;
let engine: ConnectionPool;
let readers: ConnectionPool;
let reader: PgAdministrationReader;

beforeAll(async () => {
  postgres = await startTestPostgres();
  const database = await postgres.createDatabase();
  engine = createPool({ url: database.engine, connections: 1 });
  readers = createPool({ url: database.reader, connections: 1 });
  reader = new PgAdministrationReader(new ReaderConnection(readers), new SealedReasons(aPartCipher()));
}, 60_000);
afterAll(async () => {
  await Promise.all([engine.end(), readers.end()]);
  await postgres.stop();
}, 120_000);

/** A proposal of that age, by the legal clock. */
async function propose(id: string | undefined, ageMs: number): Promise<void> {
  await engine.query(
    `insert into administrative_changes (id, kind, body, effect, reason, proposed_by, proposed_at, rule)
     select $1::uuid, 'end-role', jsonb_build_object('assignment', $1::uuid), '{"values": []}', '{"code": "left", "text": "Nghỉ hưu."}',
       'admin', ${LEGAL_NOW} - $2 * interval '1 millisecond', 'role:admin@province'`,
    [id, ageMs],
  );
}

/** What the list says of each, of those with that status. */
async function listed(status: 'proposed' | 'expired' | undefined) {
  const { items, nextCursor, legalNow } = await reader.changes({ status }, { limit: 10 });
  const views = items.map((item) => changeView(item, legalNow));
  return listChangesResponse
    .parse({ items: views, nextCursor, names: { people: {}, offices: {} } })
    .items.map(({ id, status: said }) => [id, said]);
}

describe('a proposal that nobody has decided', () => {
  it('is open for thirty days and then over, in what is said of it and in what is found', async () => {
    await propose(OLD, 30 * DAY_MS);
    await propose(NEW, 30 * DAY_MS - 600_000);

    expect(await listed(undefined)).toEqual([
      [NEW, 'proposed'],
      [OLD, 'expired'],
    ]);
    expect(await listed('proposed')).toEqual([[NEW, 'proposed']]);
    expect(await listed('expired')).toEqual([[OLD, 'expired']]);
  });
});
