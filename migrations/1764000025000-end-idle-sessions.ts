import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A sign-in also ends when nobody works. Null: a process of an earlier release began it, and it ends by its length alone. */
export class EndIdleSessions1764000025000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      set local lock_timeout = '5s';
      alter table web_sessions add column idle_ends_at timestamptz(3);
      grant update (idle_ends_at) on web_sessions to engine;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('alter table web_sessions drop column idle_ends_at');
  }
}
