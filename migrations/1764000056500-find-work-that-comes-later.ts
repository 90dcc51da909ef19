import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * How often a case of a closed office has had its turn, and which cases owe money back. Of those there are, all that might: each is known from
 * its next event on, or answers at its turn that nothing is left.
 */
export class FindWorkThatComesLater1764000056500 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      set local lock_timeout = '5s';
      alter table closing_items add column turn integer not null default 0;
      grant update (turn) on closing_items to engine;
      alter table cases add column owes_refund boolean not null default false;
      update cases set owes_refund = true
      where status not in ('open', 'awaiting-supplement', 'completed')
        and state #> '{payment,paid}' is not null and state #> '{payment,refunded}' is null;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table cases drop column owes_refund;
      alter table closing_items drop column turn;
    `);
  }
}
