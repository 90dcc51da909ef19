import { startTestPostgres, type TestPostgres } from '../../../test/support/postgres.js';
import { checkJournal, nextSlice } from './check-journal.js';
import { sealJournal } from './history-upkeep.js';
import { createPool, queryOn, type ConnectionPool } from './pool.js';

const DAY_MS = 86_400_000;
const NOTHING: readonly unknown[] = [];

let postgres: TestPostgres;
let pools: Record<'administrator' | 'engine' | 'sealer', ConnectionPool>;

beforeAll(async () => {
  postgres = await startTestPostgres();
  const database = await postgres.createDatabase();
  pools = {
    administrator: createPool({ url: database.administrator, connections: 1 }),
    engine: createPool({ url: database.engine, connections: 8 }),
    sealer: createPool({ url: database.sealer, connections: 8 }),
  };
}, 60_000);

afterAll(async () => {
  await Promise.all(Object.values(pools).map((pool) => pool.end()));
  await postgres.stop();
}, 60_000);

beforeEach(() =>
  tamper(`truncate cases, case_events, journal, journal_unsealed, journal_breaks;
    update journal_progress set numbered = 0, checked = 0, round_at = null`),
);

const uuid = (number: number) => `01a20b7e-0000-7000-8000-${String(number).padStart(12, '0')}`;
const CASE = uuid(1);

/** Events of one case, from number 1 on, with what the journal is to number. */
async function liveACase(events: number): Promise<void> {
  await pools.engine.query(
    `insert into cases (id, code, procedure, version, definition, status, seq, state, last_hash, channel, intake_office, persons,
       received_at, created_at)
     values ($1, 'H05.01-261127-0001', 'interlinked-birth', 1, 'd', 'open', 1, '{}', repeat('0', 64), 'counter', 'one-stop.07210',
       '{}', '2026-11-27', '2026-11-27')`,
    [CASE],
  );
  for (let seq = 1; seq <= events; seq += 1) await anEvent(seq);
  await sealJournal(pools.sealer, 100);
}

async function anEvent(seq: number): Promise<void> {
  await pools.engine.query(
    `with event as (
       insert into case_events (case_id, seq, id, type, at, header, hash)
       values ($1, $2, $3, 'case-submitted', '2026-11-27', '', repeat('ab', 32)) returning id, case_id, seq
     )
     insert into journal_unsealed (kind, entry_id, case_id, seq) select 'event', id, case_id, seq from event`,
    [CASE, seq, uuid(100 + seq)],
  );
}

/** What an administrator of the server can do: no trigger, no right and no policy holds. */
async function tamper(statement: string): Promise<void> {
  await pools.administrator.query(`set session_replication_role = replica; ${statement}`);
}

/** Looks at the next slice, of a round that is begun anew whenever it is over. */
const look = (rowsMax = 100) => checkJournal(pools.sealer, { rowsMax, roundMs: 0 });

const check = async (rowsMax?: number) => (await look(rowsMax)).found;

function openBreaks() {
  return queryOn(pools.sealer)<{ position: number; missing: string }>(
    'select position, missing from journal_breaks where mended_at is null order by position',
  );
}

describe('what is checked next of the journal', () => {
  const ROWS_MAX = 5_000;

  it.each([
    ['what follows, so many rows at most', { numbered: 20_000, checked: 5_000 }, { first: 5_001, last: 10_000 }],
    ['the rest, up to what is numbered', { numbered: 5_002, checked: 5_000 }, { first: 5_001, last: 5_002 }],
    ['nothing until more is numbered', { numbered: 5_000, checked: 5_000 }, undefined],
    ['nothing of an empty journal', { numbered: 0, checked: 0 }, undefined],
  ])('is %s', (_what, progress, slice) => {
    expect(nextSlice({ ...progress, isRoundDue: false }, ROWS_MAX)).toEqual(slice);
  });

  it.each([
    ['begins again at its end, once a round is due', { numbered: 8_000, checked: 8_000 }, { first: 1, last: 5_000 }],
    ['does so although more was numbered since', { numbered: 8_000, checked: 7_990 }, { first: 1, last: 5_000 }],
    ['goes through what is left first', { numbered: 12_000, checked: 7_000 }, { first: 7_001, last: 12_000 }],
    ['stays where there is nothing', { numbered: 0, checked: 0 }, undefined],
  ])('%s', (_what, progress, slice) => {
    expect(nextSlice({ ...progress, isRoundDue: true }, ROWS_MAX)).toEqual(slice);
  });
});

describe('the check of the journal', () => {
  it.each([
    ['a case with its history', `delete from cases; delete from case_events`, [1, 2, 3]],
    ['a case alone', 'delete from cases', [1, 2, 3]],
    ['one event', 'delete from case_events where seq = 2', [2]],
    ['one event for another', `update case_events set id = gen_random_uuid() where seq = 3`, [3]],
  ])('names the positions of what was taken out: %s', async (_what, statement, positions) => {
    await liveACase(3);
    expect(await check()).toEqual(NOTHING);

    await tamper(statement);

    const found = positions.map((position) => ({ position, missing: 'record' }));
    expect(await check()).toEqual(found);
    expect(await openBreaks()).toEqual(found);
  });

  it.each([
    ['in between', 'delete from journal where position = 2', [2]],
    ['at its end, whose number nobody else is given', 'delete from journal where position = 3', [3]],
    ['altogether', 'truncate journal', [1, 2, 3]],
  ])('names the positions of entries that were taken out: %s', async (_where, statement, positions) => {
    await liveACase(3);
    await tamper(statement);
    await anEvent(4);
    await sealJournal(pools.sealer, 100);

    expect(await check()).toEqual(positions.map((position) => ({ position, missing: 'entry' })));
  });

  it.each(['event', 'access', 'holder', 'administration', 'erasure', 'finding'])(
    'looks for what an entry numbers, whatever kind it is: %s',
    async (kind) => {
      await pools.engine.query('insert into journal_unsealed (kind, entry_id) values ($1, $2)', [kind, uuid(1)]);
      await sealJournal(pools.sealer, 100);

      expect(await check()).toEqual([{ position: 1, missing: 'record' }]);
    },
  );

  it('finds nothing where transactions were rolled back, and numbers were begun and given up', async () => {
    await liveACase(1);
    const client = await pools.engine.connect();
    await client.query('begin');
    await client.query(`insert into journal_unsealed (kind, entry_id) values ('event', $1)`, [uuid(7)]);
    await client.query('rollback');
    client.release();
    const sealing = await pools.sealer.connect();
    await anEvent(2);
    await sealing.query('begin');
    await sealing.query('select seal_journal(10)');
    await sealing.query('rollback');
    sealing.release();
    await sealJournal(pools.sealer, 100);

    expect(await check()).toEqual(NOTHING);
    expect((await pools.sealer.query('select numbered, checked from journal_progress')).rows).toEqual([
      { numbered: 2, checked: 2 },
    ]);
  });

  it('finds nothing while others write and number, however they meet', async () => {
    await liveACase(1);
    const found: unknown[] = [];
    const checking = async (): Promise<void> => {
      for (let turn = 0; turn < 20; turn += 1) found.push(...(await check(3)));
    };
    const write = async (): Promise<void> => {
      for (let seq = 2; seq <= 40; seq += 1) await anEvent(seq);
    };
    const seal = async (): Promise<void> => {
      for (let turn = 0; turn < 20; turn += 1) await sealJournal(pools.sealer, 4);
    };

    await Promise.all([write(), seal(), seal(), checking(), checking()]);

    expect(found).toEqual(NOTHING);
  });

  it('says each once, until it is there again; and once more if it is taken out again', async () => {
    await liveACase(2);
    const takeOut = `create table kept as select * from case_events where seq = 2; delete from case_events where seq = 2`;
    await tamper(takeOut);
    expect(await check()).toHaveLength(1);
    expect(await check()).toEqual(NOTHING);

    await tamper('insert into case_events select * from kept; drop table kept');
    expect(await check()).toEqual(NOTHING);
    expect(await openBreaks()).toEqual(NOTHING);

    await tamper(takeOut);
    expect(await check()).toEqual([{ position: 2, missing: 'record' }]);
  });

  it('counts each time what is broken, also what many false breaks leave no room to name', async () => {
    await liveACase(3);
    await pools.sealer.query(
      `insert into journal_breaks (position, missing, found_at)
       select number, 'entry', '2026-11-27T01:00:00Z' from generate_series(5001, 6000) as number`,
    );
    await tamper('delete from case_events where seq = 2');

    expect(await look()).toEqual({ broken: 1, found: NOTHING });
    expect(await look()).toEqual({ broken: 1, found: NOTHING });
  });

  it('looks at all of it again only once a round is due', async () => {
    await liveACase(3);
    const daily = async () => (await checkJournal(pools.sealer, { rowsMax: 2, roundMs: DAY_MS })).found;
    await daily();
    await daily();
    await tamper('delete from case_events where seq = 1');

    expect(await daily()).toEqual(NOTHING);
    await anEvent(4);
    await sealJournal(pools.sealer, 100);
    await pools.administrator.query(`update journal_progress set round_at = round_at - interval '25 hours'`);
    expect(await daily()).toEqual([{ position: 1, missing: 'record' }]);
  });
});
