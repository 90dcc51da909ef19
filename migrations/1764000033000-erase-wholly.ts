import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What agencies say is kept answer by answer, under the keys of the people of its case; messages that an earlier release kept as a whole
 * stay where they are. Who was taken out of a case by a correction is known, so that an erasure reaches them.
 */
export class EraseWholly1764000033000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      set local lock_timeout = '5s';
      alter table inbox_messages alter column raw drop not null;
      alter table inbox_answers add column content bytea, add column content_keys uuid[];
      alter table cases add column former_persons jsonb;
      create index cases_of_former_persons on cases using gin (jsonb_path_query_array(former_persons, '$.*[*]'))
        where former_persons is not null;
      alter table erasures add column former integer;
      create index person_keys_destroyed on person_keys (person) where destroyed_at is not null;
    `);
  }

  /** What came since has no whole message: it goes. */
  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop index person_keys_destroyed;
      alter table erasures drop column former;
      drop index cases_of_former_persons;
      alter table cases drop column former_persons;
      alter table inbox_answers drop column content_keys, drop column content;
      alter table inbox_messages disable trigger inbox_messages_append_only;
      update inbox_messages set raw = '' where raw is null;
      alter table inbox_messages enable trigger inbox_messages_append_only, alter column raw set not null;
    `);
  }
}
