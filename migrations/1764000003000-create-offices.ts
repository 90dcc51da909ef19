import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateOffices1764000003000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table officers (
        subject text not null, name text not null,
        constraint officers_pkey primary key (subject)
      );
      create table assignments (
        id uuid not null, subject text not null, role text not null, agency text, office text,
        valid_from timestamptz(3) not null, valid_to timestamptz(3),
        constraint assignments_pkey primary key (id)
      );
      create index assignments_by_subject on assignments (subject);
      create table offices (
        code text not null, agency text not null, commune text not null, unit_code text not null,
        name_vi text not null, name_en text not null, valid_from timestamptz(3) not null, valid_to timestamptz(3), successor text,
        constraint offices_pkey primary key (code)
      );
      create index offices_by_commune on offices (commune);
      create table publications (
        procedure text not null, version integer not null, valid_from timestamptz(3) not null,
        valid_to timestamptz(3), approved_by text[] not null,
        constraint publications_pkey primary key (procedure, version, valid_from)
      );
      create table legal_clock (
        id integer not null, offset_ms bigint not null,
        constraint legal_clock_pkey primary key (id),
        constraint legal_clock_single_check check (id = 1)
      );
      insert into legal_clock (id, offset_ms) values (1, 0);
      create table case_code_counters (
        unit text not null, day date not null, last integer not null,
        constraint case_code_counters_pkey primary key (unit, day)
      );
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop table case_code_counters;
      drop table legal_clock;
      drop table publications;
      drop table offices;
      drop table assignments;
      drop table officers;
    `);
  }
}
