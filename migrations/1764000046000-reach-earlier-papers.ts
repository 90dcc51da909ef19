import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A file stays as long as the draft that names it; an erasure closes papers that were issued before the person came into the case. */
export class ReachEarlierPapers1764000046000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      set local lock_timeout = '5s';
      alter table attachments add column draft_id uuid;
      create index attachments_by_draft on attachments (draft_id) where draft_id is not null and case_id is null;
      grant update (key_ids, sealed) on papers to engine;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      revoke update (key_ids, sealed) on papers from engine;
      alter table attachments drop column draft_id;
    `);
  }
}
