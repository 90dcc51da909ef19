import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Under which codes other systems know a case, behind the second wall; codes are found however they are typed. And in one office a
 * receipt stands for one payment: receipts have a table of their own, because an index over the state of cases would cost every event
 * a write into all indexes of `cases`. Where an office gave a receipt twice before, it stands for one of the two.
 */
export class KnowExternalCodes1764000054000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      set local lock_timeout = '5s';
      create table external_codes (
        case_id uuid not null, system text not null, code text not null, folded text not null,
        recorded_at timestamptz(3) not null, recorded_by text not null,
        constraint external_codes_pkey primary key (case_id, system, folded)
      );
      create index external_codes_by_code on external_codes (folded);
      alter table external_codes enable row level security;
      alter table external_codes force row level security;
      create policy external_codes_kept on external_codes to engine, current_user using (true) with check (true);
      create policy external_codes_shown on external_codes for select to reader using (
        (select nullif(current_setting('app.scope', true), '')) = 'province'
        or exists (select from cases where cases.id = external_codes.case_id)
      );
      grant select, insert on external_codes to engine;
      grant select on external_codes to reader;
      create index cases_by_folded_code on cases (upper(regexp_replace(code, '[^0-9A-Za-z]', '', 'g')));
      create table receipts (
        office text not null, receipt text not null, case_id uuid not null,
        constraint receipts_pkey primary key (receipt, office)
      );
      insert into receipts (office, receipt, case_id)
        select intake_office, state #>> '{payment,paid,receipt}', id from cases
        where state #>> '{payment,paid,receipt}' is not null order by created_at, id
        on conflict do nothing;
      grant select, insert on receipts to engine;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop table receipts;
      drop index cases_by_folded_code;
      drop table external_codes;
    `);
  }
}
