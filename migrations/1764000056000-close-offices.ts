import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The cases of an office that closed, and what became of each: what runs goes on after a crash, and no case is taken twice. */
export class CloseOffices1764000056000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      set local lock_timeout = '5s';
      create table closing_items (
        office text not null, case_id uuid not null, successor text not null, outcome text, at timestamptz(3),
        constraint closing_items_pkey primary key (office, case_id),
        constraint closing_items_outcome_check check (outcome in ('passed-on', 'nothing-left', 'failed'))
      );
      create index closing_items_waiting on closing_items (office, case_id) where outcome is null;
      create index cases_left_at_desk on cases (intake_office, id) where status <> 'completed' or awaits_hand_over;
      grant select, insert, update (outcome, at, successor) on closing_items to engine;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop index cases_left_at_desk;
      drop table closing_items;
    `);
  }
}
