import type { MigrationInterface, QueryRunner } from 'typeorm';

const SCOPE = `(select nullif(current_setting('app.scope', true), ''))`;

/**
 * Papers that are handed in as files. The bytes lie outside the database; a row says whose they are, and holds, sealed, the key that
 * opens them. Until an application binds it, nobody is shown a row.
 */
export class KeepAttachments1764000039000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      set local lock_timeout = '5s';
      create table attachments (
        id uuid not null, owner text not null, digest text not null, bytes integer not null, media_type text not null,
        uploaded_at timestamptz(3) not null, envelope bytea not null, wrapped bytea, kek integer, rewrap_until timestamptz(3),
        envelope_keys uuid[], case_id uuid, seq integer, kind text,
        constraint attachments_pkey primary key (id),
        constraint attachments_bound_check check (
          num_nulls(case_id, seq, envelope_keys) in (0, 3) and (case_id is null) = (wrapped is not null) and (wrapped is null) = (kek is null)
        )
      );
      create index attachments_by_case on attachments (case_id, seq, id) where case_id is not null;
      create index attachments_unbound on attachments (owner, uploaded_at) where case_id is null;
      create index attachments_by_kek on attachments (kek, id) where wrapped is not null;
      create trigger attachments_openable before insert or update of kek on attachments
        for each row execute function refuse_destroyed_version();
      grant select, insert, update, delete on attachments to engine;
      grant select on attachments to reader;
      alter table attachments enable row level security;
      alter table attachments force row level security;
      create policy attachments_kept on attachments to engine, current_user using (true) with check (true);
      create policy attachments_shown on attachments for select to reader using (
        case_id is not null and (${SCOPE} = 'province' or exists (select from cases where cases.id = attachments.case_id))
      );
    `);
  }

  /** @throws while an attachment is bound: the schema of before has no place for it */
  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      do $$ begin
        if exists (select from attachments where case_id is not null) then
          raise exception 'cases have attachments: the release before cannot show them';
        end if;
      end $$;
      drop table attachments;
    `);
  }
}
