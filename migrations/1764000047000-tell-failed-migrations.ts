import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A case whose move broke is told as such, and not as one that was refused. */
export class TellFailedMigrations1764000047000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(outcomes(`'migrated', 'refused', 'no-longer-open', 'other-version', 'failed'`));
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`update case_migration_items set outcome = 'refused' where outcome = 'failed'`);
    await queryRunner.query(outcomes(`'migrated', 'refused', 'no-longer-open', 'other-version'`));
  }
}

function outcomes(known: string): string {
  return `
    set local lock_timeout = '5s';
    alter table case_migration_items
      drop constraint case_migration_items_outcome_check,
      add constraint case_migration_items_outcome_check check (outcome in (${known}));
  `;
}
