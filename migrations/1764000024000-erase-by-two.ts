import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who asked for which erasure, and who decided: nothing of the person but a pseudonym, and nothing is ever deleted. */
export class EraseByTwo1764000024000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      set local lock_timeout = '5s';
      create table erasures (
        id uuid not null, code text not null, role text not null, person uuid not null, retention_class text not null,
        ground text not null, document text, status text not null,
        proposed_by text not null, proposed_at timestamptz(3) not null, approved_by text, refused_by text, decided_at timestamptz(3),
        constraint erasures_pkey primary key (id),
        constraint erasures_two_people_check check (approved_by <> proposed_by),
        constraint erasures_decided_check check ((status = 'proposed') = (decided_at is null))
      );
      create unique index erasures_proposed_key on erasures (person, retention_class) where status = 'proposed';
      create index erasures_by_time on erasures (proposed_at, id);
      grant select, insert, update on erasures to engine;
      grant select on erasures to reader;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop table erasures');
  }
}
