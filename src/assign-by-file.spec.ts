import { aPartCipher } from '../test/support/ciphers.js';
import { startTestPostgres, type TestPostgres } from '../test/support/postgres.js';
import { registry } from '../workflows/registry.js';
import { RandomIdSource } from './adapters/clock/random-id-source.js';
import { createPool, queryOn, type ConnectionPool } from './adapters/postgres/pool.js';
import { PgAdministrationReader } from './adapters/postgres/read-models/pg-administration-reader.js';
import { ReaderConnection } from './adapters/postgres/reader.js';
import { SealedReasons } from './adapters/postgres/sealed-reasons.js';
import { seedProvince } from './adapters/postgres/seed-province.js';
import { assignByFile } from './assign-by-file.js';
import { changeView } from './features/administration/changes/change.response.js';

const DESK = {
  subject: 'a1',
  name: 'Nguyễn Văn An',
  role: 'desk-officer',
  office: 'one-stop.07210',
  from: '2026-12-01',
};
const ADMIN = { subject: 'a2', role: 'admin', from: '2026-12-01', to: '2026-12-31' };

let postgres: TestPostgres;
let pools: Record<'owner' | 'engine' | 'reader', ConnectionPool>;

beforeAll(async () => {
  postgres = await startTestPostgres();
  const { migrator, engine, reader } = await postgres.createDatabase();
  pools = {
    owner: createPool({ url: migrator, connections: 1 }),
    engine: createPool({ url: engine, connections: 1 }),
    reader: createPool({ url: reader, connections: 1 }),
  };
  await seedProvince(queryOn(pools.owner), registry);
}, 60_000);

afterAll(async () => {
  await Promise.all(Object.values(pools).map((pool) => pool.end()));
  await postgres.stop();
});

const assign = (...rows: readonly object[]) =>
  assignByFile(pools.engine, JSON.stringify(rows), {
    ids: new RandomIdSource(),
    tokenOf: (personalId) => personalId,
    systemUser: 'root',
  });

/** What administrators and auditors are shown, the newest first. */
async function history() {
  const reader = new PgAdministrationReader(new ReaderConnection(pools.reader), new SealedReasons(aPartCipher()));
  const { items, legalNow } = await reader.changes({}, { limit: 50, cursor: undefined });
  return items.map((item) => changeView(item, legalNow));
}

/** Entries that wait to be numbered. */
async function entries(): Promise<number> {
  return (await pools.owner.query(`select from journal_unsealed where kind = 'administration'`)).rowCount ?? 0;
}

describe('roles that an operator writes past two administrators', () => {
  it('stand in the history of administration, each with who wrote it, and in the journal', async () => {
    expect(await assign(DESK, ADMIN)).toBe(2);

    const acts = await history();
    expect(acts).toHaveLength(2);
    expect(acts).toContainEqual(
      expect.objectContaining({
        status: 'approved',
        change: {
          kind: 'grant-role',
          subject: 'a2',
          role: 'admin',
          from: '2026-12-01',
          lastDay: '2026-12-31',
        },
        effect: {
          values: [
            { field: 'role', after: 'admin' },
            { field: 'valid-from', after: '2026-11-30T17:00:00.000Z' },
            { field: 'last-moment', after: '2026-12-31T17:00:00.000Z' },
          ],
        },
        reason: { code: 'command-line', text: 'npm run assignments (root, engine)' },
        proposedBy: 'operator:command-line',
        decidedBy: 'database:engine',
      }),
    );
    expect(await entries()).toBe(4);
  });

  it('leave nothing new where the file says what holds already, and one act for what it changes', async () => {
    await assign(DESK, ADMIN);
    expect(await history()).toHaveLength(2);

    await assign({ ...DESK, to: '2027-01-31' }, ADMIN);

    const acts = await history();
    expect(acts).toHaveLength(3);
    expect(acts[0]).toMatchObject({
      change: { subject: 'a1', lastDay: '2027-01-31' },
      effect: { values: [{ field: 'last-moment', after: '2027-01-31T17:00:00.000Z' }] },
    });
    expect(await entries()).toBe(6);
  });

  it('are not written if that cannot be', async () => {
    await pools.owner.query('revoke insert on administrative_decisions from engine');

    const refused = assign({ ...DESK, subject: 'a3' });

    await expect(refused).rejects.toThrow('permission denied');
    await pools.owner.query('grant insert on administrative_decisions to engine');
    expect((await pools.owner.query(`select from assignments where subject = 'a3'`)).rowCount).toBe(0);
  });
});
