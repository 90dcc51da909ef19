import type { MigrationInterface, QueryRunner } from 'typeorm';

const APPEND_ONLY = [
  'case_events',
  'case_event_parts',
  'journal',
  'access_entries',
  'refusals',
  'inbox_messages',
  'inbox_answers',
];

/** What was written stays; the journal is numbered in the order of commits; months of history have partitions of their own. */
export class GuardHistory1764000004000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create function refuse_change() returns trigger language plpgsql as $$
      begin
        raise exception '% is append-only', tg_table_name using errcode = 'integrity_constraint_violation';
      end $$;
    `);
    for (const table of APPEND_ONLY) {
      await queryRunner.query(`
        create trigger ${table}_append_only before update or delete on ${table} for each row execute function refuse_change();
        create trigger ${table}_kept before truncate on ${table} for each statement execute function refuse_change();
      `);
    }
    // Taking what is still unsealed, instead of what lies behind the last id, cannot overlook a transaction that commits late.
    await queryRunner.query(`
      create function seal_journal(rows_max integer) returns integer language plpgsql as $$
      declare sealed integer;
      begin
        perform pg_advisory_xact_lock(hashtext('seal_journal'));
        with taken as (
          delete from journal_unsealed
          where added in (select added from journal_unsealed order by added limit rows_max)
          returning *
        )
        insert into journal (position, kind, entry_id, case_id, seq)
        select (select coalesce(max(position), 0) from journal) + row_number() over (order by added),
          kind, entry_id, case_id, seq
        from taken;
        get diagnostics sealed = row_count;
        return sealed;
      end $$;
    `);
    await queryRunner.query(PARTITIONS);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop function create_history_partitions(date, integer);
      drop function lowest_uuid_of(date);
      drop function seal_journal(integer);
    `);
    for (const table of APPEND_ONLY) {
      await queryRunner.query(`
        drop trigger ${table}_append_only on ${table};
        drop trigger ${table}_kept on ${table};
      `);
    }
    await queryRunner.query('drop function refuse_change() cascade');
  }
}

/**
 * A UUIDv7 begins with 48 bits of milliseconds, so the months of UTC are ranges of ids. A month whose rows already lie in the
 * default partition stays there: history is never moved.
 */
const PARTITIONS = `
  create function lowest_uuid_of(day date) returns uuid language sql immutable as $$
    select rpad(lpad(to_hex((extract(epoch from day::timestamp) * 1000)::bigint), 12, '0'), 32, '0')::uuid
  $$;

  create function create_history_partitions(first_month date, months integer) returns integer
  language plpgsql security definer set search_path = public, pg_temp as $$
  declare
    parent text;
    partition text;
    month date;
    occupied boolean;
    created integer := 0;
  begin
    perform pg_advisory_xact_lock(hashtext('create_history_partitions'));
    for step in 0 .. months - 1 loop
      month := date_trunc('month', first_month::timestamp) + step * interval '1 month';
      foreach parent in array array['case_events', 'case_event_parts'] loop
        partition := parent || to_char(month, '_YYYY_MM');
        continue when to_regclass(partition) is not null;
        execute format('select exists (select from %I where case_id >= $1 and case_id < $2)', parent || '_default')
          into occupied using lowest_uuid_of(month), lowest_uuid_of((month + interval '1 month')::date);
        continue when occupied;
        execute format('create table %I partition of %I for values from (%L) to (%L)', partition, parent,
          lowest_uuid_of(month), lowest_uuid_of((month + interval '1 month')::date));
        execute format('create trigger %I before truncate on %I for each statement execute function refuse_change()',
          partition || '_kept', partition);
        created := created + 1;
      end loop;
    end loop;
    return created;
  end $$;
`;
