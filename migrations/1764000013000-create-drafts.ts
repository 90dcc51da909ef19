import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Applications that officers still write on. Who keeps a draft reads it, nobody else: PostgreSQL itself shows the role `reader` the
 * rows of the present reader only.
 */
export class CreateDrafts1764000013000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table drafts (
        id uuid not null, owner text not null, procedure text not null, version integer not null, revision integer not null,
        unfinished text[] not null, saved_at timestamptz(3) not null, key_id uuid not null, wrapped bytea not null,
        ciphertext bytea not null,
        constraint drafts_pkey primary key (id)
      );
      create index drafts_by_owner on drafts (owner, saved_at, id);
      grant select, insert, update, delete on drafts to engine;
      grant select on drafts to reader;
      alter table drafts enable row level security;
      create policy drafts_written on drafts to engine using (true);
      create policy drafts_of_their_owner on drafts for select to reader using (owner = current_setting('app.actor', true));
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop table drafts');
  }
}
