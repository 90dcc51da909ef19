import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What each agency answered lately is found without reading what it answered before. */
export class FindAnswers1764000015000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      set local lock_timeout = '5s';
      create index dispatches_answered on dispatches (agency, answered_at) where state = 'answered';
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop index dispatches_answered');
  }
}
