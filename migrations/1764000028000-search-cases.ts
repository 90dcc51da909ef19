import type { MigrationInterface, QueryRunner } from 'typeorm';

const setting = (name: string) => `(select nullif(current_setting('app.${name}', true), ''))`;
const OFFICES = `(select string_to_array(nullif(current_setting('app.offices', true), ''), ','))::text[]`;

/** As of the other tables whose rows belong to a case. */
const IS_SHOWN = `
  case ${setting('scope')}
    when 'province' then true
    when 'offices' then exists (
      select from case_scope where case_scope.case_id = name_tokens.case_id and case_scope.office = any(${OFFICES}) offset 0)
    else exists (select from cases where cases.id = name_tokens.case_id offset 0)
  end`;

/**
 * People of cases by the words of their names, as HMACs, and what was searched for. The operators of arrays are not leakproof, so that
 * row-level security keeps readers from their index: a function of the owner looks, and tells ids.
 */
export class SearchCases1764000028000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      set local lock_timeout = '5s';
      create table name_tokens (
        case_id uuid not null, form_group text not null, person uuid not null, tokens text[] not null,
        constraint name_tokens_pkey primary key (case_id, form_group)
      );
      create index name_tokens_by_person on name_tokens (person);
      create index name_tokens_of_words on name_tokens using gin (tokens);
      grant select, insert, update, delete on name_tokens to engine;
      grant select on name_tokens to reader;
      alter table name_tokens enable row level security;
      alter table name_tokens force row level security;
      create policy name_tokens_kept on name_tokens to engine, current_user using (true) with check (true);
      create policy name_tokens_shown on name_tokens for select to reader using (${IS_SHOWN});
      create function people_named(words text[]) returns table (case_id uuid, person uuid)
      language sql stable security definer set search_path = public, pg_temp as $$
        select case_id, person from name_tokens where tokens @> words
      $$;
      revoke execute on function people_named(text[]) from public;
      grant execute on function people_named(text[]) to reader;

      create table searches (
        id uuid not null, actor text not null, at timestamptz(3) not null,
        case_code text, person_token text, name_tokens text[],
        constraint searches_pkey primary key (id),
        constraint searches_criterion_check check (num_nonnulls(case_code, person_token, name_tokens) = 1)
      );
      create index searches_by_actor on searches (actor, at);
      grant select, delete on searches to engine;
      grant select, insert on searches to reader;
      alter table searches enable row level security;
      alter table searches force row level security;
      create policy searches_kept on searches to engine, current_user using (true) with check (true);
      create policy searches_own on searches for select to reader using (actor = ${setting('reader')});
      create policy searches_added on searches for insert to reader with check (actor = ${setting('reader')});
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop table searches;
      drop function people_named(text[]);
      drop table name_tokens;
    `);
  }
}
