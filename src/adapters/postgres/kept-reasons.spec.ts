/** Reasons of administrators and inspectors: nothing of them is in clear, and what earlier releases kept in clear is sealed (I9). */
import { aPartCipher } from '../../../test/support/ciphers.js';
import { startTestPostgres, type TestPostgres } from '../../../test/support/postgres.js';
import { openDataSource, migrate, MIGRATION_NAMES } from './data-source.js';
import { forgetOldReasons, sealReasonsInClear } from './kept-reasons.js';
import { PgAccessFindings } from './pg-access-findings.js';
import { createPool, type ConnectionPool } from './pool.js';
import { PgAdministrationReader } from './read-models/pg-administration-reader.js';
import { ReaderConnection } from './reader.js';
import { SealedReasons } from './sealed-reasons.js';

const ID = '01a20b7e-f780-7000-8000-000000000001';
const REASON = { code: 'reorganisation', text: 'Theo đơn của bà Hoàng Thị Mật.', legalBasis: 'Quyết định 12/QĐ' };
const JUDGED = { code: 'explained', text: 'Ông Lê Văn Kín trực đêm.' };
const ROLES = [{ role: 'inspector' }] as const;
const VIEWER = { kind: 'person', subject: 'inspector', until: '2027-01-01', roles: ROLES, allRoles: ROLES } as const;
const TABLES = ['administrative_changes', 'administrative_decisions', 'access_findings'];

let postgres: TestPostgres;
let pools: Record<'owner' | 'engine' | 'reader', ConnectionPool>;
let reasons: SealedReasons;

beforeAll(async () => {
  postgres = await startTestPostgres();
}, 60_000);
beforeEach(async () => {
  const { migrator, engine, reader } = await postgres.createDatabase();
  pools = {
    owner: createPool({ url: migrator, connections: 2 }),
    engine: createPool({ url: engine, connections: 2 }),
    reader: createPool({ url: reader, connections: 2 }),
  };
  reasons = new SealedReasons(aPartCipher());
  await fillAsBefore(migrator);
});
afterEach(() => Promise.all(Object.values(pools).map((pool) => pool.end())));
// Each test had a database of its own, and a busy disk writes all of them at the end.
afterAll(() => postgres.stop(), 120_000);

/** What a database of the release before holds, brought up to date. */
async function fillAsBefore(migrator: string): Promise<void> {
  const source = await openDataSource({ url: migrator, role: 'migrator' });
  const undone = MIGRATION_NAMES.slice(MIGRATION_NAMES.indexOf('SealReasons1764000034000'));
  for (const _ of undone) await source.undoLastMigration();
  await source.destroy();
  await pools.engine.query(
    `insert into administrative_changes (id, kind, body, effect, reason, proposed_by, proposed_at, rule)
     values ($1, 'rename-office', '{"office": "one-stop.07210", "name": {"vi": "A", "en": "A"}}', '{"values": []}', $2,
       'admin', '2026-11-24', 'role:admin@province')`,
    [ID, REASON],
  );
  await pools.engine.query(
    `insert into administrative_decisions (change_id, id, decision, reason, decided_by, decided_at, rule)
     values ($1, $2, 'refused', $3, 'admin.2', '2026-11-24', 'role:admin@province')`,
    [ID, `${ID.slice(0, -1)}2`, REASON],
  );
  await pools.engine.query(
    `insert into access_findings (id, rule, actor, role, day, since, found, normal, entries, found_at, closed_at, closed_by, reason)
     values ($1, 'off-hours', 'person:lan', 'desk-officer', '2026-11-20', '2026-11-20', 11, 10, '{}', '2026-11-21',
       '2026-11-24', 'person:inspector', $2)`,
    [`${ID.slice(0, -1)}3`, JUDGED],
  );
  await migrate(migrator);
}

async function sealAll(): Promise<void> {
  while ((await sealReasonsInClear(pools.engine, reasons, 100)) > 0) expect(pools.engine.waitingCount).toBe(0);
}

/** What those read who may. */
async function shown() {
  const connection = new ReaderConnection(pools.reader);
  const found = await new PgAdministrationReader(connection, reasons).change(ID);
  const [finding] = await new PgAccessFindings(pools, reasons).list(VIEWER, 'closed');
  return [found?.change.reason, found?.change.decision?.reason, finding?.reason];
}

async function everyRow(): Promise<string> {
  const rows = await Promise.all(TABLES.map((table) => pools.engine.query(`select t::text as row from ${table} as t`)));
  return JSON.stringify(rows.map(({ rows: found }) => found));
}

describe('a reason that an earlier release kept in clear', () => {
  it('is read as before, and is sealed', async () => {
    expect(await shown()).toEqual([REASON, REASON, JUDGED]);
    expect(await everyRow()).toContain(REASON.text);

    await sealAll();

    expect(await shown()).toEqual([REASON, REASON, JUDGED]);
    const rows = await everyRow();
    for (const told of [REASON.text, REASON.legalBasis, JUDGED.text]) expect(rows).not.toContain(told);
  });

  it('is sealed together with others, at most so many of a table at once', async () => {
    await pools.engine.query(
      `insert into access_findings (id, rule, actor, role, day, since, found, normal, entries, found_at, closed_at, closed_by, reason)
       select gen_random_uuid(), rule, actor || number, role, day, since, found, normal, entries, found_at, closed_at, closed_by, reason
       from access_findings, generate_series(1, 4) as number`,
    );

    const counts = [];
    for (let look = 0; look < 4; look += 1) counts.push(await sealReasonsInClear(pools.engine, reasons, 2));

    expect(counts).toEqual([4, 2, 1, 0]);
  });

  it('is the only thing of its entry that changes, and once', async () => {
    const seal = `update administrative_changes set reason = null, sealed_reason = 'x'`;
    await expect(pools.owner.query(`${seal}, proposed_by = 'admin.2'`)).rejects.toThrow('append-only');
    await expect(pools.owner.query(`update administrative_changes set reason = '{}'`)).rejects.toThrow('append-only');

    await sealAll();

    await expect(pools.owner.query(seal)).rejects.toThrow('append-only');
    await expect(pools.owner.query('delete from administrative_decisions')).rejects.toThrow('append-only');
  });
});

describe('a sealed reason', () => {
  it('opens in no other entry', async () => {
    await sealAll();
    const { rows } = await pools.owner.query('select sealed_reason from administrative_decisions');
    await pools.owner.query('update access_findings set sealed_reason = $1', [rows[0]?.sealed_reason]);

    await expect(shown()).rejects.toThrow('altered or belongs to another');
  });

  it('is kept for ten years after it was written, and then nobody reads it', async () => {
    await sealAll();
    await forgetOldReasons(pools.engine);
    expect(await shown()).toEqual([REASON, REASON, JUDGED]);

    await pools.owner.query(`update legal_clock set offset_ms = 315619200000`);
    await forgetOldReasons(pools.engine);

    expect(await shown()).toEqual([undefined, undefined, undefined]);
  });
});
