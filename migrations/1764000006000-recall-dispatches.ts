import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What waits for an agency can be taken back. */
export class RecallDispatches1764000006000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      set local lock_timeout = '5s';
      alter table dispatches drop constraint dispatches_state_check;
      alter table dispatches add constraint dispatches_state_check
        check (state in ('pending', 'carried', 'answered', 'incident', 'recalled'));
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      update dispatches set state = 'answered' where state = 'recalled';
      alter table dispatches drop constraint dispatches_state_check;
      alter table dispatches add constraint dispatches_state_check
        check (state in ('pending', 'carried', 'answered', 'incident'));
    `);
  }
}
