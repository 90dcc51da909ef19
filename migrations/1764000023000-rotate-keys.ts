import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where wrapped keys stand: the column `kek` names the version of the key-encryption key that wrapped them. */
const WRAPPED = ['person_keys', 'drafts', 'message_keys'];

/**
 * Keys name the version that wrapped them, so that they can be wrapped anew and an old version destroyed. A trigger refuses what
 * a process that slept through a destruction still had wrapped by such a version: nobody could ever open it. A person's key that
 * is destroyed keeps its row without the key; the next one of that person and class is another one.
 */
export class RotateKeys1764000023000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      set local lock_timeout = '5s';
      create table message_keys (
        id uuid not null, wrapped bytea not null, kek integer not null, rewrap_until timestamptz(3), made_at timestamptz(3) not null,
        constraint message_keys_pkey primary key (id)
      );
      create table lowest_key_version (
        id integer not null, version integer not null,
        constraint lowest_key_version_pkey primary key (id),
        constraint lowest_key_version_single_check check (id = 1)
      );
      insert into lowest_key_version (id, version) values (1, 1);
      alter table person_keys add column kek integer not null default 1, add column rewrap_until timestamptz(3),
        add column destroyed_at timestamptz(3), alter column wrapped drop not null,
        add constraint person_keys_destroyed_check check ((wrapped is null) = (destroyed_at is not null));
      alter table drafts add column kek integer not null default 1, add column rewrap_until timestamptz(3);
      drop index person_keys_person_class_key;
      create unique index person_keys_person_class_key on person_keys (person, retention_class) where destroyed_at is null;
      create index person_keys_by_kek on person_keys (kek, id);

      create function refuse_destroyed_version() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
      begin
        perform pg_advisory_xact_lock_shared(hashtext('keys'));
        if new.wrapped is not null and new.kek < (select version from lowest_key_version) then
          raise exception 'version % of the key-encryption key is destroyed', new.kek
            using errcode = 'integrity_constraint_violation', constraint = 'kek_not_destroyed';
        end if;
        return new;
      end $$;
      revoke execute on function refuse_destroyed_version() from public;
      grant select, insert, update on message_keys to engine;
      grant select, update on lowest_key_version to engine;
    `);
    for (const table of WRAPPED) {
      await queryRunner.query(`
        create trigger ${table}_openable before insert or update of kek on ${table}
          for each row execute function refuse_destroyed_version()
      `);
    }
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const table of WRAPPED) await queryRunner.query(`drop trigger ${table}_openable on ${table}`);
    await queryRunner.query(`
      drop function refuse_destroyed_version();
      drop index person_keys_by_kek;
      drop index person_keys_person_class_key;
      delete from person_keys where wrapped is null;
      create unique index person_keys_person_class_key on person_keys (person, retention_class);
      alter table drafts drop column kek, drop column rewrap_until;
      alter table person_keys drop constraint person_keys_destroyed_check, alter column wrapped set not null,
        drop column kek, drop column rewrap_until, drop column destroyed_at;
      drop table lowest_key_version;
      drop table message_keys;
    `);
  }
}
