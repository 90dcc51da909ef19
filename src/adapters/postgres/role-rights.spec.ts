/**
 * Goal: what each role of the database may do is what is written here, also of a table that is new.
 * Method: the catalogue of a migrated database, against rights and the tables on which a role has them.
 */
import { startTestPostgres, type TestPostgres } from '../../../test/support/postgres.js';
import { mayNumberJournal } from './history-upkeep.js';
import { createPool, queryOn, type ConnectionPool } from './pool.js';

type Rights = Readonly<Record<string, string>>;

/** Writes what happens; shows it to nobody. What was written once it neither changes nor deletes. */
const ENGINE: Rights = {
  select: 'journal journal_breaks schema_migrations',
  'select, delete': 'searches',
  'select, insert':
    'access_entries case_event_parts case_events external_codes holder_changes inbox_answers inbox_messages journal_unsealed receipts refusals submitted_drafts',
  'select, insert, delete': 'idempotency',
  'select, insert, update':
    'access_watch agency_links assignments case_code_counters case_scope case_steps cases dispatches documents incidents legal_clock message_keys officers offices person_keys persons portal_comparisons publications timers work_items',
  // Reasons that were kept in clear are sealed in place.
  'select, insert, update(reason, sealed_reason)': 'administrative_changes administrative_decisions',
  'select, insert, update, delete': 'attachments drafts name_tokens reason_keys tracking_attempts',
  'select, insert, update(approved_by, decided_at, decided_rule, decision_id, refusal, refused_by, status)': 'erasures',
  'select, insert, update(closed_at, closed_by, reason, sealed_reason)': 'access_findings',
  'select, insert, update(given_out, key_ids, sealed)': 'papers',
  'select, insert, update(at, obstacles, outcome)': 'case_migration_items',
  'select, insert, update(at, outcome, successor, turn)': 'closing_items',
  'select, insert, update(state, stopped_by)': 'case_migrations',
  'select, insert, update(idle_ends_at), delete': 'web_sessions',
  'select, update': 'lowest_key_version',
};

/** Shows, behind row-level security, and writes down who looked. */
const READER: Rights = {
  insert: 'journal_unsealed',
  select:
    'access_findings administrative_changes administrative_decisions agency_links assignments attachments case_event_parts case_events case_scope case_steps cases dispatches documents drafts erasures external_codes holder_changes inbox_answers inbox_messages incidents journal journal_breaks journal_progress legal_clock lowest_key_version name_tokens officers offices papers person_keys persons portal_comparisons publications refusals schema_migrations timers web_sessions work_items',
  'select, insert': 'access_entries reason_keys searches',
};

/** Sees that rows are there, and of none what is in it: no header, part, key or person. */
const SEALER: Rights = {
  select: 'journal legal_clock schema_migrations',
  'select(case_id, id, seq)': 'case_events',
  'select(decision_id, id)': 'erasures',
  'select(id)': 'access_entries access_findings administrative_changes administrative_decisions cases holder_changes',
  'select, insert, update': 'journal_breaks',
  'select, update(checked, round_at)': 'journal_progress',
};

let postgres: TestPostgres;
let pools: Record<'migrator' | 'engine' | 'reader' | 'sealer', ConnectionPool>;

beforeAll(async () => {
  postgres = await startTestPostgres();
  const { migrator, engine, reader, sealer } = await postgres.createDatabase();
  const open = (url: string) => createPool({ url, connections: 1 });
  pools = { migrator: open(migrator), engine: open(engine), reader: open(reader), sealer: open(sealer) };
}, 60_000);

afterAll(async () => {
  await Promise.all(Object.values(pools).map((pool) => pool.end()));
  await postgres.stop();
});

/** Of tables, partitions and views, by what the role may do on the whole, or on which columns. */
async function rightsOf(role: string): Promise<Rights> {
  const rows = await queryOn(pools.migrator)<{ rights: string; tables: string }>(
    `with relation as (
       select oid, relname as name from pg_class
       where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm', 'f')
     ), granted as (
       select name, place, case
         when has_table_privilege($1, relation.oid, act) then act
         when place <= 4 and act <> 'delete' then act || '(' || (
           select string_agg(attname, ', ' order by attname) from pg_attribute
           where attrelid = relation.oid and attnum > 0 and not attisdropped and has_column_privilege($1, attrelid, attnum, act)
         ) || ')'
       end as granted
       from relation cross join unnest(array['select', 'insert', 'update', 'delete', 'truncate', 'references', 'trigger', 'maintain'])
         with ordinality as asked (act, place)
     ), by_table as (
       select name, string_agg(granted, ', ' order by place) as rights from granted where granted is not null group by name
     )
     select rights, string_agg(name, ' ' order by name collate "C") as tables from by_table group by rights`,
    [role],
  );
  return Object.fromEntries(rows.map(({ rights, tables }) => [rights, tables]));
}

describe('a role of the database', () => {
  it.each([
    ['engine', ENGINE],
    ['reader', READER],
    ['sealer', SEALER],
  ])('%s may do what is written here on each table, and no more', async (role, rights) => {
    expect(await rightsOf(role)).toEqual(rights);
  });

  it('owns a table or function only if it is the one that migrates, and none sees through row-level security', async () => {
    const owners = await queryOn(pools.migrator)<{ owner: string }>(
      `select relowner::regrole::text as owner from pg_class where relnamespace = 'public'::regnamespace
       union select proowner::regrole::text from pg_proc where pronamespace = 'public'::regnamespace`,
    );
    const powers = await queryOn(pools.migrator)(
      `select rolname from pg_roles where rolname in ('migrator', 'engine', 'reader', 'sealer')
         and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)`,
    );

    expect(owners).toEqual([{ owner: 'migrator' }]);
    expect(powers).toEqual([]);
  });

  it('runs only those functions of the owner that it needs', async () => {
    const functions = await queryOn(pools.migrator)<{ name: string; roles: string }>(
      `select proname as name, string_agg(role, ' ' order by role) as roles
       from pg_proc cross join unnest(array['engine', 'reader', 'sealer']) as role
       where pronamespace = 'public'::regnamespace and prosecdef and has_function_privilege(role, pg_proc.oid, 'execute')
       group by proname order by proname`,
    );

    expect(Object.fromEntries(functions.map(({ name, roles }) => [name, roles]))).toEqual({
      accesses_to_person: 'reader',
      cases_alike: 'reader',
      cases_of_person: 'engine reader',
      create_history_partitions: 'engine',
      people_named: 'reader',
      seal_journal: 'sealer',
    });
  });
});

describe('numbering the journal', () => {
  it.each([
    ['engine', 'select seal_journal(1)'],
    ['engine', `insert into journal (position, kind, entry_id) values (1, 'event', gen_random_uuid())`],
    ['engine', 'delete from journal_unsealed'],
    ['engine', 'update journal_progress set numbered = 0'],
    ['reader', 'select seal_journal(1)'],
    ['sealer', `insert into journal (position, kind, entry_id) values (1, 'event', gen_random_uuid())`],
    ['sealer', 'update journal set position = position + 1'],
    ['sealer', 'delete from journal'],
    ['sealer', 'delete from journal_unsealed'],
    ['sealer', 'update journal_progress set numbered = 0'],
  ] as const)('is not for %s: %s', async (role, statement) => {
    await expect(pools[role].query(statement)).rejects.toThrow('permission denied');
  });

  it('is for the role of its own, and for the owner of the schema', async () => {
    const may = await Promise.all(Object.values(pools).map(mayNumberJournal));

    expect(Object.keys(pools).filter((_, index) => may[index])).toEqual(['migrator', 'sealer']);
  });
});

describe('whoever numbers the journal', () => {
  it.each([
    'select ciphertext from case_event_parts',
    'select header from case_events',
    'select wrapped from person_keys',
    'select ref from persons',
    'select persons from cases',
    'select entry_id from journal_unsealed',
    'select persons from access_entries',
  ])('cannot: %s', async (statement) => {
    await expect(pools.sealer.query(statement)).rejects.toThrow('permission denied');
  });
});
