import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Answers to what no agency was asked belong to no case; those that name one are found by the key that they name. */
export class FindStrayAnswers1764000017000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      set local lock_timeout = '5s';
      create index inbox_answers_stray on inbox_answers (dispatch_key) where case_id is null;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop index inbox_answers_stray');
  }
}
