import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateCases1764000000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table cases (
        id uuid not null, code text not null, definition text not null, state jsonb not null,
        last_hash text not null, channel text not null, intake_office text not null, persons jsonb not null,
        created_at timestamptz(3) not null, procedure text not null, version integer not null, status text not null,
        seq integer not null, received_at timestamptz(3) not null, due_at timestamptz(3),
        constraint cases_pkey primary key (id),
        constraint cases_last_hash_check check (last_hash ~ '^[0-9a-f]{64}$')
      );
      create unique index cases_code_key on cases (code);
      create index cases_by_office on cases (intake_office, received_at, id);
      create index cases_by_status on cases (status, received_at, id);
      create table case_steps (
        case_id uuid not null, step text not null, agency text not null, office text not null, status text not null,
        due_at timestamptz(3), late boolean not null,
        constraint case_steps_pkey primary key (case_id, step)
      );
      create index case_steps_by_office on case_steps (office, status, step, due_at);
      create index case_steps_by_agency on case_steps (agency, status, due_at);
      create table case_scope (
        case_id uuid not null, office text not null, relation text not null, since timestamptz(3) not null,
        constraint case_scope_pkey primary key (case_id, office, relation)
      );
      create index case_scope_by_office on case_scope (office, case_id);
      create table documents (
        id uuid not null, case_id uuid not null, step text not null, type text not null, number text not null,
        issuer text not null, issued_on date not null, digest text not null, source text not null,
        constraint documents_pkey primary key (id)
      );
      create index documents_by_case on documents (case_id);
      create table refusals (
        id uuid not null, case_id uuid not null, seq integer not null, at timestamptz(3) not null,
        command text not null, code text not null, actor text not null,
        constraint refusals_pkey primary key (id)
      );
      create index refusals_by_case on refusals (case_id, at);
      create table idempotency (
        scope text not null, key text not null, digest text not null, response jsonb not null,
        created_at timestamptz(3) not null,
        constraint idempotency_pkey primary key (scope, key)
      );
      create index idempotency_by_age on idempotency (created_at);
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop table idempotency;
      drop table refusals;
      drop table documents;
      drop table case_scope;
      drop table case_steps;
      drop table cases;
    `);
  }
}
