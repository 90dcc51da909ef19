import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Which cases have results that wait at their desk, for its list. The default stays for processes of the release before, which
 * write cases without the column; such a case is in the list from its next event on.
 */
export class AwaitHandOver1764000012000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      set local lock_timeout = '5s';
      alter table cases add column awaits_hand_over boolean not null default false;
      update cases set awaits_hand_over = true where exists (
        select from jsonb_object_keys(state -> 'documents') as step where state -> 'steps' ->> step = 'completed'
      );
      create index cases_awaiting_hand_over on cases (intake_office, received_at, id) where awaits_hand_over;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop index cases_awaiting_hand_over; alter table cases drop column awaits_hand_over;');
  }
}
