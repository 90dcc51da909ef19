import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who asked for which erasure, and who decided: nothing of the person but a pseudonym. Nothing is ever deleted, what is decided is
 * never changed, and nothing is approved by who proposed it: all of that whoever asks.
 */
export class EraseByTwo1764000024000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      set local lock_timeout = '5s';
      create table erasures (
        id uuid not null, code text not null, role text not null, person uuid not null, retention_class text not null,
        ground text not null, document text, status text not null,
        proposed_by text not null, proposed_at timestamptz(3) not null, proposed_rule text not null,
        approved_by text, refused_by text, refusal text, decided_at timestamptz(3), decided_rule text, decision_id uuid,
        constraint erasures_pkey primary key (id),
        constraint erasures_two_people_check
          check ((status = 'approved') = (approved_by is not null and approved_by <> proposed_by)),
        constraint erasures_refused_check check ((status = 'refused') = (num_nulls(refused_by, refusal) = 0)),
        constraint erasures_decided_check
          check (num_nulls(decided_at, decided_rule, decision_id) = case status when 'proposed' then 3 else 0 end)
      );
      create unique index erasures_proposed_key on erasures (person, retention_class) where status = 'proposed';
      create index erasures_by_time on erasures (proposed_at, id);
      create trigger erasures_decided_once before update on erasures for each row
        when (old.status <> 'proposed') execute function refuse_change();
      create trigger erasures_kept before delete on erasures for each row execute function refuse_change();
      create trigger erasures_kept_all before truncate on erasures for each statement execute function refuse_change();
      grant select, insert on erasures to engine;
      grant update (status, approved_by, refused_by, refusal, decided_at, decided_rule, decision_id) on erasures to engine;
      grant select on erasures to reader;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop table erasures');
  }
}
