import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Accesses that an inspector is to look at. They belong to no case: whoever watches over the province is shown them. */
export class FindOddAccesses1764000029000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      set local lock_timeout = '5s';
      create table access_findings (
        rule text not null, actor text not null, role text not null, day date not null, id uuid not null,
        since timestamptz(3) not null, found integer not null, normal integer not null, entries uuid[] not null,
        found_at timestamptz(3) not null, closed_at timestamptz(3), closed_by text, reason jsonb,
        constraint access_findings_pkey primary key (rule, actor, role, day)
      );
      create unique index access_findings_id_key on access_findings (id);
      create index access_findings_open on access_findings (day) where closed_at is null;
      grant select, insert on access_findings to engine;
      grant update (closed_at, closed_by, reason) on access_findings to engine;
      grant select on access_findings to reader;
      alter table access_findings enable row level security;
      alter table access_findings force row level security;
      create policy access_findings_kept on access_findings to engine, current_user using (true) with check (true);
      create policy access_findings_shown on access_findings for select to reader
        using ((select nullif(current_setting('app.scope', true), '')) = 'province');
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop table access_findings');
  }
}
