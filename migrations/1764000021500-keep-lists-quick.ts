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

const setting = (name: string) => `(select nullif(current_setting('app.${name}', true), ''))`;
const SCOPE = setting('scope');
const OFFICES = `(select string_to_array(nullif(current_setting('app.offices', true), ''), ','))::text[]`;

/** Keeps PostgreSQL from reading every case beforehand, to have those that are shown at hand: it looks at each row by itself. */
const EACH = 'offset 0';

/**
 * Lists of a province's cases read what they show and no more: their indexes have the order of the lists, and the policies look at
 * the rows that are shown alone.
 */
export class KeepListsQuick1764000021500 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      set local lock_timeout = '5s';
      alter table case_scope add column received_at timestamptz(3);
      update case_scope set received_at = cases.received_at from cases where cases.id = case_scope.case_id;
      alter table case_scope alter column received_at set not null;
      -- Processes of the release before do not say it.
      create function tell_receipt() returns trigger language plpgsql set search_path = public, pg_temp as $$
        begin
          new.received_at := (select received_at from cases where id = new.case_id);
          return new;
        end
      $$;
      create trigger tell_receipt before insert on case_scope
        for each row when (new.received_at is null) execute function tell_receipt();
      drop index case_scope_by_office;
      create index case_scope_by_receipt on case_scope (office, received_at, case_id);
      drop index cases_by_office;
      create index cases_by_receipt on cases (received_at, id);
      create index case_steps_late on case_steps (case_id) where late;
      drop index work_items_inbox;
      create index work_items_inbox on work_items (office, (coalesce(due_at, 'infinity')), id) where status <> 'done';
      create index work_items_done on work_items (office, (coalesce(due_at, 'infinity')), id) where status = 'done';
    `);
    await showCases(queryRunner, EACH);
    for (const table of OF_A_CASE) {
      await show(
        queryRunner,
        table,
        `case ${SCOPE}
           when 'province' then true
           when 'offices' then ${ofOffices(`${table}.case_id`, EACH)}
           else exists (select from cases where cases.id = ${table}.case_id ${EACH})
         end`,
      );
    }
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const table of OF_A_CASE)
      await show(
        queryRunner,
        table,
        `${SCOPE} = 'province' or exists (select from cases where cases.id = ${table}.case_id)`,
      );
    await showCases(queryRunner);
    await queryRunner.query(`
      drop index work_items_done;
      drop index work_items_inbox;
      create index work_items_inbox on work_items (office, status, due_at, id);
      drop index case_steps_late;
      drop index cases_by_receipt;
      create index cases_by_office on cases (intake_office, received_at, id);
      drop index case_scope_by_receipt;
      create index case_scope_by_office on case_scope (office, case_id);
      drop trigger tell_receipt on case_scope;
      drop function tell_receipt();
      alter table case_scope drop column received_at;
    `);
  }
}

function showCases(queryRunner: QueryRunner, each = ''): Promise<void> {
  return show(
    queryRunner,
    'cases',
    `case ${SCOPE}
       when 'province' then true
       when 'portal' then channel = 'portal'
       when 'offices' then ${ofOffices('cases.id', each)}
       when 'case' then code = ${setting('case')}
       else false
     end`,
  );
}

/** Whether an office of the request has a part in the case. */
function ofOffices(caseId: string, each: string): string {
  return `exists (select from case_scope where case_scope.case_id = ${caseId} and case_scope.office = any(${OFFICES}) ${each})`;
}

async function show(queryRunner: QueryRunner, table: string, isShown: string): Promise<void> {
  await queryRunner.query(`alter policy ${table}_shown on ${table} using (${isShown})`);
}
