import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateHistory1764000001000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table case_events (
        case_id uuid not null, seq integer not null, id uuid not null, type text not null,
        at timestamptz(3) not null, header bytea not null, hash text not null,
        constraint case_events_pkey primary key (case_id, seq),
        constraint case_events_hash_check check (hash ~ '^[0-9a-f]{64}$')
      ) partition by range (case_id);
      create table case_events_default partition of case_events default;
      create table case_event_parts (
        case_id uuid not null, seq integer not null, part text not null, person uuid not null, key_id uuid not null,
        ciphertext bytea not null,
        constraint case_event_parts_pkey primary key (case_id, seq, part, person)
      ) partition by range (case_id);
      create table case_event_parts_default partition of case_event_parts default;
      create table persons (
        ref uuid not null, token text,
        constraint persons_pkey primary key (ref)
      );
      create unique index persons_token_key on persons (token);
      create table person_keys (
        id uuid not null, person uuid not null, retention_class text not null, wrapped bytea not null,
        constraint person_keys_pkey primary key (id)
      );
      create unique index person_keys_person_class_key on person_keys (person, retention_class);
      create table journal (
        position bigint not null, kind text not null, entry_id uuid not null, case_id uuid, seq integer,
        constraint journal_pkey primary key (position)
      );
      create unique index journal_entry_key on journal (entry_id);
      create table journal_unsealed (
        added bigserial not null, kind text not null, entry_id uuid not null, case_id uuid, seq integer,
        constraint journal_unsealed_pkey primary key (added)
      );
      create table access_entries (
        id uuid not null, at timestamptz(3) not null, actor text not null, purpose text not null, case_id uuid,
        persons uuid[] not null, fields text[] not null, rule text not null,
        constraint access_entries_pkey primary key (id)
      );
      create index access_entries_by_case on access_entries (case_id, at);
      create index access_entries_by_actor on access_entries (actor, at);
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop table access_entries;
      drop table journal_unsealed;
      drop table journal;
      drop table person_keys;
      drop table persons;
      drop table case_event_parts;
      drop table case_events;
    `);
  }
}
