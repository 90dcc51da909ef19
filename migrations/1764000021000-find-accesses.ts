import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who was shown something of one person, and what was read when: for those who watch over readings. Row-level security keeps a query
 * of readers from the indexes of arrays (their operators are not leakproof), so that a function of the owner looks: it tells ids of
 * entries, and which of them somebody may see is for the policies.
 */
export class FindAccesses1764000021000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      set local lock_timeout = '5s';
      create index access_entries_by_time on access_entries (at, id);
      create index access_entries_of_persons on access_entries using gin (persons);
      create index access_entries_of_tokens on access_entries using gin (person_tokens);
      create function accesses_to_person(refs uuid[], token text) returns setof uuid
      language sql stable security definer set search_path = public, pg_temp as $$
        select id from access_entries where persons && refs or person_tokens && array[token]
      $$;
      revoke execute on function accesses_to_person(uuid[], text) from public;
      grant execute on function accesses_to_person(uuid[], text) to reader;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop function accesses_to_person(uuid[], text);
      drop index access_entries_by_time;
      drop index access_entries_of_persons;
      drop index access_entries_of_tokens;
    `);
  }
}
