import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Attempts to track a case are counted; an entry can name people whom no case knows, by their tokens. */
export class TrackAndLookUp1764000010000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      set local lock_timeout = '5s';
      create table tracking_attempts (
        subject text not null, window_ends_at timestamptz(3) not null, attempts integer not null,
        constraint tracking_attempts_pkey primary key (subject)
      );
      create index tracking_attempts_by_end on tracking_attempts (window_ends_at);
      grant select, insert, update, delete on tracking_attempts to engine;
      alter table access_entries add column person_tokens text[];
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table access_entries drop column person_tokens;
      drop table tracking_attempts;
    `);
  }
}
