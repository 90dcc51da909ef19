import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A draft that became a case is known by its id for good, when it and its content are long gone: it never becomes a second case. */
export class KnowSubmittedDrafts1764000018100 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table submitted_drafts (
        id uuid not null, owner text not null, case_code text not null,
        constraint submitted_drafts_pkey primary key (id)
      );
      grant select, insert on submitted_drafts to engine;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop table submitted_drafts');
  }
}
