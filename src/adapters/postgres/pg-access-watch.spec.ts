/** How far the watch over accesses looks: not twice at the same, and past nothing that comes late. */
import { startTestPostgres, type TestPostgres } from '../../../test/support/postgres.js';
import { somebodyWaits } from '../../../test/support/waiting.js';
import type { ReaderDay } from '../../features/audit/ports/access-findings.port.js';
import { instant } from '../../kernel/values/time.js';
import { RandomIdSource } from '../clock/random-id-source.js';
import { REAL_NOW } from '../clock/database-time.js';
import { sealJournal } from './history-upkeep.js';
import { PgAccessWatch } from './pg-access-watch.js';
import { createPool, queryOn, type ConnectionPool } from './pool.js';

let postgres: TestPostgres;
let owner: ConnectionPool;
let engine: ConnectionPool;
let watch: PgAccessWatch;

beforeAll(async () => {
  postgres = await startTestPostgres();
}, 60_000);
beforeEach(async () => {
  const database = await postgres.createDatabase();
  owner = createPool({ url: database.administrator, connections: 2 });
  engine = createPool({ url: database.engine, connections: 4 });
  watch = new PgAccessWatch(engine, new RandomIdSource());
  await legallyAt('2026-12-10T02:00:00Z');
});
afterEach(() => Promise.all([owner.end(), engine.end()]));
// Each test had a database of its own, and a busy disk writes all of them at the end.
afterAll(() => postgres.stop(), 120_000);

async function legallyAt(at: string): Promise<void> {
  await owner.query(
    `update legal_clock set offset_ms = (extract(epoch from $1::timestamptz - ${REAL_NOW}) * 1000)::bigint`,
    [at],
  );
}

interface Looked {
  readonly caseId?: string;
  readonly fields?: readonly string[];
}

/** An access on that day, at ten in the morning in Vietnam, as it stands in the journal once it was numbered. */
async function read(day: string, { caseId, fields = [] }: Looked = {}): Promise<void> {
  await engine.query(
    `with entry as (
       insert into access_entries (id, at, actor, purpose, case_id, persons, fields, rule)
       values (gen_random_uuid(), $1, 'person:lan', 'case-handling', $2, '{}', $3, 'role:desk-officer@one-stop.07210') returning id
     )
     insert into journal_unsealed (kind, entry_id) select 'access', id from entry`,
    [`${day}T03:00:00Z`, caseId, fields],
  );
}

/** The item of a case that was done at that time. */
async function done(caseId: string, { by, at }: { readonly by: string; readonly at: string }): Promise<void> {
  await engine.query(
    `insert into work_items (id, case_id, item, step, kind, agency, office, status, holder, opened_at, closed_at)
     values (gen_random_uuid(), $1, 'examine', 'step', 'examine', 'agency', 'office', 'done', $2, $3, $3)`,
    [caseId, by, at],
  );
}

/** The days that looks show until there is nothing more, each with how often somebody read on it. */
async function looked(): Promise<Readonly<Record<string, number>>> {
  await sealJournal(owner, 1_000);
  const shown: ReaderDay[] = [];
  const judge = (days: readonly ReaderDay[]) => {
    shown.push(...days);
    return [];
  };
  while (await watch.look(judge)) expect(new Set(shown.map(({ day }) => day)).size).toBe(shown.length);
  return Object.fromEntries(shown.map(({ day, all }) => [day, all.count]));
}

describe('the watch over accesses', () => {
  it('looks back seven days the first time, and then at nothing that it has looked at', async () => {
    for (const day of ['2026-12-02', '2026-12-03', '2026-12-09']) await read(day);

    expect(await looked()).toEqual({ '2026-12-03': 1, '2026-12-09': 1 });
    expect(await looked()).toEqual({});
  });

  it('looks at a day once it has ended, however often it looked before', async () => {
    await read('2026-12-09');
    await read('2026-12-10');
    await looked();
    expect(await looked()).toEqual({});

    await legallyAt('2026-12-10T17:00:00Z');

    expect(await looked()).toEqual({ '2026-12-10': 1 });
  });

  it('looks again at the whole of a day of which an access was numbered late, whenever that was', async () => {
    await read('2026-12-09');
    await looked();

    await read('2026-12-09');
    await read('2026-11-20');

    expect(await looked()).toEqual({ '2026-12-09': 2, '2026-11-20': 1 });
  });

  it('looks through one day at a time, however many have ended since', async () => {
    for (const day of ['2026-12-07', '2026-12-08', '2026-12-08', '2026-12-09']) await read(day);
    await sealJournal(owner, 1_000);
    const looks: (readonly string[])[] = [];

    while (await watch.look((days) => (looks.push(days.map(({ day }) => day)), [])));

    expect(looks).toEqual([['2026-12-07'], ['2026-12-08'], ['2026-12-09']]);
  });

  it('counts a case that a claim showed in full, once, unless who saw it did the item afterwards', async () => {
    const DAY = '2026-12-09';
    const cases = [1, 2, 3, 4].map((digit) => `00000000-0000-7000-8000-00000000000${digit}`);
    for (const caseId of [...cases, ...cases]) await read(DAY, { caseId, fields: ['in-full', 'application'] });
    await read(DAY, { caseId: '00000000-0000-7000-8000-000000000005', fields: ['application'] });
    const [, decided = '', otherwise = '', before = ''] = cases;
    await done(decided, { by: 'lan', at: `${DAY}T04:00:00Z` });
    await done(otherwise, { by: 'minh', at: `${DAY}T04:00:00Z` });
    await done(before, { by: 'lan', at: `${DAY}T02:00:00Z` });

    await sealJournal(owner, 1_000);
    const counts: number[] = [];
    await watch.look((days) => {
      counts.push(...days.map(({ reveals }) => reveals.count));
      return [];
    });

    expect(counts).toEqual([3]);
  });

  it('leaves it to the other where another one looks', async () => {
    await read('2026-12-09');
    await sealJournal(owner, 1_000);
    const since = instant('2026-12-09T03:00:00.000Z');
    const finding = { rule: 'off-hours', role: 'desk-officer', day: '2026-12-09', since, found: 1, normal: 0 } as const;
    const held = await owner.connect();
    await held.query('begin');
    await held.query('lock table access_findings in exclusive mode');

    const first = watch.look(() => [{ ...finding, actor: 'person:lan', entries: [] }]);
    await somebodyWaits(queryOn(owner));
    const second = await new PgAccessWatch(engine, new RandomIdSource()).look(() => {
      throw new Error('nothing is judged twice');
    });
    await held.query('commit');
    held.release();

    expect([await first, second]).toEqual([true, false]);
    expect((await owner.query('select from access_findings')).rowCount).toBe(1);
  });
});
