import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Papers as they were issued, sealed; behind the second wall as all that belongs to a case. */
export class KeepPapers1764000040000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      set local lock_timeout = '5s';
      create table papers (
        id uuid not null, case_id uuid not null, seq integer not null, kind text not null, step text, number text not null,
        issued_at timestamptz(3) not null, key_ids uuid[] not null, sealed bytea not null, given_out integer not null default 0,
        constraint papers_pkey primary key (id)
      );
      create unique index papers_number_key on papers (number);
      create index papers_by_case on papers (case_id, seq);
      alter table papers enable row level security;
      alter table papers force row level security;
      create policy papers_kept on papers to engine, current_user using (true) with check (true);
      create policy papers_shown on papers for select to reader using (
        (select nullif(current_setting('app.scope', true), '')) = 'province'
        or exists (select from cases where cases.id = papers.case_id)
      );
      grant select, insert, update (given_out) on papers to engine;
      grant select on papers to reader;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      do $$ begin
        if exists (select from papers where given_out > 0) then
          raise exception 'papers were given out: made anew they would say something else';
        end if;
      end $$;
      drop table papers;
    `);
  }
}
