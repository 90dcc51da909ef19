import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A result from outside of a step that two decide waits, sealed, on the work item that asks another person to confirm it. */
export class ConfirmOutsideResults1764000036000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      set local lock_timeout = '5s';
      alter table work_items
        add column outside_result jsonb,
        add column result_person uuid,
        add column result_key_id uuid,
        add column result_commitment text,
        add column result_ciphertext bytea;
      alter table work_items add constraint work_items_outside_result_check
        check (outside_result is null or (kind = 'sign' and prepared_by is not null and result_ciphertext is not null)) not valid;
      alter table holder_changes drop constraint holder_changes_change_check;
      alter table holder_changes add constraint holder_changes_change_check
        check (change in ('claim', 'release', 'assign', 'prepare', 'send-back', 'take-away')) not valid;
      alter table offices add constraint offices_code_check check (code <> 'operators') not valid;
    `);
  }

  /** What waits to be confirmed is dropped; who prepared or refused something stays written down. */
  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table offices drop constraint offices_code_check;
      alter table holder_changes drop constraint holder_changes_change_check;
      alter table holder_changes add constraint holder_changes_change_check
        check (change in ('claim', 'release', 'assign')) not valid;
      update work_items set status = 'done' where outside_result is not null;
      alter table work_items drop constraint work_items_outside_result_check;
      alter table work_items
        drop column outside_result,
        drop column result_person,
        drop column result_key_id,
        drop column result_commitment,
        drop column result_ciphertext;
    `);
  }
}
