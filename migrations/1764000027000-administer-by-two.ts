import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = ['administrative_changes', 'administrative_decisions'];

/**
 * What administrators propose and what a second one decides of it. Both are written once; that nobody approves what they proposed
 * themselves PostgreSQL refuses too.
 */
export class AdministerByTwo1764000027000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      set local lock_timeout = '5s';
      create table administrative_changes (
        id uuid not null, kind text not null, office text, body jsonb not null, effect jsonb not null, reason jsonb not null,
        proposed_by text not null, proposed_at timestamptz(3) not null, rule text not null,
        constraint administrative_changes_pkey primary key (id)
      );
      create index administrative_changes_by_time on administrative_changes (proposed_at, id);
      create table administrative_decisions (
        change_id uuid not null, id uuid not null, decision text not null, effect jsonb, reason jsonb,
        decided_by text not null, decided_at timestamptz(3) not null, rule text not null,
        constraint administrative_decisions_pkey primary key (change_id),
        constraint administrative_decisions_decision_check check (decision in ('approved', 'refused', 'withdrawn'))
      );
      create function refuse_own_approval() returns trigger language plpgsql as $$
      begin
        if new.decision = 'approved'
          and not exists (select from administrative_changes where id = new.change_id and proposed_by <> new.decided_by)
        then
          raise exception 'a change is approved by somebody else than its proposer' using errcode = 'integrity_constraint_violation';
        end if;
        return new;
      end $$;
      revoke execute on function refuse_own_approval() from public;
      create trigger administrative_decisions_by_another before insert on administrative_decisions
        for each row execute function refuse_own_approval();
    `);
    for (const table of TABLES) {
      await queryRunner.query(`
        create trigger ${table}_append_only before update or delete on ${table} for each row execute function refuse_change();
        create trigger ${table}_kept before truncate on ${table} for each statement execute function refuse_change();
        grant select, insert on ${table} to engine;
        grant select on ${table} to reader;
      `);
    }
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop table administrative_decisions;
      drop table administrative_changes;
      drop function refuse_own_approval();
    `);
  }
}
