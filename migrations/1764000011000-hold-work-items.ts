import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A claim ends by itself, and who took or gave a work item when is kept. */
export class HoldWorkItems1764000011000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      set local lock_timeout = '5s';
      alter table work_items add column claimed_until timestamptz(3);
      create table holder_changes (
        id uuid not null, case_id uuid not null, work_item_id uuid not null, at timestamptz(3) not null,
        change text not null, actor text not null, rule text not null, holder_before text, holder text, reason text,
        person uuid, key_id uuid, ciphertext bytea,
        constraint holder_changes_pkey primary key (id),
        constraint holder_changes_change_check check (change in ('claim', 'release', 'assign'))
      );
      create index holder_changes_by_case on holder_changes (case_id, at, id);
      create trigger holder_changes_append_only before update or delete on holder_changes
        for each row execute function refuse_change();
      create trigger holder_changes_kept before truncate on holder_changes
        for each statement execute function refuse_change();
      grant select, insert on holder_changes to engine;
      grant select on holder_changes to reader;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop table holder_changes;
      alter table work_items drop column claimed_until;
    `);
  }
}
