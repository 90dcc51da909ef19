/** What the database itself promises of histories, whoever asks it. */
import { startTestPostgres, type TestDatabase, type TestPostgres } from '../../../test/support/postgres.js';
import { instant } from '../../kernel/values/time.js';
import { REAL_NOW } from '../clock/database-time.js';
import { createHistoryPartitions, forgetOldRequests, sealJournal } from './history-upkeep.js';
import { createPool, queryOn, type ConnectionPool } from './pool.js';
import { NO_CASE, ReaderConnection, recordAccess, type Access } from './reader.js';

const HASH = 'ab'.repeat(32);
/** Moves the legal clock to 24 November 2026, 03:00 UTC. */
const IN_NOVEMBER = `update legal_clock
  set offset_ms = (extract(epoch from '2026-11-24T03:00Z'::timestamptz - ${REAL_NOW}) * 1000)::bigint`;

let postgres: TestPostgres;
let database: TestDatabase;
let pools: Record<'owner' | 'engine' | 'reader' | 'sealer', ConnectionPool>;

beforeAll(async () => {
  postgres = await startTestPostgres();
}, 60_000);

afterAll(() => postgres.stop());

beforeEach(async () => {
  database = await postgres.createDatabase();
  pools = {
    owner: createPool({ url: database.migrator, connections: 4 }),
    engine: createPool({ url: database.engine, connections: 4 }),
    reader: createPool({ url: database.reader, connections: 2 }),
    sealer: createPool({ url: database.sealer, connections: 8 }),
  };
});

afterEach(() => Promise.all(Object.values(pools).map((pool) => pool.end())));

/** `uuid('0199')` begins with these digits of its milliseconds: they choose the partition. */
function uuid(prefix: string, number = 1): string {
  return `${prefix.padEnd(8, '0')}-0000-7000-8000-${String(number).padStart(12, '0')}`;
}

const anEvent = (caseId: string, seq: number) =>
  pools.engine.query(
    `insert into case_events (case_id, seq, id, type, at, header, hash) values ($1, $2, $3, 'case-submitted', '2026-11-24', '', $4)`,
    [caseId, seq, uuid('01', seq), HASH],
  );

describe('a written event', () => {
  it.each([
    ['changed', `update case_events set type = 'case-withdrawn'`],
    ['deleted', 'delete from case_events'],
    ['emptied with its table', 'truncate case_events'],
  ])('cannot be %s, not even by the owner of the table', async (_how, statement) => {
    await anEvent(uuid('0199'), 1);

    await expect(pools.owner.query(statement)).rejects.toThrow('case_events');

    const { rows } = await pools.owner.query('select type from case_events');
    expect(rows).toEqual([{ type: 'case-submitted' }]);
  });

  it('keeps its number: a second event with it is refused', async () => {
    await anEvent(uuid('0199'), 1);

    await expect(anEvent(uuid('0199'), 1)).rejects.toThrow('duplicate key');
  });
});

describe('an administrative act', () => {
  const decide = (decision: string, by: string) =>
    pools.engine.query(
      `insert into administrative_decisions (change_id, id, decision, decided_by, decided_at, rule)
       values ($1, $1, $2, $3, '2026-11-24', 'role:admin@province')`,
      [uuid('01'), decision, by],
    );

  beforeEach(() =>
    pools.engine.query(
      `insert into administrative_changes (id, kind, body, effect, reason, proposed_by, proposed_at, rule)
       values ($1, 'rename-office', '{}', '{}', '{}', 'admin', '2026-11-24', 'role:admin@province')`,
      [uuid('01')],
    ),
  );

  it('is approved by nobody who proposed it, and decided once', async () => {
    await expect(decide('approved', 'admin')).rejects.toThrow('somebody else');
    await decide('approved', 'admin.2');
    await expect(decide('refused', 'admin.other')).rejects.toThrow('duplicate key');
  });

  it.each([`update administrative_changes set proposed_by = 'x'`, 'truncate administrative_decisions'])(
    'stays as it was written: %s',
    async (statement) => {
      await decide('withdrawn', 'admin');

      await expect(pools.owner.query(statement)).rejects.toThrow('append-only');
    },
  );
});

describe('the role of readers', () => {
  it.each([
    `insert into officers (subject, name) values ('x', 'x')`,
    'update cases set status = status',
    'delete from access_entries',
    'select * from idempotency',
  ])('may not: %s', async (statement) => {
    await expect(pools.reader.query(statement)).rejects.toThrow('permission denied');
  });

  it('leaves its entry with its answer, or neither', async () => {
    const connection = new ReaderConnection(pools.reader);
    const access: Access = {
      id: uuid('01', 7),
      at: instant('2026-11-24T03:00:00.000Z'),
      actor: 'person:auditor',
      purpose: 'audit',
      persons: [],
      fields: ['history'],
      rule: 'role:auditor@province',
    };

    const broken = connection.read(NO_CASE, async (query) => {
      await recordAccess(query, access);
      throw new Error('the answer could not be made');
    });
    await expect(broken).rejects.toThrow('the answer could not be made');
    expect((await pools.owner.query('select from access_entries')).rowCount).toBe(0);

    await connection.read(NO_CASE, (query) => recordAccess(query, access));
    expect((await pools.owner.query('select from access_entries')).rowCount).toBe(1);
  });
});

describe('the journal', () => {
  const unsealed = `insert into journal_unsealed (kind, entry_id) values ('event', $1)`;
  const positions = async () => {
    const entries = await queryOn(pools.owner)<{ position: number; entryId: string }>(
      'select position, entry_id from journal order by position',
    );
    return entries.map(({ position, entryId }) => [position, entryId]);
  };

  it('numbers what is committed, and a transaction that commits late gets a later number, never none', async () => {
    const slow = await pools.engine.connect();
    await slow.query('begin');
    await slow.query(unsealed, [uuid('01', 1)]);
    await pools.engine.query(unsealed, [uuid('01', 2)]);

    await sealJournal(pools.sealer, 100);
    await slow.query('commit');
    slow.release();
    await sealJournal(pools.sealer, 100);

    expect(await positions()).toEqual([
      [1, uuid('01', 2)],
      [2, uuid('01', 1)],
    ]);
  });

  it('has no gap and no double when several seal at once', async () => {
    for (let number = 1; number <= 40; number += 1) await pools.engine.query(unsealed, [uuid('01', number)]);

    await Promise.all(Array.from({ length: 8 }, () => sealJournal(pools.sealer, 10)));

    const sealed = await positions();
    expect(sealed.map(([position]) => position)).toEqual(Array.from({ length: 40 }, (_, index) => index + 1));
    expect(new Set(sealed.map(([, entry]) => entry)).size).toBe(40);
  });
});

describe('the partitions of history', () => {
  const partitionOf = async (caseId: string) => {
    const { rows } = await pools.owner.query(
      'select tableoid::regclass::text as name from case_events where case_id = $1',
      [caseId],
    );
    return rows[0]?.name;
  };

  it('are made for months ahead by the engine’s role, once', async () => {
    await pools.owner.query(IN_NOVEMBER);

    await Promise.all([createHistoryPartitions(pools.engine, 2), createHistoryPartitions(pools.engine, 2)]);
    // The first 48 bits of a UUIDv7 are milliseconds since 1970: the same moment.
    const november = '01a20b7e-f780-7000-8000-000000000001';
    await anEvent(november, 1);

    const { rows } = await pools.owner.query(
      `select relname from pg_class where relname like 'case_events_2%' and relkind = 'r' order by relname`,
    );
    expect(rows.map(({ relname }) => relname)).toEqual(['case_events_2026_11', 'case_events_2026_12']);
    expect(await partitionOf(november)).toBe('case_events_2026_11');
  });

  it('leave history where it lies when a month already has some', async () => {
    await pools.owner.query(IN_NOVEMBER);
    const november = '01a20b7e-f780-7000-8000-000000000001';
    await anEvent(november, 1);

    await createHistoryPartitions(pools.engine, 1);

    expect(await partitionOf(november)).toBe('case_events_default');
  });
});

describe('old requests', () => {
  it('are forgotten after their days, and not before', async () => {
    await pools.engine.query(
      `insert into idempotency (scope, key, digest, response, created_at)
       select 'desk', key, 'd', '{}', ${REAL_NOW} - age * interval '1 day' from (values ('old', 31), ('young', 29)) as given (key, age)`,
    );

    expect(await forgetOldRequests(pools.engine, 30)).toBe(1);

    const { rows } = await pools.owner.query('select key from idempotency');
    expect(rows).toEqual([{ key: 'young' }]);
  });
});
