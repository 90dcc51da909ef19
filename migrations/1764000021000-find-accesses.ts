import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who was shown something of one person, and what was read when: for those who watch over readings. */
export class FindAccesses1764000021000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create index access_entries_by_time on access_entries (at, id);
      create index access_entries_of_persons on access_entries using gin (persons);
      create index access_entries_of_tokens on access_entries using gin (person_tokens);
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop index access_entries_by_time;
      drop index access_entries_of_persons;
      drop index access_entries_of_tokens;
    `);
  }
}
