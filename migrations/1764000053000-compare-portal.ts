import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What the portal shows is compared with what it was told; the reports of a case are found by their order, and those of a time by what
 * they tell: instants are written so that their texts follow one another as they do.
 */
export class ComparePortal1764000053000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      set local lock_timeout = '5s';
      create table portal_comparisons (
        destination text not null,
        round bigint not null,
        started_at timestamptz(3) not null,
        lease_until timestamptz(3) not null,
        ended_at timestamptz(3),
        failure text,
        same integer not null,
        under_way integer not null,
        refused integer not null,
        sent_again integer not null,
        unknown_there integer not null,
        unknown_here integer not null,
        codes_unknown_here text[] not null,
        still_different integer not null,
        different uuid[] not null,
        constraint portal_comparisons_pkey primary key (destination, round)
      );
      create index dispatches_reports on dispatches (case_id, occurrence) where operation = 'report-status';
      create index dispatches_reports_by_time on dispatches ((params ->> 'at') collate "C", case_id) where operation = 'report-status';
      grant select, insert, update on portal_comparisons to engine;
      grant select on portal_comparisons to reader;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      'drop index dispatches_reports_by_time; drop index dispatches_reports; drop table portal_comparisons',
    );
  }
}
