import type { MigrationInterface, QueryRunner } from 'typeorm';

const APPEND_ONLY = ['administrative_changes', 'administrative_decisions'];

/**
 * Why administrators and inspectors did something is kept sealed, each reason under a key of its own. What earlier releases kept in
 * clear stays readable until a process seals it: a row that is otherwise never changed takes that one change. The watch over
 * accesses remembers how far in the journal it has looked.
 */
export class SealReasons1764000034000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      set local lock_timeout = '5s';
      create table reason_keys (
        id uuid not null, wrapped bytea not null, kek integer not null, made_at timestamptz(3) not null,
        rewrap_until timestamptz(3),
        constraint reason_keys_pkey primary key (id)
      );
      create index reason_keys_by_kek on reason_keys (kek, id);
      create trigger reason_keys_openable before insert or update of kek on reason_keys
        for each row execute function refuse_destroyed_version();
      grant select, insert, update, delete on reason_keys to engine;
      grant select on reason_keys to reader;

      alter table administrative_changes alter column reason drop not null, add column sealed_reason bytea,
        add constraint administrative_changes_reason_check check (num_nulls(reason, sealed_reason) = 1) not valid;
      alter table administrative_decisions add column sealed_reason bytea,
        add constraint administrative_decisions_reason_check check (num_nulls(reason, sealed_reason) >= 1) not valid;
      alter table access_findings add column sealed_reason bytea,
        add constraint access_findings_reason_check check (num_nulls(reason, sealed_reason) >= 1) not valid;
      grant update (sealed_reason) on access_findings to engine;

      create function refuse_change_but_sealing() returns trigger language plpgsql as $$
      begin
        if tg_op = 'UPDATE' and old.reason is not null and new.reason is null and new.sealed_reason is not null
          and to_jsonb(new) - array['reason', 'sealed_reason'] = to_jsonb(old) - array['reason', 'sealed_reason']
        then
          return new;
        end if;
        raise exception '% is append-only', tg_table_name using errcode = 'integrity_constraint_violation';
      end $$;
      revoke execute on function refuse_change_but_sealing() from public;

      create table access_watch (
        id integer not null, position bigint not null,
        constraint access_watch_pkey primary key (id),
        constraint access_watch_single_check check (id = 1)
      );
      grant select, insert, update on access_watch to engine;
    `);
    for (const table of APPEND_ONLY) {
      await queryRunner.query(`
        drop trigger ${table}_append_only on ${table};
        create trigger ${table}_append_only before update or delete on ${table}
          for each row execute function refuse_change_but_sealing();
        grant update (reason, sealed_reason) on ${table} to engine;
      `);
    }
  }

  /** @throws while a reason is sealed: the schema of before has no place for it */
  async down(queryRunner: QueryRunner): Promise<void> {
    for (const table of APPEND_ONLY) {
      await queryRunner.query(`
        revoke update (reason, sealed_reason) on ${table} from engine;
        drop trigger ${table}_append_only on ${table};
        create trigger ${table}_append_only before update or delete on ${table} for each row execute function refuse_change();
      `);
    }
    await queryRunner.query(`
      drop table access_watch;
      drop function refuse_change_but_sealing();
      alter table access_findings drop constraint access_findings_reason_check, drop column sealed_reason;
      alter table administrative_decisions drop constraint administrative_decisions_reason_check, drop column sealed_reason;
      alter table administrative_changes drop constraint administrative_changes_reason_check, drop column sealed_reason,
        alter column reason set not null;
      drop table reason_keys;
    `);
  }
}
