import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who an officer is as a person, so that nobody decides on a case of their own family, and in whose place somebody acts for a time.
 * What is there has neither.
 */
export class KnowOfficers1764000022000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      set local lock_timeout = '5s';
      alter table officers add column person_token text;
      alter table work_items add column prepared_for text;
      alter table assignments add column on_behalf_of text,
        add constraint assignments_substitution_check
          check (on_behalf_of is null or (on_behalf_of <> subject and valid_to is not null and office is not null));
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table assignments drop column on_behalf_of;
      alter table work_items drop column prepared_for;
      alter table officers drop column person_token;
    `);
  }
}
