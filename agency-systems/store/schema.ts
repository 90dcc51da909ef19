/** The agency systems' own tables, in a schema of their own. */
import type { Pool } from 'pg';
import { inTransaction } from './transaction.js';

/** Any constant will do, as long as no other program locks it. */
const SCHEMA_LOCK = 7_210_918_700;

const SCHEMA = `
create schema if not exists agencies;

create table if not exists agencies.settings (
  name text primary key,
  value jsonb not null
);

create table if not exists agencies.dispatches (
  agency text not null,
  key text not null,
  dispatch jsonb not null,
  state text not null check (state in ('pending', 'verifying', 'awaiting-decision', 'answered', 'cancelled')),
  answer jsonb not null,
  decide_at_ms bigint,
  primary key (agency, key),
  check ((decide_at_ms is not null) = (state in ('pending', 'verifying')))
);
create index if not exists dispatches_due on agencies.dispatches (agency, decide_at_ms) where decide_at_ms is not null;

create table if not exists agencies.register (
  agency text not null,
  dispatch_key text not null,
  position bigint generated always as identity,
  case_code text not null,
  operation text not null,
  record jsonb not null,
  digest text not null,
  result jsonb,
  amended jsonb,
  registered_at timestamptz not null,
  revoked_at timestamptz,
  revoked_because jsonb,
  primary key (agency, dispatch_key)
);
create index if not exists register_by_case on agencies.register (agency, case_code);

create table if not exists agencies.claims (
  agency text not null,
  claim text not null,
  case_code text not null,
  dispatch_key text not null,
  primary key (agency, claim),
  foreign key (agency, dispatch_key) references agencies.register
);
create index if not exists claims_by_dispatch on agencies.claims (agency, dispatch_key);
create index if not exists claims_across_agencies on agencies.claims (claim);

create table if not exists agencies.numbers (
  agency text not null,
  series text not null,
  last int not null,
  primary key (agency, series)
);

create table if not exists agencies.people (
  personal_id text primary key,
  person jsonb not null
);

create table if not exists agencies.messages (
  id uuid primary key default gen_random_uuid(),
  agency text not null,
  answers jsonb not null,
  sends int not null,
  next_at_ms bigint not null,
  attempts int not null default 0
);
alter table agencies.messages add column if not exists flaw text;
create index if not exists messages_due on agencies.messages (next_at_ms);
`;

/** Makes what is missing; processes that start together take turns. */
export async function prepareSchema(pool: Pool): Promise<void> {
  await inTransaction(pool, async (client) => {
    await client.query('select pg_advisory_xact_lock($1)', [SCHEMA_LOCK]);
    await client.query(SCHEMA);
  });
}
