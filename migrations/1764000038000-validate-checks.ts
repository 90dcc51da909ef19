import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Holds for old rows too what migrations before ask of new ones: in a transaction of its own, in which others read and write on. */
const CHECKS = [
  ['administrative_changes', 'administrative_changes_reason_check'],
  ['administrative_decisions', 'administrative_decisions_reason_check'],
  ['access_findings', 'access_findings_reason_check'],
  ['work_items', 'work_items_outside_result_check'],
  ['holder_changes', 'holder_changes_change_check'],
  ['offices', 'offices_code_check'],
] as const;

export class ValidateChecks1764000038000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`set local lock_timeout = '5s'`);
    for (const [table, check] of CHECKS) await queryRunner.query(`alter table ${table} validate constraint ${check}`);
  }

  async down(): Promise<void> {
    // What was looked at stays true.
  }
}
