import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateWork1764000002000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table dispatches (
        key text not null, case_id uuid not null, step text not null, occurrence integer not null,
        operation text not null, agency text not null, state text not null, fence integer not null,
        attempts integer not null, created_at timestamptz(3) not null, next_at timestamptz(3) not null,
        lease_until timestamptz(3), accepted_at timestamptz(3), answered_at timestamptz(3), answer text,
        failure text, params jsonb not null,
        constraint dispatches_pkey primary key (key),
        constraint dispatches_state_check check (state in ('pending', 'carried', 'answered', 'incident')),
        constraint dispatches_lease_check check (state <> 'carried' or lease_until is not null)
      );
      create index dispatches_pending on dispatches (next_at, created_at, key) where state = 'pending';
      create index dispatches_carried on dispatches (lease_until, created_at, key) where state = 'carried';
      create index dispatches_by_case on dispatches (case_id);
      create table timers (
        case_id uuid not null, timer text not null, generation integer not null, due_at timestamptz(3) not null,
        state text not null, lease_until timestamptz(3),
        constraint timers_pkey primary key (case_id, timer, generation),
        constraint timers_state_check check (state in ('armed', 'fired', 'cancelled'))
      );
      create index timers_armed on timers (due_at) where state = 'armed';
      create table work_items (
        id uuid not null, case_id uuid not null, item text not null, step text not null, kind text not null,
        agency text not null, office text not null, status text not null, holder text, prepared_by text,
        due_at timestamptz(3), opened_at timestamptz(3) not null, closed_at timestamptz(3),
        constraint work_items_pkey primary key (id),
        constraint work_items_status_check check (status in ('open', 'claimed', 'done')),
        constraint work_items_holder_check check (status <> 'claimed' or holder is not null)
      );
      create unique index work_items_case_item_key on work_items (case_id, item);
      create index work_items_inbox on work_items (office, status, due_at, id);
      create index work_items_by_agency on work_items (agency, status, due_at, id);
      create table incidents (
        id uuid not null, key text not null, case_id uuid, step text, agency text, dispatch_key text,
        cause text not null, detail text not null, status text not null, owner text not null,
        due_at timestamptz(3) not null, opened_at timestamptz(3) not null, resolved_at timestamptz(3),
        resolved_by text, resolution text,
        constraint incidents_pkey primary key (id),
        constraint incidents_status_check check (status in ('open', 'resolved'))
      );
      create unique index incidents_open_key on incidents (key) where status = 'open';
      create index incidents_by_case on incidents (case_id);
      create index incidents_by_cause on incidents (status, cause, opened_at);
      create table inbox_messages (
        agency text not null, message_id text not null, received_at timestamptz(3) not null, raw bytea not null,
        key_id text not null,
        constraint inbox_messages_pkey primary key (agency, message_id)
      );
      create table inbox_answers (
        agency text not null, message_id text not null, position integer not null, dispatch_key text not null,
        kind text not null, verdict text not null, case_id uuid, seq integer,
        constraint inbox_answers_pkey primary key (agency, message_id, position)
      );
      create index inbox_answers_by_case on inbox_answers (case_id);
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop table inbox_answers;
      drop table inbox_messages;
      drop table incidents;
      drop table work_items;
      drop table timers;
      drop table dispatches;
    `);
  }
}
