import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A receipt stays in the book of the desk that gave it, whichever desk has the case by now: without this, two desks that have used
 * the same number could not become one.
 */
export class TransferCases1764000054500 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      set local lock_timeout = '5s';
      drop index cases_receipt_key;
      create unique index cases_receipt_key on cases
        ((state #>> '{payment,paid,receipt}'), coalesce(state #>> '{payment,paid,office}', intake_office))
        where state #>> '{payment,paid,receipt}' is not null;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      set local lock_timeout = '5s';
      drop index cases_receipt_key;
      create unique index cases_receipt_key on cases ((state #>> '{payment,paid,receipt}'), intake_office)
        where state #>> '{payment,paid,receipt}' is not null;
    `);
  }
}
