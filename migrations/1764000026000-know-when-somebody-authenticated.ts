import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When the identity provider last saw who it is: dangerous acts ask for that to be fresh. Null (an earlier release): never. */
export class KnowWhenSomebodyAuthenticated1764000026000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      set local lock_timeout = '5s';
      alter table web_sessions add column authenticated_at timestamptz(3);
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('alter table web_sessions drop column authenticated_at');
  }
}
