import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Breakers and rates of agencies, rejections apart from attempts, and an index that gives the oldest of each agency. The default
 * stays for processes of the release before, which write dispatches without rejections.
 */
export class ControlDispatches1764000008000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      set local lock_timeout = '5s';
      alter table dispatches add column rejections integer not null default 0;
      drop index dispatches_pending;
      create index dispatches_pending on dispatches (agency, created_at, key, next_at) where state = 'pending';
      create table agency_links (
        agency text not null, failures integer not null, opened_at timestamptz(3), retry_at timestamptz(3),
        probe_until timestamptz(3), booked_until timestamptz(3),
        constraint agency_links_pkey primary key (agency)
      );
      grant select, insert, update on agency_links to engine;
      grant select on agency_links to reader;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop table agency_links;
      drop index dispatches_pending;
      create index dispatches_pending on dispatches (next_at, created_at, key) where state = 'pending';
      alter table dispatches drop column rejections;
    `);
  }
}
