import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Sign-ins of the web pages. The reader finds who calls; the engine makes, ends and forgets them. */
export class CreateWebSessions1764000014000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table web_sessions (
        id_digest bytea not null, subject text not null, name text, created_at timestamptz(3) not null, expires_at timestamptz(3) not null,
        constraint web_sessions_pkey primary key (id_digest)
      );
      create index web_sessions_by_end on web_sessions (expires_at);
      grant select, insert, delete on web_sessions to engine;
      grant select on web_sessions to reader;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop table web_sessions');
  }
}
