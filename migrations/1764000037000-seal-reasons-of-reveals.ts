import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Why somebody had a case shown in full is sealed under a key of its own, which the answer that shows it writes with its entry. */
export class SealReasonsOfReveals1764000037000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      set local lock_timeout = '5s';
      grant insert on reason_keys to reader;
      grant select on lowest_key_version to reader;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      revoke insert on reason_keys from reader;
      revoke select on lowest_key_version from reader;
    `);
  }
}
