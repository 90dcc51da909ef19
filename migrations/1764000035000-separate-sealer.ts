import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whoever numbers the journal is nobody who writes what is numbered: the role `sealer` may call the one function that does it, and
 * `engine` no longer may. How far it came is kept beside the journal, so that the number of a row that somebody took out is not given again.
 */
export class SeparateSealer1764000035000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    // A process of the release before may be numbering: its turn ends first, and its next one is refused.
    await queryRunner.query(`
      set local lock_timeout = '5s';
      select pg_advisory_xact_lock(hashtext('seal_journal'));
      create table journal_progress (
        id integer not null, numbered bigint not null, checked bigint not null, round_at timestamptz(3),
        constraint journal_progress_pkey primary key (id),
        constraint journal_progress_single_check check (id = 1)
      );
      insert into journal_progress (id, numbered, checked) select 1, coalesce(max(position), 0), 0 from journal;
    `);
    await queryRunner.query(sealJournal('security definer set search_path = public, pg_temp', NUMBERED));
    await queryRunner.query(`
      revoke insert on journal from engine;
      revoke delete on journal_unsealed from engine;
      revoke execute on function seal_journal(integer) from engine;
      grant usage on schema public to sealer;
      grant select on schema_migrations to sealer;
      grant execute on function seal_journal(integer) to sealer;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(sealJournal('', ''));
    await queryRunner.query(`
      revoke usage on schema public from sealer;
      revoke select on schema_migrations from sealer;
      revoke execute on function seal_journal(integer) from sealer;
      grant execute on function seal_journal(integer) to engine;
      grant delete on journal_unsealed to engine;
      grant insert on journal to engine;
      drop table journal_progress;
    `);
  }
}

const NUMBERED = 'update journal_progress set numbered = last + sealed where sealed > 0;';

/** Taking what is still unsealed, instead of what lies behind the last id, cannot overlook a transaction that commits late. */
function sealJournal(rights: string, keepNumbered: string): string {
  const progress = keepNumbered === '' ? '0' : '(select numbered from journal_progress)';
  return `
    create or replace function seal_journal(rows_max integer) returns integer language plpgsql ${rights} as $$
    declare
      last bigint;
      sealed integer;
    begin
      perform pg_advisory_xact_lock(hashtext('seal_journal'));
      last := greatest(${progress}, (select coalesce(max(position), 0) from journal));
      with taken as (
        delete from journal_unsealed
        where added in (select added from journal_unsealed order by added limit rows_max)
        returning *
      )
      insert into journal (position, kind, entry_id, case_id, seq)
      select last + row_number() over (order by added), kind, entry_id, case_id, seq from taken;
      get diagnostics sealed = row_count;
      ${keepNumbered}
      return sealed;
    end $$;
  `;
}
