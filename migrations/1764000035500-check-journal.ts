import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the journal numbers, by the columns that tell that a row is there and nothing else of it. */
const NUMBERED = {
  case_events: 'case_id, seq, id',
  cases: 'id',
  access_entries: 'id',
  holder_changes: 'id',
  administrative_changes: 'id',
  administrative_decisions: 'id',
  erasures: 'id, decision_id',
  access_findings: 'id',
} as const;
const TABLES = Object.entries(NUMBERED);
/** Of those and the journal, the ones behind row-level security. */
const WALLED = ['journal', 'case_events', 'cases', 'access_entries', 'holder_changes', 'access_findings'];

/** Whoever numbers the journal also looks whether all of it, and all that it numbers, is still there. */
export class CheckJournal1764000035500 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      set local lock_timeout = '5s';
      create table journal_breaks (
        position bigint not null, missing text not null, found_at timestamptz(3) not null, mended_at timestamptz(3),
        constraint journal_breaks_pkey primary key (position),
        constraint journal_breaks_missing_check check (missing in ('entry', 'record'))
      );
      create index journal_breaks_open on journal_breaks (position) where mended_at is null;
      grant select, insert, update on journal_breaks to sealer;
      grant select, update (checked, round_at) on journal_progress to sealer;
      grant select on journal, legal_clock to sealer;
      grant select on journal_breaks to engine, reader;
      grant select on journal_progress to reader;
    `);
    for (const [table, columns] of TABLES) await queryRunner.query(`grant select (${columns}) on ${table} to sealer`);
    for (const table of WALLED) {
      await queryRunner.query(`create policy ${table}_checked on ${table} for select to sealer using (true)`);
    }
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const table of WALLED) await queryRunner.query(`drop policy ${table}_checked on ${table}`);
    for (const [table, columns] of TABLES)
      await queryRunner.query(`revoke select (${columns}) on ${table} from sealer`);
    await queryRunner.query(`
      revoke select on journal, legal_clock from sealer;
      revoke select, update on journal_progress from sealer;
      revoke select on journal_progress from reader;
      drop table journal_breaks;
    `);
  }
}
