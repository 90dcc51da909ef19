import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Cases by who is in them, whatever their forms say of that person, also those of before names were kept. As with words of names, row-level
 * security keeps readers from the index: a function of the owner looks, and tells ids.
 */
export class FindByPerson1764000031000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      set local lock_timeout = '5s';
      create index cases_of_persons on cases using gin (jsonb_path_query_array(persons, '$.*'));
      create function cases_of_person(person_token text) returns table (case_id uuid, person uuid)
      language sql stable security definer set search_path = public, pg_temp as $$
        select cases.id, persons.ref from persons
        join cases on jsonb_path_query_array(cases.persons, '$.*') ? persons.ref::text
        where persons.token = person_token
      $$;
      revoke execute on function cases_of_person(text) from public;
      grant execute on function cases_of_person(text) to engine, reader;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop function cases_of_person(text);
      drop index cases_of_persons;
    `);
  }
}
