/** What PostgreSQL itself shows the role of readers, whatever a query forgets to ask (I8). */
import { createPool, queryOn, type ConnectionPool } from '../../src/adapters/postgres/pool.js';
import { NO_CASE, ReaderConnection, type Audience } from '../../src/adapters/postgres/reader.js';
import { uploadFile } from '../support/attachments.js';
import { caseWith, itemIn, letOfficersDecide, startCase } from '../support/cases.js';
import { incidentOf } from '../support/incidents.js';
import { startTestProduct } from '../support/product.js';
import type { Caller, TestProduct } from '../support/product.js';
import { validApplications } from '../support/valid-applications.js';

/** What the role may read without being asked for whom, and why that tells nothing of a case. */
const OPEN_TO_READERS: Readonly<Record<string, string>> = {
  administrative_changes: 'what administrators propose; none of it is of a case',
  administrative_decisions: 'what became of it',
  agency_links: 'how an agency is reached',
  assignments: 'who holds which office',
  erasures: 'who asked to erase what: codes and logins',
  inbox_messages: 'sealed messages; what they answer stands in inbox_answers',
  journal_breaks: 'positions of the journal at which something is missing',
  journal_progress: 'up to which position it was numbered and checked',
  legal_clock: 'the time',
  lowest_key_version: 'a number',
  officers: 'names of officers, and tokens that tell nothing without the key',
  offices: 'names of offices',
  person_keys: 'wrapped keys, which open nothing without the parts',
  persons: 'pseudonyms and tokens',
  portal_comparisons: 'counts of what the portal shows otherwise, codes that no case has, and ids that open nothing',
  publications: 'what can be started',
  reason_keys: 'wrapped keys, which open nothing without the reasons',
  schema_migrations: 'the version of the schema',
  web_sessions: 'found by the digest of a secret only',
};

/** Tables of which each row belongs to one case, by the name of the column that says to which. */
const OF_CASES = {
  cases: 'id',
  attachments: 'case_id',
  case_scope: 'case_id',
  case_steps: 'case_id',
  case_events: 'case_id',
  case_event_parts: 'case_id',
  documents: 'case_id',
  refusals: 'case_id',
  dispatches: 'case_id',
  timers: 'case_id',
  work_items: 'case_id',
  holder_changes: 'case_id',
  incidents: 'case_id',
  inbox_answers: 'case_id',
  journal: 'case_id',
  access_entries: 'case_id',
  name_tokens: 'case_id',
  papers: 'case_id',
  external_codes: 'case_id',
} as const;

const REASON = { code: 'applicant-request', text: 'Gia đình rút hồ sơ để nộp ở nơi khác.' };
const births = validApplications().births[Symbol.iterator]();

let product: TestProduct;
let reader: ConnectionPool;
let connection: ReaderConnection;

beforeAll(async () => {
  product = await startTestProduct();
  reader = createPool({ url: product.database.reader, connections: 2 });
  connection = new ReaderConnection(reader);
  const [here, elsewhere] = [await product.as('desk-officer'), await product.as('desk-officer.other')];
  await liveThroughEverything(here);
  await startCase(elsewhere, births.next().value);
}, 60_000);

afterAll(async () => {
  await reader.end();
  await product.stop();
});

/** Cases that leave a row in every table. */
async function liveThroughEverything(desk: Caller): Promise<void> {
  const attachments = [{ id: await uploadFile(product, 'desk-officer') }];
  const { code } = await startCase(desk, { ...births.next().value, attachments });
  await caseWith(desk, code, 'completed');
  await desk.get(`/cases/${code}/documents`);
  await desk.post(`/cases/${code}/commands/withdraw`, { reason: REASON });
  await letOfficersDecide(product);
  const officer = await product.as('agency-officer.civil-status');
  await officer.post(
    `/work-items/${await itemIn(officer, (await startCase(desk, births.next().value)).code, 'examine')}/claim`,
  );
  await product.behave('civil-status', {}, { rejectRate: 1 });
  await incidentOf(await product.as('operator'), (await startCase(desk, births.next().value)).code);
  await product.behave('civil-status');
}

const atOffice = (office: string): Audience => ({ scope: { kind: 'offices', offices: [office] } });
const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id).toSorted();

/** The cases of whose rows in the table the audience is shown any. */
async function shownTo(audience: Audience, table: keyof typeof OF_CASES): Promise<readonly string[]> {
  const sql = `select distinct ${OF_CASES[table]} as id from ${table} where ${OF_CASES[table]} is not null`;
  return ids(await connection.read(audience, (query) => query<{ id: string }>(sql)));
}

/** The cases of which the table has rows, among those that meet the condition on `cases`. */
async function inTable(table: keyof typeof OF_CASES, condition: string): Promise<readonly string[]> {
  return ids(
    await product.query<{ id: string }>(
      `select id from cases where ${condition} and exists (select from ${table} as t where t.${OF_CASES[table]} = cases.id)`,
    ),
  );
}

describe('every table', () => {
  it('that readers may read has a wall, forced on its owner too, or stands on the list of those that need none', async () => {
    const tables = await product.query<{ name: string; walled: boolean }>(
      `select relname as name, relrowsecurity and relforcerowsecurity as walled from pg_class
       where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm', 'f')
         and has_any_column_privilege('reader', oid, 'select')
       order by relname collate "C"`,
    );

    expect(tables.filter(({ walled }) => !walled).map(({ name }) => name)).toEqual(Object.keys(OPEN_TO_READERS));
    expect(tables.filter(({ walled }) => walled).map(({ name }) => name)).toEqual(
      [...Object.keys(OF_CASES), 'drafts', 'searches', 'access_findings'].toSorted(),
    );
  });

  it('is looked at for readers by no function of the owner but those that tell ids, and where a like case is', async () => {
    const functions = await product.query<{ name: string }>(
      `select proname as name from pg_proc where prosecdef and pronamespace = 'public'::regnamespace
         and has_function_privilege('reader', oid, 'execute') order by proname`,
    );

    const names = ['accesses_to_person', 'cases_alike', 'cases_of_person', 'people_named'];
    expect(functions).toEqual(names.map((name) => ({ name })));
  });

  it('with rows of cases is one of them', async () => {
    const tables = await product.query<{ name: string }>(
      `select relname as name from pg_attribute join pg_class on pg_class.oid = attrelid
       where relnamespace = 'public'::regnamespace and attname = 'case_id' and relkind in ('r', 'p') and not relispartition
         and has_table_privilege('reader', pg_class.oid, 'select')
       order by relname collate "C"`,
    );

    expect(tables.map(({ name }) => name)).toEqual(
      Object.keys(OF_CASES)
        .filter((name) => name !== 'cases')
        .toSorted(),
    );
  });
});

describe.each(Object.keys(OF_CASES).filter((name): name is keyof typeof OF_CASES => name in OF_CASES))(
  '%s',
  (table) => {
    it('shows an office the rows of its own cases and no others', async () => {
      const own = await inTable(table, `id in (select case_id from case_scope where office = 'one-stop.07210')`);

      expect(own.length).toBeGreaterThan(0);
      expect(await shownTo(atOffice('one-stop.07210'), table)).toEqual(own);
      expect(await shownTo(atOffice('one-stop.07220'), table)).not.toEqual(expect.arrayContaining(own.slice(0, 1)));
    });

    it('shows those who look at the whole province everything, and an answer about no case nothing', async () => {
      expect(await shownTo({ scope: { kind: 'province' } }, table)).toEqual(await inTable(table, 'true'));
      expect(await shownTo(NO_CASE, table)).toEqual([]);
      expect(await shownTo(atOffice(''), table)).toEqual([]);
    });
  },
);

describe('an access', () => {
  it('is shown to whoever left it, and to those who watch over them', async () => {
    const left = async (audience: Audience) =>
      connection.read(audience, (query) =>
        query<{ actor: string }>('select distinct actor from access_entries where case_id is null order by actor'),
      );
    await (
      await product.as('desk-officer')
    ).post('/people/lookup', {
      personalId: '024196018803',
      purpose: 'application-intake',
    });

    const own = { kind: 'person', subject: 'desk-officer' } as const;
    expect(await left({ ...NO_CASE, viewer: own })).toEqual([{ actor: 'person:desk-officer' }]);
    expect(await left({ ...NO_CASE, viewer: { ...own, subject: 'desk-officer.2' } })).toEqual([]);
    expect(await left({ scope: { kind: 'province' } })).toEqual([{ actor: 'person:desk-officer' }]);
  });
});

describe('whoever proves to know a case', () => {
  it('is shown its rows alone', async () => {
    const [known] = await product.query<{ id: string; code: string }>(
      'select id, code from cases order by code limit 1',
    );

    const audience: Audience = { scope: { kind: 'case', code: known?.code ?? '' } };

    expect(await shownTo(audience, 'cases')).toEqual([known?.id]);
    expect(await shownTo(audience, 'case_event_parts')).toEqual([known?.id]);
    expect(await shownTo(audience, 'case_scope')).toEqual([]);
  });
});

describe('a connection of readers', () => {
  it('shows nothing to a query that says for nobody, also after it was used for somebody', async () => {
    expect(await shownTo({ scope: { kind: 'province' } }, 'cases')).not.toEqual([]);

    for (const table of Object.keys(OF_CASES)) expect((await reader.query(`select from ${table}`)).rowCount).toBe(0);
  });

  it('never mixes what two offices are shown at the same time (500 answers over 2 connections)', async () => {
    const offices = ['one-stop.07210', 'one-stop.07213'];
    const expected = await Promise.all(offices.map((office) => shownTo(atOffice(office), 'cases')));

    const answers = [];
    // At once as many as find a connection in time, however busy the machine is.
    for (let flight = 0; flight < 10; flight += 1) {
      const shown = Array.from({ length: 50 }, (_, at) => shownTo(atOffice(offices[at % 2] ?? ''), 'cases'));
      answers.push(...(await Promise.all(shown)));
    }

    expect(expected[0]).not.toEqual(expected[1]);
    expect(answers.filter((answer, at) => answer.join(',') !== expected[at % 2]?.join(','))).toEqual([]);
  });

  it.each([
    'alter table cases disable row level security',
    'drop policy cases_shown on cases',
    'create policy everything on cases to reader using (true)',
    'set role engine',
    'alter role reader bypassrls',
    'truncate cases',
    `select * from case_events_default`,
  ])('cannot tear the wall down: %s', async (statement) => {
    await expect(reader.query(statement)).rejects.toThrow(/permission denied|must be owner/);
  });

  it('is asked by `set row_security` to see through it, and refuses instead', async () => {
    const query = queryOn(reader);

    await expect(query('begin; set local row_security = off; select from cases; commit')).rejects.toThrow('row-level');
    await reader.query('rollback');
  });
});
