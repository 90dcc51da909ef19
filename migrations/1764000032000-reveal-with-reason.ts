import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Why somebody had masked values shown in full, sealed; every access that has one is such a reveal. */
export class RevealWithReason1764000032000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      set local lock_timeout = '5s';
      alter table access_entries add column reason bytea;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('alter table access_entries drop column reason');
  }
}
