import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An attempt to track a case is held while it is made and counts for its hour only if it was wrong: what breaks off is let go. */
export class LeaseAttempts1764000018000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      set local lock_timeout = '5s';
      alter table tracking_attempts
        add column held integer not null default 0, add column held_until timestamptz(3);
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('alter table tracking_attempts drop column held, drop column held_until');
  }
}
