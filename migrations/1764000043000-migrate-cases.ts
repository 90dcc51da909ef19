import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Migrations of many cases to another version, decided by two administrators, and what became of each case: what runs goes on after a crash,
 * and no case is taken twice.
 */
export class MigrateCases1764000043000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      set local lock_timeout = '5s';
      create table case_migrations (
        id uuid not null, procedure text not null, from_version integer not null, to_version integer not null, office text,
        left_out jsonb not null, approved_at timestamptz(3) not null, state text not null, stopped_by text,
        constraint case_migrations_pkey primary key (id),
        constraint case_migrations_state_check check (state in ('waiting', 'running', 'stopped', 'done'))
      );
      create table case_migration_items (
        migration_id uuid not null, case_id uuid not null, outcome text, obstacles jsonb, at timestamptz(3),
        constraint case_migration_items_pkey primary key (migration_id, case_id),
        constraint case_migration_items_outcome_check
          check (outcome in ('migrated', 'refused', 'no-longer-open', 'other-version'))
      );
      create index case_migration_items_waiting on case_migration_items (migration_id, case_id) where outcome is null;
      grant select, insert, update (state, stopped_by) on case_migrations to engine;
      grant select, insert, update (outcome, obstacles, at) on case_migration_items to engine;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop table case_migration_items;
      drop table case_migrations;
    `);
  }
}
