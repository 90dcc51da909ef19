import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A case that has ended stands at its desk also for what the family owes, and where it is completed: it may be charged, or freed, later. One
 * that runs stands there anyway, and is known from its next event on.
 */
export class FindMoneyThatIsOpen1764000062000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      set local lock_timeout = '5s';
      alter table cases rename column owes_refund to money_open;
      update cases set money_open = owed.vnd <> held.vnd
      from cases as ended
      cross join lateral (
        select case when bool_or(ended.state -> 'documents' ? (line ->> 'step')) then sum((line ->> 'amountVnd')::bigint) else 0 end as vnd
        from jsonb_array_elements(ended.state #> '{payment,lines}') as line
      ) as owed
      cross join lateral (
        select coalesce((ended.state #>> '{payment,paid,amountVnd}')::bigint, 0)
          - coalesce((ended.state #>> '{payment,refunded,amountVnd}')::bigint, 0)
          + coalesce(sum((earlier ->> 'amountVnd')::bigint * case when earlier ->> 'kind' = 'paid' then 1 else -1 end), 0) as vnd
        from jsonb_array_elements(coalesce(ended.state #> '{payment,earlier}', '[]')) as earlier
      ) as held
      where ended.id = cases.id and cases.state ? 'payment' and cases.status not in ('open', 'awaiting-supplement');
      drop index cases_left_at_desk;
      create index cases_left_at_desk on cases (intake_office, id)
        where status <> 'completed' or awaits_hand_over or money_open;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop index cases_left_at_desk;
      create index cases_left_at_desk on cases (intake_office, id) where status <> 'completed' or awaits_hand_over;
      alter table cases rename column money_open to owes_refund;
    `);
  }
}
