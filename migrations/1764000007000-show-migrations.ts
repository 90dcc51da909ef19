import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Lets the run-time roles see which migrations were made, so that a process can wait for those that it needs. */
export class ShowMigrations1764000007000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('grant select on schema_migrations to engine, reader');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('revoke select on schema_migrations from engine, reader');
  }
}
