import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Rows that belong to one case, by their `case_id`. */
const OF_A_CASE = [
  'case_steps',
  'case_events',
  'case_event_parts',
  'documents',
  'refusals',
  'dispatches',
  'timers',
  'work_items',
  'holder_changes',
  'incidents',
  'inbox_answers',
  'journal',
  'access_entries',
];

/** What a request may see, as `ReaderConnection` says it for the length of one transaction; absent or empty: nothing. */
const setting = (name: string) => `(select nullif(current_setting('app.${name}', true), ''))`;
const SCOPE = setting('scope');
const OFFICES = `(select string_to_array(nullif(current_setting('app.offices', true), ''), ','))::text[]`;

/**
 * The second wall: whatever a query of the role `reader` forgets to ask, PostgreSQL shows it only the cases that are in the scope of
 * the request. The engine and the owner of the schema, who answer nobody, see everything.
 *
 * @see https://www.postgresql.org/docs/current/ddl-rowsecurity.html
 */
export class RaiseSecondWall1764000020000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`set local lock_timeout = '5s'`);
    await wall(
      queryRunner,
      'case_scope',
      `${SCOPE} = 'province' or (${SCOPE} = 'offices' and office = any(${OFFICES}))`,
    );
    await wall(
      queryRunner,
      'cases',
      `case ${SCOPE}
         when 'province' then true
         when 'portal' then channel = 'portal'
         when 'offices' then exists (select from case_scope where case_scope.case_id = cases.id and case_scope.office = any(${OFFICES}))
         when 'case' then code = ${setting('case')}
         else false
       end`,
    );
    for (const table of OF_A_CASE) {
      await wall(
        queryRunner,
        table,
        `${SCOPE} = 'province' or exists (select from cases where cases.id = ${table}.case_id)`,
      );
    }
    // Whoever is shown something leaves an entry, and sees of the others only those that they left themselves.
    await queryRunner.query(`
      create policy access_entries_added on access_entries for insert to reader with check (true);
      create policy access_entries_own on access_entries for select to reader using (actor = ${setting('reader')});
    `);
    await queryRunner.query(`
      alter table drafts force row level security;
      create policy drafts_owned on drafts to current_user using (true);
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop policy drafts_owned on drafts;
      alter table drafts no force row level security;
      drop policy access_entries_own on access_entries;
      drop policy access_entries_added on access_entries;
    `);
    for (const table of [...OF_A_CASE, 'cases', 'case_scope']) {
      await queryRunner.query(`
        drop policy ${table}_shown on ${table};
        drop policy ${table}_kept on ${table};
        alter table ${table} no force row level security;
        alter table ${table} disable row level security;
      `);
    }
  }
}

async function wall(queryRunner: QueryRunner, table: string, isShown: string): Promise<void> {
  await queryRunner.query(`
    alter table ${table} enable row level security;
    alter table ${table} force row level security;
    create policy ${table}_kept on ${table} to engine, current_user using (true) with check (true);
    create policy ${table}_shown on ${table} for select to reader using (${isShown});
  `);
}
