import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Written once, by the engine. */
const APPENDED = [
  'case_events',
  'case_event_parts',
  'journal',
  'access_entries',
  'refusals',
  'inbox_messages',
  'inbox_answers',
];
/** Written again as cases go on. */
const REPLACED = [
  'cases',
  'case_steps',
  'case_scope',
  'documents',
  'persons',
  'person_keys',
  'dispatches',
  'timers',
  'work_items',
  'incidents',
  'case_code_counters',
  'officers',
  'assignments',
  'offices',
  'publications',
  'legal_clock',
];
/** Emptied again. */
const PASSING = ['idempotency', 'journal_unsealed'];
/** What answers to people may be made of: not the stored answers to requests, nor the counters. */
const READ = [...APPENDED, ...REPLACED].filter((table) => table !== 'case_code_counters');

/**
 * Rights of the two run-time roles, which must exist. The owner of the schema is the migrator; BullMQ has a schema of its own, where
 * the queues may do what they like.
 */
export class GrantRights1764000005000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      revoke execute on all functions in schema public from public;
      grant usage on schema public to engine, reader;
      grant select, insert on ${[...APPENDED, ...REPLACED, ...PASSING].join(', ')} to engine;
      grant update on ${REPLACED.join(', ')} to engine;
      grant delete on ${PASSING.join(', ')} to engine;
      grant usage on sequence journal_unsealed_added_seq to engine, reader;
      grant execute on function seal_journal(integer), create_history_partitions(date, integer) to engine;
      grant select on ${READ.join(', ')} to reader;
      grant insert on access_entries, journal_unsealed to reader;

      create schema bullmq;
      grant usage, create on schema bullmq to engine;
      alter default privileges in schema bullmq grant all on tables to engine;
      alter default privileges in schema bullmq grant all on sequences to engine;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop schema bullmq cascade;
      revoke all on all tables in schema public from engine, reader;
      revoke all on all sequences in schema public from engine, reader;
      revoke all on all functions in schema public from engine;
      revoke usage on schema public from engine, reader;
      grant execute on all functions in schema public to public;
    `);
  }
}
